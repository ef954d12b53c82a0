import type { Score } from '../score.ts';
import { designCovariance } from './design-variance.ts';
import type { SurveyDesign } from './design.ts';
import type { Domains } from './domains.ts';
import { countMet, linearise } from './linearise.ts';
import type { Moments } from './moments.ts';
import { estimateElements } from './taylor-elements.ts';

/** A weighted mean or share in one domain with what its interval needs. */
export interface Estimate extends Moments {
  /** First-stage units and strata that the domain meets; their difference is the df. */
  readonly units: number;
  readonly strata: number;
  /** NaN where none can be estimated. */
  readonly variance: number;
}

/**
 * PE12–PE14: estimate and linearised variance per domain, in the order of `domains.labels`.
 * R: svymean(~y, subset(design, domain)).
 * Samples without clusters are tabulated in one pass; clusters take two passes per domain.
 */
export function estimateByDomain(design: SurveyDesign, score: Score, domains: Domains): Estimate[] {
  if (design.unitOfRow === null) return estimateElements(design, score, domains);
  return domains.labels.map((_, g) => {
    const { totals, meets, ...moments } = linearise(
      design,
      score,
      (row) => domains.codes[row] === g,
    );
    const met = countMet(design, meets);
    return { ...moments, ...met, variance: designCovariance(design, totals, totals) };
  });
}
