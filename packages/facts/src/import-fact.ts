/** From a row to a fact with one value (FA71–FA75, FA77). */
import { isDate } from './dates.ts';
import type { Confidence, Fact, FactValue, Finding, Hedge, LocalWords } from './fact.ts';
import { cellOf, type Row } from './import-columns.ts';
import { lineFinding } from './import-finding.ts';

const CONFIDENCES: readonly string[] = ['high', 'medium', 'low'] satisfies Confidence[];
const HEDGES: readonly string[] = [
  'done',
  'underConstruction',
  'planned',
  'estimated',
] satisfies Hedge[];

/** FA73: the date a year column means: "WS 2016/17" is 2016, "2023-12" stays, "undated" is none. */
export function dateFromColumn(text: string): string | null {
  const found = /(?<!\d)\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/u.exec(text)?.[0];
  if (found === undefined || /^undated|^ohne/iu.test(text)) return null;
  return isDate(found) ? found : null;
}

/** The period in the words of the source, where they say more than the date that was read from them. */
export function periodFromColumn(text: string): string | undefined {
  const period = text.trim();
  return period === '' || period === (dateFromColumn(period) ?? 'undated') ? undefined : period;
}

/** An object without the entries that are absent. */
function present<T extends Record<string, unknown>>(
  entries: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function checkRow(row: Row, line: number): Finding[] {
  const findings: Finding[] = [];
  const refuse = (rule: string, de: string, en: string) =>
    findings.push(lineFinding(rule, line, de, en));
  const value = row.value ?? '';
  if (!/^-?\d+(?:\.\d+)?$/u.test(value))
    refuse(
      'FA72',
      `„${value}“ ist keine Zahl in Grundeinheiten mit Punkt.`,
      `"${value}" is no number in base units with a decimal point.`,
    );
  const key = row.key ?? '';
  if (!/^[a-z][a-z0-9_]*$/u.test(key))
    refuse('FA71', `„${key}“ ist kein Schlüssel.`, `"${key}" is no key.`);
  for (const column of ['unit', 'source_title', 'source_url'] as const)
    if (cellOf(row, column) === undefined)
      refuse('FA74', `Das Feld ${column} ist leer.`, `The field ${column} is empty.`);
  const confidence = row.confidence ?? '';
  if (!CONFIDENCES.includes(confidence))
    refuse(
      'FA74',
      `Die Sicherheit „${confidence}“ gibt es nicht.`,
      `There is no confidence "${confidence}".`,
    );
  const hedge = cellOf(row, 'hedge');
  if (hedge !== undefined && !HEDGES.includes(hedge))
    refuse('FA74', `Den Stand „${hedge}“ gibt es nicht.`, `There is no hedge level "${hedge}".`);
  for (const column of ['valid_until', 'review_on', 'retrieved_on'] as const) {
    const day = cellOf(row, column);
    if (day !== undefined && !(isDate(day) && day.length === 10))
      refuse('FA74', `„${day}“ ist kein Tag.`, `"${day}" is no day.`);
  }
  for (const language of ['de', 'en', 'zh'] as const) {
    const claim = cellOf(row, `claim_${language}`);
    if (claim !== undefined && !claim.includes('{value}'))
      refuse(
        'FA75',
        `Der Satz (${language}) enthält {value} nicht.`,
        `The sentence (${language}) lacks {value}.`,
      );
  }
  return findings;
}

function valueOfRow(row: Row): FactValue {
  const year = row.year ?? '';
  return {
    value: Number(row.value),
    date: dateFromColumn(year),
    ...present({ method: cellOf(row, 'method'), period: periodFromColumn(year) }),
  };
}

/**
 * The fact of a row, or why there is none. FA77: what the row leaves empty is taken from `known`, the
 * fact of the same key.
 */
export function readFact(
  row: Row,
  line: number,
  known: Fact | undefined,
): { readonly fact: Fact | undefined; readonly findings: readonly Finding[] } {
  const findings = checkRow(row, line);
  if (findings.length > 0) return { fact: undefined, findings };
  const cell = (column: Parameters<typeof cellOf>[1]) => cellOf(row, column);
  const title = cell('source_title') ?? '';
  const address = cell('source_url') ?? '';
  const isSameSource = known?.source.title === title && known.source.address === address;
  const value = valueOfRow(row);
  const fact: Fact = {
    ...known,
    key: cell('key') ?? '',
    unit: cell('unit') ?? '',
    definition: cell('definition') ?? known?.definition ?? cell('claim_en') ?? cell('key') ?? '',
    perimeter: cell('perimeter') ?? known?.perimeter ?? 'region',
    values: [value],
    source: {
      ...(isSameSource && known.source),
      title,
      address,
      ...present({
        publisher: cell('publisher'),
        retrieved: cell('retrieved_on'),
        record: cell('retrieved_from'),
      }),
    },
    confidence: cell('confidence') as Confidence,
    hedge: (cell('hedge') as Hedge | undefined) ?? known?.hedge ?? 'done',
    claims: words(known?.claims, cell('claim_de'), cell('claim_en'), cell('claim_zh')),
    unitNames: words(known?.unitNames, cell('unit_de'), cell('unit_en'), cell('unit_zh')),
    definitions: words(
      known?.definitions,
      cell('definition_de'),
      cell('definition_en'),
      cell('definition_zh'),
    ),
    comparators: words(
      known?.comparators,
      cell('comparator_de'),
      cell('comparator'),
      cell('comparator_zh'),
    ),
    ...present({
      topic: cell('topic'),
      owner: cell('owner'),
      client: cell('client'),
      validUntil: cell('valid_until'),
      reviewOn: cell('review_on'),
      counterEvidence: cell('counter_evidence'),
    }),
  };
  const isUndated = value.date === null && fact.confidence === 'high';
  return { fact, findings: isUndated ? [undated(line)] : [] };
}

function words(
  known: LocalWords | undefined,
  de: string | undefined,
  en: string | undefined,
  zh: string | undefined,
): LocalWords {
  return { ...known, ...present({ de, en, zh }) };
}

function undated(line: number): Finding {
  return lineFinding(
    'FA6',
    line,
    'Ein Wert ohne Jahr ist höchstens mittel gesichert.',
    'A value without a year is of medium confidence at most.',
    'review',
  );
}
