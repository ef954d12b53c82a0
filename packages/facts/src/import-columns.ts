/** The columns of a register as CSV (FA70), in the order an export writes them. */

export const REQUIRED_COLUMNS = [
  'key',
  'value',
  'unit',
  'year',
  'source_title',
  'source_url',
  'confidence',
] as const;

const OPTIONAL_COLUMNS = [
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
  'publisher',
  'retrieved_on',
  'counter_evidence',
  'unit_de',
  'unit_en',
  'unit_zh',
  'definition_de',
  'definition_en',
  'definition_zh',
  // `comparator` is the English one.
  'comparator_de',
  'comparator_zh',
] as const;

export type Column = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

export const COLUMNS: readonly Column[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

/** One line of the file by column; columns the file does not have are absent. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** What a cell says; empty and absent are the same. */
export function cellOf(row: Row, column: Column): string | undefined {
  const text = row[column];
  return text === undefined || text.trim() === '' ? undefined : text;
}
