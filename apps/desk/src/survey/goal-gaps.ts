/** How far the analysed wave is from the goals set for it. */
import type { PerceptionResults } from '@city-of-cities/publication';

export interface GoalGap {
  readonly attribute: { readonly de: string; readonly en: string };
  readonly goal: number;
  readonly by: string;
  /** Goal minus mean, with the 95 % interval; null where the mean may not be shown. */
  readonly gap: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly n: number;
}

/** SU23: the gap is the goal minus the mean of the own region, its interval that of the mean turned round. */
export function goalGaps({ attributes, regions }: PerceptionResults): readonly GoalGap[] {
  const own = regions.find(({ role }) => role === 'target')?.id ?? '';
  return attributes.flatMap(({ goal, means, right }) => {
    if (goal === null) return [];
    const { est = null, hi = null, lo = null, n = 0 } = means[own] ?? {};
    const from = (value: number | null) => (value === null ? null : goal.value - value);
    return [
      {
        attribute: { de: right.de, en: right.en },
        goal: goal.value,
        by: goal.by,
        gap: from(est),
        lo: from(hi),
        hi: from(lo),
        n,
      },
    ];
  });
}
