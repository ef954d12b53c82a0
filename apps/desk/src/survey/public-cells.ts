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
 * sample, of `totals` answers, stands beside each row. What is hidden in a row, together with those who belong to no
 * column, is at least two parts and as many answers as a cell needs: less would follow from the total and the rest.
 */
export function notesWithTotals(
  n: readonly (readonly number[])[],
  totals: readonly number[],
  minimum: number,
): readonly (readonly CellNote[])[] | Refusal {
  const alone = notesAlone(n, minimum);
  if (isRefusal(alone)) return alone;
  return n.map((row, i) => {
    const rest = (totals[i] ?? 0) - row.reduce((sum, size) => sum + size, 0);
    const hiddenParts = partsToHide(row, Math.max(0, rest), minimum);
    return row.map((_, part) =>
      hiddenParts.has(part) ? 'suppressed' : (alone[i]?.[part] ?? 'suppressed'),
    );
  });
}

/** The parts below the minimum, and the smallest others that cover them and the rest nobody shows. */
function partsToHide(row: readonly number[], rest: number, minimum: number): ReadonlySet<number> {
  const smallestFirst = row
    .map((_, part) => part)
    .toSorted((a, b) => (row[a] ?? 0) - (row[b] ?? 0));
  const hiddenParts = new Set(smallestFirst.filter((part) => (row[part] ?? 0) < minimum));
  for (const part of smallestFirst) {
    const answers = [...hiddenParts].reduce((sum, each) => sum + (row[each] ?? 0), rest);
    const groups = hiddenParts.size + (rest > 0 ? 1 : 0);
    const isRestSmall = rest > 0 && rest < minimum;
    const isExposed = (hiddenParts.size > 0 || isRestSmall) && (groups < 2 || answers < minimum);
    if (!isExposed) break;
    hiddenParts.add(part);
  }
  return hiddenParts;
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
