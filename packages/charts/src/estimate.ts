/**
 * An estimate from a survey with its interval. It fits the rows of the image analysis, and `note`
 * fits what its suppression says about a cell.
 */
export interface Estimate {
  /** Unweighted valid answers. */
  readonly n: number;
  readonly est: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly note?: 'suppressed' | 'low-base' | 'footnote' | 'shown' | undefined;
}

/** What a chart may say about an estimate. A suppressed cell holds nothing that could be shown. */
export type Cell =
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'shown';
      readonly n: number;
      readonly est: number;
      readonly interval: readonly [lo: number, hi: number] | null;
      readonly base: 'full' | 'footnote' | 'low';
    };

/** Fewest answers a cell needs, and the bases below which it is bracketed or footnoted. */
export const MINIMUM_N = 10;
const LOW_BASE_BELOW = 30;
const FOOTNOTE_BELOW = 50;

/**
 * CH3, CH4: hides before anything else looks at the numbers, so that no range, text or sum can
 * give a hidden value away. A note may hide more than the size does, never less.
 */
export function toCell(estimate: Estimate | null | undefined, minimumN: number): Cell {
  if (estimate === null || estimate === undefined) return { kind: 'empty' };
  const { n, est, lo, hi, note } = estimate;
  if (note === 'suppressed' || n < minimumN) return { kind: 'suppressed' };
  if (est === null) return { kind: 'empty' };
  return {
    kind: 'shown',
    n,
    est,
    interval: lo === null || hi === null ? null : [lo, hi],
    base: baseOf(n, note),
  };
}

function baseOf(n: number, note: Estimate['note']): 'full' | 'footnote' | 'low' {
  if (n < LOW_BASE_BELOW || note === 'low-base') return 'low';
  return n < FOOTNOTE_BELOW || note === 'footnote' ? 'footnote' : 'full';
}

/** The estimate where it may be shown, else null. */
export function shownValue(cell: Cell): number | null {
  return cell.kind === 'shown' ? cell.est : null;
}
