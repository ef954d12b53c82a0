import { isDate, lastDayOf, yearOf } from './dates.ts';
import type { Fact, FactValue, Finding } from './fact.ts';

/** Facts by key. */
export type Register = ReadonlyMap<string, Fact>;

const KEY = /^[a-z][a-z0-9_]*$/u;

/**
 * Collects facts.
 * @throws when a key appears twice, is malformed, or a fact has no value or a date that is none:
 *   these are broken invariants, imports are checked before.
 */
export function createRegister(facts: readonly Fact[]): Register {
  const register = new Map<string, Fact>();
  for (const fact of facts) {
    if (!KEY.test(fact.key)) throw new Error(`"${fact.key}" is no fact key`);
    if (register.has(fact.key)) throw new Error(`fact "${fact.key}" is given twice`);
    if (fact.values.length === 0) throw new Error(`fact "${fact.key}" has no value`);
    for (const { date, value } of fact.values) {
      if (date !== null && !isDate(date))
        throw new Error(`fact "${fact.key}": "${date}" is no date`);
      if (!Number.isFinite(value)) throw new Error(`fact "${fact.key}": value is not finite`);
    }
    register.set(fact.key, fact);
  }
  return register;
}

function isEarlier(one: FactValue, other: FactValue): number {
  const first = one.date === null ? '' : lastDayOf(one.date);
  const second = other.date === null ? '' : lastDayOf(other.date);
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A fact's values from the oldest to the newest; undated ones first. */
export function seriesOf(fact: Fact): readonly FactValue[] {
  return fact.values.toSorted(isEarlier);
}

/** FA2: the newest value, or with a pin the newest that was of that date or earlier. */
export function valueOf(fact: Fact, pin?: string): FactValue | undefined {
  const series = seriesOf(fact);
  if (pin === undefined) return series.at(-1);
  return series.findLast(({ date }) => date !== null && lastDayOf(date) <= lastDayOf(pin));
}

/** The value of a year, the newest of it. */
export function valueOfYear(fact: Fact, year: string): FactValue | undefined {
  return seriesOf(fact).findLast(({ date }) => date !== null && yearOf(date) === year);
}

function finding(
  rule: string,
  severity: Finding['severity'],
  fact: Fact,
  reason: Finding['reason'],
  remedy: Finding['remedy'],
): Finding {
  return { rule, severity, where: fact.key, reason, remedy };
}

/** FA3–FA7: may this fact be used on this day? */
export function checkUse(fact: Fact, today: string): Finding[] {
  const findings: Finding[] = [];
  if (fact.source.title.trim() === '' || fact.source.address.trim() === '')
    findings.push(
      finding(
        'FA3',
        'block',
        fact,
        { de: 'Der Beleg hat keine Quelle.', en: 'The fact has no source.' },
        {
          de: 'Tragen Sie Titel und Adresse der Quelle ein.',
          en: 'Enter title and address of the source.',
        },
      ),
    );
  if (fact.validUntil !== undefined && fact.validUntil < today)
    findings.push(
      finding(
        'FA4',
        'block',
        fact,
        {
          de: `Der Beleg galt bis ${fact.validUntil}.`,
          en: `The fact was valid until ${fact.validUntil}.`,
        },
        {
          de: 'Tragen Sie einen neuen Wert ein oder verlängern Sie die Gültigkeit.',
          en: 'Enter a new value or extend the validity.',
        },
      ),
    );
  if (fact.confidence === 'low')
    findings.push(
      finding(
        'FA5',
        'block',
        fact,
        {
          de: 'Der Beleg ist zu unsicher für eine Veröffentlichung.',
          en: 'The fact is too uncertain to be published.',
        },
        {
          de: 'Suchen Sie eine zweite Quelle oder nehmen Sie einen anderen Beleg.',
          en: 'Find a second source or use another fact.',
        },
      ),
    );
  if (fact.confidence === 'high' && valueOf(fact)?.date === null)
    findings.push(
      finding(
        'FA6',
        'review',
        fact,
        {
          de: 'Ein Wert ohne Jahr ist höchstens mittel gesichert.',
          en: 'A value without a year is of medium confidence at most.',
        },
        {
          de: 'Ermitteln Sie das Bezugsjahr oder stufen Sie den Beleg herab.',
          en: 'Find the reference year or lower the confidence.',
        },
      ),
    );
  if (fact.reviewOn !== undefined && fact.reviewOn <= today)
    findings.push(
      finding(
        'FA7',
        'review',
        fact,
        {
          de: `Die Prüfung war am ${fact.reviewOn} fällig.`,
          en: `The review was due on ${fact.reviewOn}.`,
        },
        {
          de: 'Prüfen Sie die Quelle und setzen Sie den nächsten Termin.',
          en: 'Check the source and set the next date.',
        },
      ),
    );
  return findings;
}
