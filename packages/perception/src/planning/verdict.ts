/** What an adjusted test allows to be said; "equal" is never among it without a margin. */
export type Verdict = 'strength' | 'weakness' | 'no-evidence-of-difference';

/** PE42: strength or weakness against a competitor after Holm's correction. */
export function judgeDifference(
  row: { readonly est: number | null; readonly pHolm: number | null },
  alpha = 0.05,
): Verdict {
  if (row.est === null || row.pHolm === null || row.pHolm >= alpha)
    return 'no-evidence-of-difference';
  return row.est > 0 ? 'strength' : 'weakness';
}

/**
 * PE42: equivalence by two one-sided tests: the interval at confidence 1−2α lies inside ±margin.
 * `lo` and `hi` are that interval's bounds.
 */
export function isEquivalent(
  interval: { readonly lo: number | null; readonly hi: number | null },
  margin: number,
): boolean {
  const { lo, hi } = interval;
  return lo !== null && hi !== null && lo > -margin && hi < margin;
}

export interface GoalProgress {
  /** The change differs from 0 after Holm's correction. */
  readonly hasMoved: boolean;
  /** The lower bound of the change is at or beyond the goal. */
  readonly isReached: boolean;
  /** Goal minus change, with bounds; null where the change has no interval. */
  readonly gap: number | null;
  readonly gapLo: number | null;
  readonly gapHi: number | null;
}

/** PE43: where a campaign goal for one attribute stands; a falling goal is mirrored. */
export function judgeGoal(
  change: {
    readonly diff: number | null;
    readonly lo: number | null;
    readonly hi: number | null;
    readonly pHolm: number | null;
  },
  goal: number,
  alpha = 0.05,
): GoalProgress {
  const { diff, lo, hi, pHolm } = change;
  const isReached = goal >= 0 ? lo !== null && lo >= goal : hi !== null && hi <= goal;
  return {
    hasMoved: pHolm !== null && pHolm < alpha,
    isReached,
    gap: diff === null ? null : goal - diff,
    gapLo: hi === null ? null : goal - hi,
    gapHi: lo === null ? null : goal - lo,
  };
}
