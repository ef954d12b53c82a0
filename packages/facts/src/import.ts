/** Import and export of the register as CSV: a dry run first, line by line, all or nothing (FA70–FA76). */
import { type CsvError, formatCsv, parseCsv } from './csv.ts';
import { isDate } from './dates.ts';
import type { Confidence, Fact, FactValue, Finding, Hedge } from './fact.ts';
import { checkEntry } from './plausibility.ts';
import { type Register, seriesOf } from './register.ts';

const REQUIRED = [
  'key',
  'value',
  'unit',
  'year',
  'source_title',
  'source_url',
  'confidence',
] as const;
const OPTIONAL = [
  'topic',
  'definition',
  'perimeter',
  'comparator',
  'claim_de',
  'claim_en',
  'claim_zh',
  'retrieved_from',
  'hedge',
  'owner',
  'valid_until',
  'review_on',
  'client',
  'method',
] as const;
const COLUMNS: readonly string[] = [...REQUIRED, ...OPTIONAL];
const CONFIDENCES: readonly string[] = ['high', 'medium', 'low'];
const HEDGES: readonly string[] = ['done', 'underConstruction', 'planned', 'estimated'];

/** What an import would do. Nothing is changed by asking. */
export interface DryRun {
  readonly added: readonly Fact[];
  /** Facts that get a further or another value. */
  readonly changed: readonly Fact[];
  readonly unchanged: readonly string[];
  /** Each names its line. */
  readonly findings: readonly Finding[];
  /** FA76: only then may the import run; nothing is ever half imported. */
  readonly isImportable: boolean;
}

type Row = Readonly<Record<string, string>>;

function problem(
  rule: string,
  line: number,
  de: string,
  en: string,
  severity: Finding['severity'] = 'block',
): Finding {
  return {
    rule,
    severity,
    where: `line ${line}`,
    reason: { de, en },
    remedy: {
      de: 'Berichtigen Sie die Zeile und prüfen Sie erneut.',
      en: 'Correct the line and run the check again.',
    },
  };
}

const CSV_REASONS: Readonly<Record<CsvError['reason'], readonly [string, string]>> = {
  unclosedQuote: [
    'Ein Anführungszeichen ist nicht geschlossen.',
    'A quotation mark is not closed.',
  ],
  textAfterQuote: [
    'Nach dem schließenden Anführungszeichen steht noch Text.',
    'There is text after the closing quotation mark.',
  ],
  quoteInField: [
    'Ein Anführungszeichen steht mitten im Feld.',
    'A quotation mark stands inside a field.',
  ],
};

/** FA73: the date a year column means: "WS 2016/17" is 2016, "2023-12" stays, "undated" is none. */
export function dateFromColumn(text: string): string | null {
  const found = /(?<!\d)\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/u.exec(text)?.[0];
  if (found === undefined || /^undated|^ohne/iu.test(text)) return null;
  return isDate(found) ? found : null;
}

function valueFromRow(
  row: Row,
  line: number,
): { value: FactValue | undefined; findings: Finding[] } {
  const text = row['value'] ?? '';
  if (!/^-?\d+(?:\.\d+)?$/u.test(text))
    return {
      value: undefined,
      findings: [
        problem(
          'FA72',
          line,
          `„${text}“ ist keine Zahl in Grundeinheiten mit Punkt.`,
          `"${text}" is no number in base units with a decimal point.`,
        ),
      ],
    };
  const method = row['method'] ?? '';
  const date = dateFromColumn(row['year'] ?? '');
  return {
    value: { value: Number(text), date, ...(method === '' ? {} : { method }) },
    findings: [],
  };
}

function optional(row: Row, column: string): string | undefined {
  const text = row[column];
  return text === undefined || text === '' ? undefined : text;
}

