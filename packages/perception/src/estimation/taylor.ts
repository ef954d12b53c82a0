import type { Score } from '../score.ts';
import { designCovariance } from './design-variance.ts';
import type { SurveyDesign } from './design.ts';
import type { Domains } from './domains.ts';
import type { Estimate } from './estimate.ts';
import { countMet, linearise } from './linearise.ts';
import { estimateElements } from './taylor-elements.ts';

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
