import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { derivableCells } from './derivable-cells.ts';

export type CellNote = 'suppressed' | 'low-base' | 'footnote' | 'shown';

export interface SuppressionRequest {
  /** Unweighted valid answers, rows × columns, without totals. */
  readonly n: readonly (readonly number[])[];
  /** Which rows and columns are published with their total. */
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
  /** Cells below this are suppressed; 10 unless stated, never lower. */
  readonly minimum?: number | undefined;
}

export interface Suppression {
  readonly notes: readonly (readonly CellNote[])[];
  /** Suppressed for their own size, and to protect those from subtraction. */
  readonly primary: number;
  readonly secondary: number;
}

/**
 * PE44, PE45: which cells of a table may be shown. Below the minimum no value is shown; further
 * cells are suppressed, smallest first, until no suppressed cell follows from shown cells and
 * totals. 10–29 is a low base, 30–49 gets a footnote. Refuses a minimum below 10.
 */
export function suppressCells(request: SuppressionRequest): Suppression | Refusal {
  const { n, rowTotals, columnTotals, minimum = 10 } = request;
  if (!(minimum >= 10))
    return refuse(
      'BAD_PLAN',
      `A minimum of ${minimum} is too low; it may only be raised above 10.`,
    );
  const hidden = n.map((row) => row.map((size) => size < minimum));
  const primary = count(hidden);
  for (;;) {
    const exposed = derivableCells({ hidden, rowTotals, columnTotals });
    const addition = exposed.length === 0 ? null : nextToHide(n, hidden, exposed[0]!, request);
    if (addition === null) break;
    hidden[addition[0]]![addition[1]] = true;
  }
  return {
    notes: n.map((row, i) => row.map((size, j) => (hidden[i]![j]! ? 'suppressed' : noteFor(size)))),
    primary,
    secondary: count(hidden) - primary,
  };
}

function noteFor(n: number): CellNote {
  if (n < 30) return 'low-base';
  return n < 50 ? 'footnote' : 'shown';
}

function count(hidden: readonly (readonly boolean[])[]): number {
  return hidden.flat().filter(Boolean).length;
}

/** The smallest shown cell in the row or column that gives the exposed cell away. */
function nextToHide(
  n: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [row, column]: readonly [number, number],
  { rowTotals, columnTotals }: SuppressionRequest,
): readonly [number, number] | null {
  const line = (i: number, j: number): boolean =>
    (rowTotals[row]! && i === row) || (columnTotals[column]! && j === column);
  let best: readonly [number, number] | null = null;
  let fallback: readonly [number, number] | null = null;
  n.forEach((cells, i) =>
    cells.forEach((size, j) => {
      if (hidden[i]![j]!) return;
      if (line(i, j) && (best === null || size < n[best[0]]![best[1]]!)) best = [i, j];
      if (fallback === null || size < n[fallback[0]]![fallback[1]]!) fallback = [i, j];
    }),
  );
  return best ?? fallback;
}
