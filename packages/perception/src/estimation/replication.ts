import type { SurveyDesign } from './design.ts';
import type { Replicates } from './replicates.ts';
import { replicateScale } from './replicates.ts';

/** Reads θ of one replicate out of its sums; NaN where the replicate has no weight in the domain. */
export type ReplicateEstimate = (sums: Float64Array, at: number) => number;

/**
 * PE23, PE24: Σ c_r (θ_r − θ)(η_r − η), centred at the full-sample estimates (mse = TRUE).
 * Replicates without weight in a domain are left out. NaN when none is left.
 */
export function replicateCovariance(
  design: SurveyDesign,
  replicates: Replicates,
  sums: Float64Array,
  pair: readonly [
    { readonly full: number; readonly of: ReplicateEstimate },
    { readonly full: number; readonly of: ReplicateEstimate },
  ],
): number {
  const width = sums.length / replicates.count;
  let covariance = 0;
  let used = 0;
  for (let r = 0; r < replicates.count; r++) {
    const first = pair[0].of(sums, r * width) - pair[0].full;
    const second = pair[1].of(sums, r * width) - pair[1].full;
    if (Number.isNaN(first) || Number.isNaN(second)) continue;
    used += 1;
    covariance += replicateScale(design, replicates, r) * first * second;
  }
  return used === 0 ? NaN : covariance;
}

/** The mean of a score in a domain, or in several disjoint parts of one, within a replicate. */
export function meanIn(indices: readonly number[]): ReplicateEstimate {
  return (sums, at) => {
    let weight = 0;
    let weighted = 0;
    for (const index of indices) {
      weight += sums[at + 2 * index]!;
      weighted += sums[at + 2 * index + 1]!;
    }
    return weight > 0 ? weighted / weight : NaN;
  };
}
