/** Contradictions between languages, pages, sources and names (FA50–FA56). */
import type { Fact, Finding, Hedge } from './fact.ts';
import { valueOf } from './register.ts';

/** A number as a text states it. */
export interface Statement {
  /** Page, language, table: where it stands. */
  readonly where: string;
  readonly value: number;
}

function contradiction(
  rule: string,
  severity: Finding['severity'],
  where: string,
  de: string,
  en: string,
): Finding {
  return {
    rule,
    severity,
    where,
    reason: { de, en },
    remedy: {
      de: 'Setzen Sie überall denselben Beleg aus dem Register ein.',
      en: 'Use the same fact of the register everywhere.',
    },
  };
}

function listed(statements: readonly Statement[]): string {
  return statements.map(({ where, value }) => `${where}: ${value}`).join(', ');
}

/** FA50: language versions or pages about the same thing state different numbers. */
export function checkVersions(topic: string, statements: readonly Statement[]): Finding[] {
  if (new Set(statements.map(({ value }) => value)).size <= 1) return [];
  const list = listed(statements);
  return [
    contradiction(
      'FA50',
      'block',
      topic,
      `Fassungen nennen verschiedene Zahlen (${list}).`,
      `Versions state different numbers (${list}).`,
    ),
  ];
}

/** How a text bounds its number: "5 million", "more than 320,000", "almost 200", "about 40". */
export type Bound = 'exactly' | 'about' | 'moreThan' | 'almost';

/** FA51: a number in a text against the register. "about" allows a twentieth, bounds a fifth. */
export function checkStatement(fact: Fact, statement: Statement, bound: Bound): Finding[] {
  const known = valueOf(fact)?.value;
  if (known === undefined || known === 0) return [];
  const ratio = statement.value / known;
  const isRight = {
    exactly: statement.value === known,
    about: Math.abs(ratio - 1) <= 0.05,
    moreThan: ratio <= 1 && ratio >= 0.8,
    almost: ratio >= 1 && ratio <= 1.2,
  }[bound];
  if (isRight) return [];
  const isWeak = bound === 'moreThan' && ratio < 0.8;
  return [
    contradiction(
      'FA51',
      isWeak ? 'review' : 'block',
      statement.where,
      `Der Text sagt ${statement.value}, das Register ${known}.`,
      `The text says ${statement.value}, the register ${known}.`,
    ),
  ];
}

/** FA52: two facts of the same definition, unit, perimeter and date differ in value. */
export function findConflicts(facts: readonly Fact[]): Finding[] {
  const groups = Map.groupBy(
    facts
      .flatMap((fact) => fact.values.map((value) => ({ fact, value })))
      .filter(({ value }) => value.date !== null),
    ({ fact, value }) => [fact.definition, fact.unit, fact.perimeter, value.date].join('\u0000'),
  );
  return [...groups.values()].flatMap((group) => {
    const statements = group.map(({ fact, value }) => ({ where: fact.key, value: value.value }));
    if (new Set(statements.map(({ value }) => value)).size <= 1) return [];
    const list = listed(statements);
    return [
      contradiction(
        'FA52',
        'review',
        statements[0]?.where ?? '',
        `Belege gleicher Definition widersprechen sich (${list}).`,
        `Facts of the same definition contradict each other (${list}).`,
      ),
    ];
  });
}

/** FA53: the parts named must add up to the total named. */
export function checkSum(where: string, parts: readonly number[], total: number): Finding[] {
  const sum = parts.reduce((one, other) => one + other, 0);
  if (Math.abs(sum - total) <= Math.abs(total) * 1e-4) return [];
  return [
    contradiction(
      'FA53',
      'block',
      where,
      `Die Teile ergeben ${sum}, genannt ist ${total}.`,
      `The parts give ${sum}, ${total} is stated.`,
    ),
  ];
}

/** FA54: one address that showed another number at an earlier reading of the same date. */
export function checkSourceDrift(fact: Fact): Finding[] {
  const bySource = Map.groupBy(
    fact.values,
    ({ source, date }) => `${(source ?? fact.source).address}\u0000${date}`,
  );
  return [...bySource.values()].flatMap((values) => {
    if (new Set(values.map(({ value }) => value)).size <= 1) return [];
    const list = values
      .map(({ value, source }) => `${source?.retrieved ?? '?'}: ${value}`)
      .join(', ');
    return [
      contradiction(
        'FA54',
        'review',
        fact.key,
        `Dieselbe Quelle nannte verschiedene Werte (${list}).`,
        `The same source gave different values (${list}).`,
      ),
    ];
  });
}

const FIRMNESS: Readonly<Record<Hedge, number>> = {
  planned: 0,
  estimated: 1,
  underConstruction: 1,
  done: 2,
};

/** FA55: a text may not state more than the fact has come to (planned is not done). */
export function checkHedge(fact: Fact, stated: Hedge): Finding[] {
  if (FIRMNESS[stated] <= FIRMNESS[fact.hedge]) return [];
  return [
    contradiction(
      'FA55',
      'block',
      fact.key,
      `Der Text stellt als „${stated}“ dar, was „${fact.hedge}“ ist.`,
      `The text presents as "${stated}" what is "${fact.hedge}".`,
    ),
  ];
}

/** Smallest number of single-letter changes between two names (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * FA56: a name that is not the register's but begins like it or differs by few letters is probably
 * mistaken for it.
 */
export function checkName(where: string, stated: string, known: string): Finding[] {
  if (stated === known) return [];
  const one = stated.toLowerCase();
  const other = known.toLowerCase();
  const isClose =
    one.slice(0, 2) === other.slice(0, 2) ||
    editDistance(one, other) <= Math.ceil(other.length / 2);
  return [
    contradiction(
      'FA56',
      isClose ? 'block' : 'review',
      where,
      `Der Text nennt ${stated}, das Register ${known}${isClose ? '; leicht zu verwechseln' : ''}.`,
      `The text names ${stated}, the register ${known}${isClose ? '; easily confused' : ''}.`,
    ),
  ];
}
