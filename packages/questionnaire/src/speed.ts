/**
 * QU19: answering speed from the total duration alone, so that nothing about a person's way through
 * the pages has to be kept. Flags are shown beside results and never remove anybody by themselves.
 */

/** Seconds per answered item, rounded to tenths; null without an item or with a duration that is none. */
export function secondsPerItem(durationSeconds: number, answeredItems: number): number | null {
  if (!(answeredItems > 0) || !(durationSeconds >= 0) || !Number.isFinite(durationSeconds))
    return null;
  return Math.round((durationSeconds / answeredItems) * 10) / 10;
}

/** The middle value, the mean of the two middle ones for an even number; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  return high === undefined || low === undefined ? null : (low + high) / 2;
}

/**
 * Whether somebody was faster than a share of the median of seconds per item; half of it unless
 * given. Relative to the median as in Greszki, Meyer & Schoen 2015 (POQ 79:471), who tried 30, 40
 * and 50 per cent. Throws when the share is not between 0 and 1.
 */
export function isSpeeder(
  ownSecondsPerItem: number,
  medianSecondsPerItem: number,
  shareOfMedian = 0.5,
): boolean {
  if (!(shareOfMedian > 0 && shareOfMedian < 1))
    throw new RangeError(`isSpeeder: a share between 0 and 1, not ${shareOfMedian}`);
  return ownSecondsPerItem < medianSecondsPerItem * shareOfMedian;
}
