import { sumOf } from '../summation.ts';

/**
 * PE10: weights above the cap become the cap; the excess is shared equally over the others, none of
 * which may pass the cap either. The sum stays. R: trimWeights(upper = cap, strict = TRUE).
 * Throws when the mean weight lies above the cap, for then no such weights exist.
 */
export function trimWeights(weights: Float64Array, cap: number): Float64Array {
  const excess = sumOf(weights.map((w) => (w > cap ? w - cap : 0)));
  if (excess === 0) return weights.slice();
  let share = 0;
  let active = -1;
  for (;;) {
    let count = 0;
    const room = new Float64Array(weights.length);
    for (let k = 0; k < weights.length; k++) {
      const w = weights[k]!;
      if (w > cap) continue;
      if (w + share < cap) count += 1;
      else room[k] = cap - w;
    }
    // The set that still has room only shrinks; unchanged means the share is right.
    if (count === active) break;
    if (count === 0) throw new RangeError('trimWeights: the mean weight lies above the cap');
    active = count;
    share = (excess - sumOf(room)) / count;
  }
  return weights.map((w) => (w > cap ? cap : Math.min(cap, w + share)));
}
