import type { Moments } from './moments.ts';

/** A weighted mean or share in one domain with what its interval needs. */
export interface Estimate extends Moments {
  /** First-stage units and strata that the domain meets; their difference is the df. */
  readonly units: number;
  readonly strata: number;
  /** NaN where none can be estimated. */
  readonly variance: number;
}
