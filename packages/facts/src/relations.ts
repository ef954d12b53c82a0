/** What facts of a register say of one another: comparisons, quotients, sentences that quote sentences. */
import type { Claim, Claims } from './claim.ts';
import { checkComparison, type Comparison } from './comparison.ts';
import { yearOf } from './dates.ts';
import type { Fact, Finding, StatedComparison } from './fact.ts';
import { checkDerived } from './plausibility.ts';
import { type Register, valueOfYear } from './register.ts';

function refuse(
  rule: string,
  where: string,
  de: string,
  en: string,
  remedy: Finding['remedy'] = {
    de: 'Wählen Sie einen Beleg aus dem Register.',
    en: 'Choose a fact from the register.',
  },
): Finding {
  return { rule, severity: 'block', where, reason: { de, en }, remedy };
}

function unknown(key: string): Finding {
  return refuse('FA37', key, `Den Beleg ${key} gibt es nicht.`, `There is no fact ${key}.`);
}

/** FA64: every fact with a sentence is a claim under its own key, with `{value}` as its token. */
export function claimsOf(register: Register): Claims {
  return new Map(
    [...register.values()].map((fact): [string, Claim] => [
      fact.key,
      {
        id: fact.key,
        sentences: Object.fromEntries(
          Object.entries(fact.claims ?? {}).map(([language, sentence]) => [
            language,
            sentence.replaceAll('{value}', `{{fact:${fact.key}}}`),
          ]),
        ),
        comparisons: (fact.comparisons ?? []).flatMap(
          (stated) => comparisonOf(fact, stated, register) ?? [],
        ),
      },
    ]),
  );
}

/** A stated comparison with both facts, or `undefined` when the other one does not exist. */
export function comparisonOf(
  fact: Fact,
  { other, year, relation }: StatedComparison,
  register: Register,
): Comparison | undefined {
  const compared = register.get(other);
  return compared && { one: fact, other: compared, year, relation };
}

/** FA30–FA34, FA37: what stands against the comparisons a fact states, one list per comparison. */
export function checkComparisons(fact: Fact, register: Register): readonly Finding[][] {
  return (fact.comparisons ?? []).map((stated) => {
    const comparison = comparisonOf(fact, stated, register);
    return comparison === undefined ? [unknown(stated.other)] : checkComparison(comparison);
  });
}

/**
 * FA45: a fact that is the quotient of two others agrees with them in the newest year all three have. FA33: nothing is
 * divided by zero. FA37: both exist.
 */
export function checkQuotient(fact: Fact, register: Register): Finding[] {
  const { derived } = fact;
  if (derived === undefined) return [];
  const [dividend, divisor] = [register.get(derived.dividend), register.get(derived.divisor)];
  if (dividend === undefined || divisor === undefined)
    return [
      ...(dividend === undefined ? [unknown(derived.dividend)] : []),
      ...(divisor === undefined ? [unknown(derived.divisor)] : []),
    ];
  const years = fact.values.flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  const year = years
    .toSorted((one, other) => Number(other) - Number(one))
    .find((one) => valueOfYear(dividend, one) && valueOfYear(divisor, one));
  if (year === undefined) return [];
  const [own, above, below] = [fact, dividend, divisor].map(
    (one) => valueOfYear(one, year)?.value ?? 0,
  ) as [number, number, number];
  if (below === 0)
    return [
      refuse(
        'FA33',
        derived.divisor,
        'Durch null lässt sich nicht teilen.',
        'There is no dividing by zero.',
      ),
    ];
  return checkDerived({ where: fact.key, value: own, expected: above / below });
}
