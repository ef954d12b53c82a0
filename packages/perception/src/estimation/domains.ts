import type { CategoryColumn } from '../columns.ts';

/** Disjoint groups of rows: a group number per row, −1 outside all of them. */
export interface Domains {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

export const WHOLE = 'ALL';

/** One domain named ALL: the rows of the mask, or every row. */
export function wholeDomain(rows: number, where?: Uint8Array): Domains {
  const codes = new Int32Array(rows);
  if (where !== undefined) for (let k = 0; k < rows; k++) codes[k] = where[k] === 1 ? 0 : -1;
  return { codes, labels: [WHOLE] };
}

/**
 * One domain per level, within the mask. Levels that no row has stay, empty; rows with another or
 * no value belong to none. Without `levels`: all that occur, numbers by size, else by code point.
 */
export function domainsBy(
  column: CategoryColumn,
  levels?: readonly (string | number)[],
  where?: Uint8Array,
): Domains {
  const labels = levels?.map(String) ?? sortedLabels(column);
  const position = column.labels.map((label) => labels.indexOf(label));
  const codes = column.codes.map((code, k) =>
    code < 0 || (where !== undefined && where[k] !== 1) ? -1 : position[code]!,
  );
  return { codes, labels };
}

function sortedLabels(column: CategoryColumn): string[] {
  const isNumeric = column.labels.every((label) => Number.isFinite(Number(label)));
  if (isNumeric) return column.labels.toSorted((a, b) => Number(a) - Number(b));
  return column.labels.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
