import { parseDelimited } from '../index.ts';

export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

export interface Check {
  readonly id: string;
  readonly op: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly tol: Tolerance;
}

const IMPORT_ONLY = new Set(['textSamples', 'cleanFile']);

/**
 * Differences between a check's expected result and the one got, as sentences; none when it
 * passes. Numbers within abs + rel·|expected|, null for null, undefined or a number that is not
 * finite, arrays of one length, keys beyond the expected ones ignored.
 */
export function differences(check: Check, got: Record<string, unknown>): string[] {
  const { expect, tol } = check;
  const isRefused =
    typeof expect['error'] === 'string' && !('rows' in expect) && !('counts' in expect);
  if (isRefused)
    return got['error'] === expect['error']
      ? []
      : [
          `expected the refusal ${String(expect['error'])}, got ${text(got['error'] ?? 'a result')}`,
        ];
  const found: string[] = [];
  for (const [key, value] of Object.entries(expect))
    if (!IMPORT_ONLY.has(key)) compare(value, got[key], tol, `.${key}`, found);
  if (found.length > 0 && got['error'] !== undefined)
    found.push(`the call was refused: ${text(got['error'])}`);
  return found;
}

function compare(want: unknown, got: unknown, tol: Tolerance, path: string, found: string[]): void {
  if (want === null || want === undefined) {
    const isNothing =
      got === null || got === undefined || (typeof got === 'number' && !Number.isFinite(got));
    if (!isNothing) found.push(`${path}: expected null, got ${text(got)}`);
  } else if (typeof want === 'number') {
    const isClose =
      typeof got === 'number' && Math.abs(want - got) <= tol.abs + tol.rel * Math.abs(want);
    if (!isClose) found.push(`${path}: expected ${want}, got ${text(got)}`);
  } else if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length)
      found.push(`${path}: expected ${want.length} entries, got ${text(got).slice(0, 80)}`);
    else want.forEach((entry, i) => compare(entry, got[i], tol, `${path}[${i}]`, found));
  } else if (typeof want === 'object') {
    for (const [key, value] of Object.entries(want))
      compare(
        value,
        (got as Record<string, unknown> | null | undefined)?.[key],
        tol,
        `${path}.${key}`,
        found,
      );
  } else if (want !== got) found.push(`${path}: expected ${text(want)}, got ${text(got)}`);
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

interface ImportCheck {
  readonly cleanText: string;
  readonly idColumn: string;
  /** Columns compared as numbers. */
  readonly numeric: ReadonlySet<string>;
  readonly textSamples: Readonly<Record<string, readonly { id: string; value: string }[]>>;
}

/** An imported table against the clean file, cell by cell, and open answers letter by letter. */
export function tableDifferences(
  check: ImportCheck,
  table: readonly Readonly<Record<string, unknown>>[],
): string[] {
  const [header = [], ...records] = parseDelimited(check.cleanText, ',');
  if (table.length !== records.length)
    return [`table: expected ${records.length} rows, got ${table.length}`];
  const found: string[] = [];
  records.forEach((record, k) =>
    header.forEach((column, j) => {
      const want = record[j] === '' ? null : record[j]!;
      const got = table[k]![column] ?? null;
      if (!isSameCell(want, got, check.numeric.has(column)))
        found.push(`table[${k}].${column}: expected ${text(want)}, got ${text(got)}`);
    }),
  );
  for (const [column, samples] of Object.entries(check.textSamples))
    for (const { id, value } of samples)
      if (!table.some((row) => String(row[check.idColumn]) === id && row[column] === value))
        found.push(`the open answer ${column} of ${id} differs`);
  return found;
}

function isSameCell(want: string | null, got: unknown, isNumeric: boolean): boolean {
  if (want === null || got === null) return want === got;
  if (!isNumeric) return typeof got === 'object' ? false : want === `${got as string | number}`;
  return Math.abs(Number(want) - Number(got)) <= 1e-10 * Math.abs(Number(want)) + 1e-12;
}
