/** What stands against a fact that is being entered, by the field where it can be mended. */
import {
  checkComparisons,
  checkCorrection,
  checkEntry,
  checkQuotient,
  claimsOf,
  expandClaims,
  type Fact,
  type Finding,
  type Register,
} from '@city-of-cities/facts';
import { languageIds } from '@city-of-cities/region';

/** Where a finding belongs in the form. */
export interface PlacedFinding {
  readonly path: string;
  readonly finding: Finding;
  /** Whether a person may confirm it with a reason; what cannot be true may not be confirmed. */
  readonly mayBeConfirmed: boolean;
}

/** The values of a fact that were not there before, against the series, and what else the save would break. */
export function checkSave(
  fact: Fact,
  before: Fact | null,
  others: Register,
): readonly PlacedFinding[] {
  const register = new Map([...others, [fact.key, fact]]);
  return [
    ...checkValues(fact, before),
    ...quotients(fact, register),
    ...checkComparisons(fact, register).flatMap((findings, index) =>
      findings.map((finding) => firm(`comparisons.${index}.other`, finding)),
    ),
    ...checkSentences(fact, register),
  ];
}

function firm(path: string, finding: Finding): PlacedFinding {
  return { path, finding, mayBeConfirmed: false };
}

function striking(path: string, finding: Finding): PlacedFinding {
  return { path, finding, mayBeConfirmed: true };
}

function checkValues(fact: Fact, before: Fact | null): readonly PlacedFinding[] {
  const known = before?.values ?? [];
  return fact.values.flatMap((entered, index) => {
    const { date, value } = entered;
    const sameDate = known.filter((one) => one.date === date);
    if (sameDate.some((one) => one.value === value)) return [];
    const [replaced] = sameDate;
    const isReplaced = replaced && !fact.values.some((one) => one.value === replaced.value);
    return [
      ...checkEntry(fact, entered),
      ...(isReplaced ? checkCorrection(fact, entered, replaced) : []),
    ].map((finding) => striking(`values.${index}.value`, finding));
  });
}

/** FA45: the fact against those it follows from, and those that follow from it. */
function quotients(fact: Fact, register: Register): readonly PlacedFinding[] {
  const own = checkQuotient(fact, register).map((finding) =>
    finding.rule === 'FA45'
      ? striking('values.0.value', finding)
      : firm(
          `derived.${finding.where === fact.derived?.dividend ? 'dividend' : 'divisor'}`,
          finding,
        ),
  );
  const following = [...register.values()].filter(
    ({ derived, key }) =>
      key !== fact.key && (derived?.dividend === fact.key || derived?.divisor === fact.key),
  );
  return [
    ...own,
    ...following
      .flatMap((other) => checkQuotient(other, register))
      .map((finding) =>
        finding.rule === 'FA45'
          ? striking('values.0.value', finding)
          : firm('values.0.value', finding),
      ),
  ];
}

/** FA75: a sentence has a place for its figure. FA61, FA62: what it quotes exists and does not lead back to it. */
function checkSentences(fact: Fact, register: Register): readonly PlacedFinding[] {
  const claims = claimsOf(register);
  return languageIds.flatMap((language) => {
    const sentence = fact.claims?.[language];
    if (sentence === undefined) return [];
    const expanded = expandClaims(sentence, claims, language, [fact.key]);
    const path = `claims.${language}`;
    return [
      ...(sentence.includes('{value}') ? [] : [firm(path, withoutPlace(fact.key))]),
      ...(expanded.ok ? [] : expanded.findings.map((finding) => firm(path, finding))),
    ];
  });
}

function withoutPlace(key: string): Finding {
  return {
    rule: 'FA75',
    severity: 'block',
    where: key,
    reason: {
      de: 'Dem Satz fehlt {value}, die Stelle für die Zahl.',
      en: 'The sentence lacks {value}, the place of its figure.',
    },
    remedy: { de: 'Setzen Sie {value} ein.', en: 'Put {value} in.' },
  };
}
