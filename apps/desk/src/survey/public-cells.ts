/** From estimates to what may be shown of them. */
import { type CellNote, isRefusal, type Refusal, suppressCells } from '@city-of-cities/perception';
import type { PublicEstimate } from '@city-of-cities/publication';

export const hidden: PublicEstimate = { n: 0, est: null, lo: null, hi: null, note: 'suppressed' };

interface Figures {
  readonly n: number;
  readonly est: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** PU16: nothing of a suppressed cell, nor of one whose value cannot be said, gets out. */
export function publicEstimate({ n, est, lo, hi }: Figures, note: CellNote): PublicEstimate {
  return note === 'suppressed' || est === null ? hidden : { n, est, lo, hi, note };
}

/**
 * Notes for a table whose rows are attributes and whose columns are parts of the sample; the figure for the whole
 * sample stands beside each row, so one suppressed part must not follow from it and the other parts.
 */
export function notesWithTotals(
  n: readonly (readonly number[])[],
  minimum: number,
): readonly (readonly CellNote[])[] | Refusal {
  const result = suppressCells({
    n,
    rowTotals: n.map(() => true),
    columnTotals: (n[0] ?? []).map(() => false),
    minimum,
  });
  if (isRefusal(result)) return result;
  // A total that would have to go stays, and with it nothing of that row is shown by parts.
  return result.notes.map((row, i) =>
    result.rowTotals[i] === true ? row : row.map((): CellNote => 'suppressed'),
  );
}

/** Notes for figures that no total is the sum of. */
export function notesAlone(
  n: readonly (readonly number[])[],
  minimum: number,
): readonly (readonly CellNote[])[] | Refusal {
  const result = suppressCells({
    n,
    rowTotals: n.map(() => false),
    columnTotals: (n[0] ?? []).map(() => false),
    minimum,
  });
  return isRefusal(result) ? result : result.notes;
}
