/** Comparisons and superlatives are computed or refused (FA30–FA36). */
import { yearOf } from './dates.ts';
import type { Fact, Finding, Outcome, StatedComparison } from './fact.ts';
import { valueOfYear } from './register.ts';

/** A statement of one fact against another. */
export interface Comparison {
  readonly one: Fact;
  readonly other: Fact;
  /** Reference year of both values, four digits. */
  readonly year: string;
  readonly relation: StatedComparison['relation'];
}

/** What a comparison came to. */
export interface Compared {
  readonly isTrue: boolean;
  readonly one: number;
  readonly other: number;
  /** one divided by other; `undefined` when other is zero. */
  readonly factor: number | undefined;
}

function refuse(
  rule: string,
  where: string,
  de: string,
  en: string,
  remedy?: Finding['remedy'],
): Finding {
  return {
    rule,
    severity: 'block',
    where,
    reason: { de, en },
    remedy: remedy ?? {
      de: 'Vergleichen Sie nur Belege mit gleicher Definition, Einheit und gleichem Jahr.',
      en: 'Compare only facts of the same definition, unit and year.',
    },
  };
}

/** FA30–FA33: both series, the same definition and unit, the same year; otherwise refused with reasons. */
export function compareFacts({ one, other, year, relation }: Comparison): Outcome<Compared> {
  const where = `${one.key} : ${other.key}`;
  const findings: Finding[] = [];
  if (one.definition !== other.definition)
    findings.push(
      refuse(
        'FA30',
        where,
        'Die Belege sind verschieden definiert.',
        'The facts are defined differently.',
      ),
    );
  if (one.unit !== other.unit)
    findings.push(
      refuse(
        'FA31',
        where,
        `Die Einheiten sind verschieden: ${one.unit}, ${other.unit}.`,
        `The units differ: ${one.unit}, ${other.unit}.`,
      ),
    );
  const first = valueOfYear(one, year);
  const second = valueOfYear(other, year);
  for (const [fact, value] of [
    [one, first],
    [other, second],
  ] as const) {
    if (value === undefined)
      findings.push(
        refuse(
          'FA32',
          fact.key,
          `Für ${year} gibt es keinen Wert.`,
          `There is no value for ${year}.`,
        ),
      );
  }
  if (first === undefined || second === undefined || findings.length > 0)
    return { ok: false, findings };
  if (relation === 'times' && second.value === 0)
    return {
      ok: false,
      findings: [
        refuse(
          'FA33',
          where,
          'Durch null lässt sich nicht teilen.',
          'There is no dividing by zero.',
        ),
      ],
    };
  const factor = second.value === 0 ? undefined : first.value / second.value;
  const isTrue = relation === 'less' ? first.value < second.value : first.value > second.value;
  return { ok: true, value: { isTrue, one: first.value, other: second.value, factor } };
}

/** FA34: a comparison that no longer holds blocks the text that states it. */
export function checkComparison(comparison: Comparison): Finding[] {
  const outcome = compareFacts(comparison);
  if (!outcome.ok) return [...outcome.findings];
  if (outcome.value.isTrue) return [];
  const { one, other, year } = comparison;
  return [
    refuse(
      'FA34',
      `${one.key} : ${other.key}`,
      `Die Aussage stimmt für ${year} nicht: ${outcome.value.one} gegen ${outcome.value.other}.`,
      `The statement is not true for ${year}: ${outcome.value.one} against ${outcome.value.other}.`,
      { de: 'Ändern Sie die Aussage.', en: 'Change the statement.' },
    ),
  ];
}

/** "largest", "first", "only": what such a word needs. */
export interface Superlative {
  readonly subject: string;
  /** "in Europe", "among inland ports". */
  readonly scope?: string;
  /** Area, tonnes, containers; one criterion for all. */
  readonly criterion?: string;
  readonly year?: string;
  readonly list?: readonly { readonly name: string; readonly value: number }[];
  /** Place in the list: 1 for the largest. */
  readonly rank: number;
  readonly direction: 'most' | 'least';
  readonly reviewer?: string;
}

/** FA35: scope, criterion, list, year and reviewer are named. FA36: the list gives the rank stated. */
export function checkSuperlative(superlative: Superlative): Finding[] {
  const { subject, list, rank, direction } = superlative;
  const remedy = {
    de: 'Nennen Sie Bezugsraum, Merkmal, Liste, Jahr und wer es geprüft hat.',
    en: 'Name scope, criterion, list, year and the reviewer.',
  };
  const parts = [
    ['scope', 'Bezugsraum', superlative.scope],
    ['criterion', 'Merkmal', superlative.criterion],
    ['year', 'Jahr', superlative.year],
    ['reviewer', 'Prüfer', superlative.reviewer],
    ['list', 'Liste', list === undefined || list.length === 0 ? undefined : 'given'],
  ] as const;
  const findings = parts
    .filter(([, , value]) => value === undefined || value.trim() === '')
    .map(([en, de]) =>
      refuse(
        'FA35',
        subject,
        `Dem Superlativ fehlt: ${de}.`,
        `The superlative lacks its ${en}.`,
        remedy,
      ),
    );
  if (list === undefined || list.length === 0) return findings;
  const own = list.find(({ name }) => name === subject);
  if (own === undefined)
    return [
      ...findings,
      refuse(
        'FA36',
        subject,
        'Der Gegenstand steht nicht in der Liste.',
        'The subject is not in the list.',
        remedy,
      ),
    ];
  const ahead = list.filter(({ value }) =>
    direction === 'most' ? value > own.value : value < own.value,
  );
  if (ahead.length + 1 === rank) return findings;
  const names = ahead.map(({ name }) => name).join(', ');
  return [
    ...findings,
    refuse(
      'FA36',
      subject,
      `Platz ${rank} stimmt nicht; es ist Platz ${ahead.length + 1}${names === '' ? '' : `, davor: ${names}`}.`,
      `Rank ${rank} is wrong; it is rank ${ahead.length + 1}${names === '' ? '' : `, behind ${names}`}.`,
      { de: 'Berichtigen Sie den Rang.', en: 'Correct the rank.' },
    ),
  ];
}

/** The newest year that both facts have a value for. */
export function commonYear(one: Fact, other: Fact): string | undefined {
  const years = (fact: Fact): string[] =>
    fact.values.flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  const theirs = new Set(years(other));
  return years(one)
    .filter((year) => theirs.has(year))
    .toSorted()
    .at(-1);
}
