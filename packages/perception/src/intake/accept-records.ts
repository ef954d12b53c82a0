import { trimField } from './delimited.ts';
import type { IntakeMapping, RawTable, Rejection, RejectionReason } from './mapping.ts';

/** A record that passed all checks, with its number in the file and its trimmed id. */
export interface AcceptedRecord {
  readonly row: number;
  readonly id: string;
  readonly fields: readonly string[];
}

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/**
 * IN3: the record checks in fixed order; the first that fails is the reason. Duplicates are looked
 * for among the survivors. `position` finds a column in the heading.
 */
export function acceptRecords(
  table: RawTable,
  mapping: IntakeMapping,
  position: (column: string) => number,
): { readonly accepted: AcceptedRecord[]; readonly rejected: Rejection[] } {
  const rejected: Rejection[] = [];
  const survivors: AcceptedRecord[] = [];
  const check = recordCheck(table.header.length, mapping, position);
  table.records.forEach((fields, index) => {
    const id = trimField(fields[position(mapping.idColumn)] ?? '');
    const reason = check(fields);
    if (reason === null) survivors.push({ row: index + 1, id, fields });
    else rejected.push({ row: index + 1, id, reason });
  });
  const accepted = dropDuplicates(survivors, mapping, position);
  const kept = new Set(accepted.map((record) => record.row));
  for (const { row, id } of survivors)
    if (!kept.has(row)) rejected.push({ row, id, reason: 'DUPLICATE_ID' });
  return { accepted, rejected: rejected.toSorted((a, b) => a.row - b.row) };
}

function recordCheck(
  columns: number,
  mapping: IntakeMapping,
  position: (column: string) => number,
): (fields: readonly string[]) => RejectionReason | null {
  const required = (mapping.required ?? []).map((column) => {
    const codes = mapping.categories?.[column];
    return { column, at: position(column), codes: codes && new Set(codes) };
  });
  const numbers = Object.entries(mapping.numbers ?? {}).map(([column, bounds]) => ({
    column,
    at: position(column),
    ...bounds,
  }));
  const idAt = position(mapping.idColumn);
  const completeAt = mapping.completeColumn === undefined ? null : position(mapping.completeColumn);
  return (fields) => {
    if (fields.length !== columns) return 'BAD_COLUMN_COUNT';
    if (trimField(fields[idAt]!) === '') return 'MISSING_ID';
    if (completeAt !== null && trimField(fields[completeAt]!) === '') return 'INCOMPLETE';
    for (const { column, at, codes } of required) {
      const value = trimField(fields[at]!);
      if (codes === undefined ? value === '' : !codes.has(value)) return `BAD_CATEGORY:${column}`;
    }
    for (const { column, at, exclusiveMin } of numbers) {
      const value = trimField(fields[at]!);
      if (!NUMBER.test(value) || Number(value) <= (exclusiveMin ?? -Infinity))
        return `BAD_NUMBER:${column}`;
    }
    return null;
  };
}

/** IN4: one record per key, the latest (ties: last in file) or, without `latestBy`, the first. */
function dropDuplicates(
  survivors: readonly AcceptedRecord[],
  mapping: IntakeMapping,
  position: (column: string) => number,
): AcceptedRecord[] {
  const keyAt = [mapping.idColumn, ...(mapping.keyColumns ?? [])].map(position);
  const latestAt = mapping.latestBy === undefined ? null : position(mapping.latestBy);
  const latest = (record: AcceptedRecord): string => trimField(record.fields[latestAt!]!);
  const bestByKey = new Map<string, AcceptedRecord>();
  for (const record of survivors) {
    const key = JSON.stringify(keyAt.map((at) => trimField(record.fields[at]!)));
    const best = bestByKey.get(key);
    if (best === undefined) bestByKey.set(key, record);
    else if (latestAt !== null && latest(record) >= latest(best)) bestByKey.set(key, record);
  }
  return [...bestByKey.values()].toSorted((a, b) => a.row - b.row);
}
