import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { cheapestCycle } from './cheapest-cycle.ts';
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
  /** The totals that may still be shown. */
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
}

/**
 * PE44, PE45: which cells of a table may be shown. Below the minimum no value is shown; further
 * cells are suppressed, as few and as small as protect each, until no suppressed cell follows from
 * shown cells and totals. 10–29 is a low base, 30–49 gets a footnote. Refuses a minimum below 10.
 */
export function suppressCells(request: SuppressionRequest): Suppression | Refusal {
  const { n, minimum = 10 } = request;
  const rowTotals = [...request.rowTotals];
  const columnTotals = [...request.columnTotals];
  if (!(minimum >= 10))
    return refuse(
      'BAD_PLAN',
      `A minimum of ${minimum} is too low; it may only be raised above 10.`,
    );
  const hidden = n.map((row) => row.map((size) => size < minimum));
  const primary = count(hidden);
  for (;;) {
    const [exposed] = derivableCells({ hidden, rowTotals, columnTotals });
    if (exposed === undefined) break;
    const partners = cheapestCycle({ n, rowTotals, columnTotals }, hidden, exposed);
    // Where no other cell can cover it, as in a table of one column, a total has to go.
    if (partners.length === 0) {
      if (rowTotals[exposed[0]] === true) rowTotals[exposed[0]] = false;
      else columnTotals[exposed[1]] = false;
    }
    for (const [i, j] of partners) hidden[i]![j] = true;
  }
  return {
    notes: n.map((row, i) => row.map((size, j) => (hidden[i]![j]! ? 'suppressed' : noteFor(size)))),
    primary,
    secondary: count(hidden) - primary,
    rowTotals,
    columnTotals,
  };
}

function noteFor(n: number): CellNote {
  if (n < 30) return 'low-base';
  return n < 50 ? 'footnote' : 'shown';
}

function count(hidden: readonly (readonly boolean[])[]): number {
  return hidden.flat().filter(Boolean).length;
}
