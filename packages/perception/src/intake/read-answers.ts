import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { acceptRecords } from './accept-records.ts';
import type { AcceptedRecord } from './accept-records.ts';
import { cleanItem } from './clean-cells.ts';
import type { ItemCounts } from './clean-cells.ts';
import { limeSurveyHeading, parseDelimited, trimField } from './delimited.ts';
import type { CellError, IntakeMapping, RawTable, Rejection } from './mapping.ts';

export type Cell = string | number | null;

/** The outcome of an import or of its dry run: nothing is stored here. */
export interface Intake {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rejected: readonly Rejection[];
  /** By record, then by output column. */
  readonly cellErrors: readonly CellError[];
  readonly items: Readonly<Record<string, ItemCounts>>;
  /** Kept records per language code; null without a language column. */
  readonly languages: Readonly<Record<string, number>> | null;
  /** Per battery the ids of respondents who gave one answer throughout; never removed. */
  readonly straightliners: Readonly<Record<string, readonly string[]>>;
  /** The cleaned answers by column, kept records in file order. */
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
}

/** IN1, IN2: delimited text as headings and records; LimeSurvey's headings translated. */
export function delimitedTable(
  text: string,
  options: { readonly delimiter: string; readonly format: 'csv' | 'limesurvey' },
): RawTable {
  const [header = [], ...records] = parseDelimited(text, options.delimiter);
  const names = header.map(trimField);
  const isLime = options.format === 'limesurvey';
  return { header: isLime ? names.map(limeSurveyHeading) : names, records };
}

/**
 * IN3–IN7: checks records, cleans cells, counts. Refuses with MISSING_COLUMN when the mapping
 * names a column that the file lacks or has twice.
 */
export function readAnswers(table: RawTable, mapping: IntakeMapping): Intake | Refusal {
  const used = usedColumns(mapping);
  for (const column of used) {
    const times = table.header.filter((name) => name === column).length;
    if (times !== 1)
      return refuse(
        'MISSING_COLUMN',
        `The file has ${times === 0 ? 'no column' : 'more than one column'} "${column}". Correct the mapping or the file.`,
      );
  }
  const indexByColumn = new Map(table.header.map((name, i) => [name, i]));
  const position = (column: string): number => indexByColumn.get(column)!;
  const { accepted, rejected } = acceptRecords(table, mapping, position);
  const items: Record<string, ItemCounts> = {};
  const cellErrors: CellError[] = [];
  const columns = new Map<string, Cell[]>();
  for (const column of new Set([...mapping.output, ...used])) {
    const read = columnReader(column, mapping, table, items);
    const at = position(column);
    columns.set(
      column,
      accepted.map(({ row, id, fields }) => {
        const { value, error } = read(fields[at]!);
        if (error !== undefined) cellErrors.push({ row, id, column, ...error });
        return value;
      }),
    );
  }
  const order = new Map(mapping.output.map((column, i) => [column, i]));
  const rank = (column: string): number => order.get(column) ?? Infinity;
  cellErrors.sort((a, b) => a.row - b.row || rank(a.column) - rank(b.column));
  return {
    rowsRead: table.records.length,
    rowsKept: accepted.length,
    rejected,
    cellErrors,
    items,
    languages: countLanguages(columns.get(mapping.languageColumn ?? '')),
    straightliners: flagStraightliners(mapping, accepted, columns),
    columns: new Map(mapping.output.map((column) => [column, columns.get(column)!])),
  };
}

function usedColumns(mapping: IntakeMapping): string[] {
  const { idColumn, keyColumns = [], latestBy, completeColumn, languageColumn } = mapping;
  const named = [idColumn, ...keyColumns, latestBy, completeColumn, languageColumn];
  return [
    ...named.filter((column) => column !== undefined),
    ...(mapping.required ?? []),
    ...Object.keys(mapping.numbers ?? {}),
    ...Object.keys(mapping.categories ?? {}),
    ...mapping.items.names,
    ...(mapping.text ?? []),
    ...mapping.output,
  ];
}

type ReadCell = (field: string) => {
  readonly value: Cell;
  readonly error?: { readonly value: string; readonly reason: CellError['reason'] };
};

function columnReader(
  column: string,
  mapping: IntakeMapping,
  table: RawTable,
  items: Record<string, ItemCounts>,
): ReadCell {
  const isUserMissing = (code: string): boolean => table.isUserMissing?.(column, code) ?? false;
  if (mapping.items.names.includes(column)) {
    const counts = { valid: 0, dk: 0, missing: 0, notShown: 0, invalid: 0 };
    items[column] = counts;
    const clean = cleanItem(mapping.items, isUserMissing);
    return (field) => {
      const cell = clean(trimField(field));
      counts[cell.kind] += 1;
      return cell;
    };
  }
  if (mapping.text?.includes(column)) return (field) => ({ value: field === '' ? null : field });
  if (Object.hasOwn(mapping.numbers ?? {}, column))
    return (field) => ({ value: Number(trimField(field)) });
  const codes = mapping.categories?.[column] && new Set(mapping.categories[column]);
  return (field) => {
    const value = trimField(field);
    if (value === '') return { value: null };
    if (codes === undefined || codes.has(value)) return { value };
    if (isUserMissing(value)) return { value: null };
    return { value: null, error: { value, reason: 'UNKNOWN_CODE' } };
  };
}

function countLanguages(column: readonly Cell[] | undefined): Record<string, number> | null {
  if (column === undefined) return null;
  const counts: Record<string, number> = {};
  for (const code of column) if (code !== null) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** IN7: at least six valid answers in a battery, all equal. */
function flagStraightliners(
  mapping: IntakeMapping,
  accepted: readonly AcceptedRecord[],
  columns: ReadonlyMap<string, readonly Cell[]>,
): Record<string, string[]> {
  const { batteries = {}, straightlineMin = 6, items } = mapping;
  const isValid = (value: Cell): boolean =>
    typeof value === 'number' && !(items.dk ?? []).some((code) => Number(code) === value);
  return Object.fromEntries(
    Object.entries(batteries).map(([battery, names]) => [
      battery,
      accepted.flatMap(({ id }, k) => {
        const answers = names.map((name) => columns.get(name)?.[k] ?? null).filter(isValid);
        const isStraight = answers.length >= straightlineMin && new Set(answers).size === 1;
        return isStraight ? [id] : [];
      }),
    ]),
  );
}