/** An object without the entries that are absent. */
function present<T extends Record<string, unknown>>(
  entries: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function factFromRow(row: Row, line: number): { fact: Fact | undefined; findings: Finding[] } {
  const { value, findings } = valueFromRow(row, line);
  const key = row['key'] ?? '';
  if (!/^[a-z][a-z0-9_]*$/u.test(key))
    findings.push(problem('FA71', line, `„${key}“ ist kein Schlüssel.`, `"${key}" is no key.`));
  for (const column of ['unit', 'source_title', 'source_url']) {
    if ((row[column] ?? '').trim() === '')
      findings.push(
        problem('FA74', line, `Das Feld ${column} ist leer.`, `The field ${column} is empty.`),
      );
  }
  const confidence = row['confidence'] ?? '';
  if (!CONFIDENCES.includes(confidence))
    findings.push(
      problem(
        'FA74',
        line,
        `Die Sicherheit „${confidence}“ gibt es nicht.`,
        `There is no confidence "${confidence}".`,
      ),
    );
  const hedge = optional(row, 'hedge') ?? 'done';
  if (!HEDGES.includes(hedge))
    findings.push(
      problem(
        'FA74',
        line,
        `Den Stand „${hedge}“ gibt es nicht.`,
        `There is no hedge level "${hedge}".`,
      ),
    );
  for (const column of ['valid_until', 'review_on']) {
    const day = optional(row, column);
    if (day !== undefined && !(isDate(day) && day.length === 10))
      findings.push(problem('FA74', line, `„${day}“ ist kein Tag.`, `"${day}" is no day.`));
  }
  const claims = present({
    de: optional(row, 'claim_de'),
    en: optional(row, 'claim_en'),
    zh: optional(row, 'claim_zh'),
  });
  for (const [language, claim] of Object.entries(claims)) {
    if (!claim.includes('{value}'))
      findings.push(
        problem(
          'FA75',
          line,
          `Der Satz (${language}) enthält {value} nicht.`,
          `The sentence (${language}) lacks {value}.`,
        ),
      );
  }
  if (value === undefined || findings.length > 0) return { fact: undefined, findings };
  const fact: Fact = {
    key,
    unit: row['unit'] ?? '',
    definition: optional(row, 'definition') ?? optional(row, 'claim_en') ?? key,
    perimeter: optional(row, 'perimeter') ?? 'region',
    values: [value],
    source: {
      title: row['source_title'] ?? '',
      address: row['source_url'] ?? '',
      ...present({ record: optional(row, 'retrieved_from') }),
    },
    confidence: confidence as Confidence,
    hedge: hedge as Hedge,
    claims,
    ...present({
      topic: optional(row, 'topic'),
      owner: optional(row, 'owner'),
      client: optional(row, 'client'),
      validUntil: optional(row, 'valid_until'),
      reviewOn: optional(row, 'review_on'),
      counterEvidence: optional(row, 'comparator'),
    }),
  };
  if (value.date === null && confidence === 'high')
    findings.push(
      problem(
        'FA6',
        line,
        'Ein Wert ohne Jahr ist höchstens mittel gesichert.',
        'A value without a year is of medium confidence at most.',
        'review',
      ),
    );
  return { fact, findings };
}

/**
 * The fact with the imported values put in; a value of the same date replaces the old one, the others
 * keep the source they were read from.
 */
function merged(known: Fact, imported: Fact): Fact {
  const dates = new Set(imported.values.map(({ date }) => date));
  const isSameSource =
    known.source.title === imported.source.title &&
    known.source.address === imported.source.address;
  const kept = known.values
    .filter(({ date }) => !dates.has(date))
    .map((value) => (isSameSource ? value : { source: known.source, ...value }));
  return { ...imported, values: [...kept, ...imported.values] };
}

function rowsOf(text: string): { rows: { line: number; row: Row }[]; findings: Finding[] } {
  const { records, errors } = parseCsv(text);
  const findings = errors.map(({ line, reason }) => problem('FA70', line, ...CSV_REASONS[reason]));
  const [header, ...body] = records;
  if (header === undefined)
    return {
      rows: [],
      findings: [...findings, problem('FA70', 1, 'Die Datei ist leer.', 'The file is empty.')],
    };
  const missing = REQUIRED.filter((column) => !header.fields.includes(column));
  const unknown = header.fields.filter((column) => !COLUMNS.includes(column));
  for (const column of missing)
    findings.push(
      problem(
        'FA70',
        header.line,
        `Die Spalte ${column} fehlt.`,
        `The column ${column} is missing.`,
      ),
    );
  for (const column of unknown)
    findings.push(
      problem(
        'FA70',
        header.line,
        `Die Spalte ${column} ist unbekannt.`,
        `The column ${column} is unknown.`,
      ),
    );
  if (missing.length > 0) return { rows: [], findings };
  const rows: { line: number; row: Row }[] = [];
  for (const { line, fields } of body) {
    if (fields.length === header.fields.length)
      rows.push({
        line,
        row: Object.fromEntries(
          header.fields.map((column, index) => [column, fields[index] ?? '']),
        ),
      });
    else
      findings.push(
        problem(
          'FA70',
          line,
          `Die Zeile hat ${fields.length} Felder statt ${header.fields.length}.`,
          `The line has ${fields.length} fields instead of ${header.fields.length}.`,
        ),
      );
  }
  return { rows, findings };
}

/** FA70–FA76: what importing this text would do to the register. Several rows of one key are a series. */
export function dryRunImport(text: string, register: Register): DryRun {
  const { rows, findings } = rowsOf(text);
  const imported = new Map<string, Fact>();
  for (const { line, row } of rows) {
    const read = factFromRow(row, line);
    findings.push(...read.findings);
    if (read.fact === undefined) continue;
    const { key, values } = read.fact;
    const earlier = imported.get(key);
    if (earlier?.values.some(({ date }) => date === values[0]?.date) === true)
      findings.push(
        problem(
          'FA71',
          line,
          `Der Schlüssel ${key} steht mit diesem Datum schon in der Datei.`,
          `The key ${key} is in the file already with this date.`,
        ),
      );
    else imported.set(key, earlier === undefined ? read.fact : merged(earlier, read.fact));
    const known = register.get(key);
    const [value] = values;
    if (known !== undefined && value !== undefined) {
      const entered = checkEntry(
        {
          ...known,
          unit: read.fact.unit,
          values: known.values.filter(({ date }) => date !== value.date),
        },
        value,
      );
      findings.push(...entered.map((finding) => ({ ...finding, where: `line ${line}` })));
    }
  }
  const added: Fact[] = [];
  const changed: Fact[] = [];
  const unchanged: string[] = [];
  for (const [key, fact] of imported) {
    const known = register.get(key);
    if (known === undefined) added.push(fact);
    else if (exportFacts([known]) === exportFacts([merged(known, fact)])) unchanged.push(key);
    else changed.push(merged(known, fact));
  }
  const isImportable = !findings.some(({ severity }) => severity === 'block');
  return { added, changed, unchanged, findings, isImportable };
}

/** Writes facts so that they read back the same: one row per value, columns in a fixed order. */
export function exportFacts(facts: readonly Fact[]): string {
  const rows = facts.flatMap((fact) =>
    seriesOf(fact).map((value) => {
      const source = value.source ?? fact.source;
      const cells: Readonly<Record<string, string | undefined>> = {
        key: fact.key,
        value: String(value.value),
        unit: fact.unit,
        year: value.date ?? 'undated',
        source_title: source.title,
        source_url: source.address,
        confidence: fact.confidence,
        topic: fact.topic,
        definition: fact.definition,
        perimeter: fact.perimeter,
        comparator: fact.counterEvidence,
        claim_de: fact.claims?.de,
        claim_en: fact.claims?.en,
        claim_zh: fact.claims?.zh,
        retrieved_from: source.record,
        hedge: fact.hedge,
        owner: fact.owner,
        valid_until: fact.validUntil,
        review_on: fact.reviewOn,
        client: fact.client,
        method: value.method,
      };
      return COLUMNS.map((column) => cells[column] ?? '');
    }),
  );
  return formatCsv([COLUMNS, ...rows]);
}
