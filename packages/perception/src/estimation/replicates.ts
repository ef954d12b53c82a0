import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { SurveyDesign } from './design.ts';

/**
 * A recipe for replicate weights: which factor each first-stage unit gets in each replicate.
 * Factors are made when needed; no array of respondents × replicates ever exists.
 */
export type Replicates =
  | { readonly kind: 'jackknife'; readonly count: number; readonly units: Int32Array }
  | { readonly kind: 'bootstrap'; readonly count: number; readonly seed: number }
  | {
      readonly kind: 'counts';
      readonly count: number;
      /** Times each unit was drawn: counts[replicate][unit]. */
      readonly counts: readonly ArrayLike<number>[];
    };

/** PE23: JKn (JK1 with one stratum): one replicate per unit. Lonely units need the rule "certainty". */
export function jackknife(design: SurveyDesign): Replicates | Refusal {
  const lonely = refuseLonely(design, 'A jackknife');
  if (lonely !== null) return lonely;
  const units: number[] = [];
  for (let i = 0; i < design.units; i++)
    if (design.unitsInStratum[design.stratumOfUnit[i]!]! > 1) units.push(i);
  return { kind: 'jackknife', count: units.length, units: Int32Array.from(units) };
}

/** PE24: Rao–Wu bootstrap, n_h−1 draws per stratum; the seed belongs in the report. */
export function bootstrap(
  design: SurveyDesign,
  options: { readonly seed: number; readonly replicates?: number },
): Replicates | Refusal {
  const count = options.replicates ?? 500;
  if (!(Number.isInteger(count) && count >= 200))
    return refuse('BAD_COUNTS', `${count} bootstrap replicates are too few; take at least 200.`);
  return refuseLonely(design, 'A bootstrap') ?? { kind: 'bootstrap', count, seed: options.seed };
}

/** PE24: bootstrap with given draws; every stratum must add up to n_h−1 in every replicate. */
export function bootstrapFromCounts(
  design: SurveyDesign,
  counts: readonly ArrayLike<number>[],
): Replicates | Refusal {
  const lonely = refuseLonely(design, 'A bootstrap');
  if (lonely !== null) return lonely;
  if (counts.length < 2) return refuse('BAD_COUNTS', 'A bootstrap needs at least two replicates.');
  for (const [r, drawn] of counts.entries()) {
    const sums = new Float64Array(design.unitsInStratum.length);
    for (let i = 0; i < design.units; i++) sums[design.stratumOfUnit[i]!]! += drawn[i] ?? NaN;
    const wrong = sums.findIndex((sum, h) => {
      const units = design.unitsInStratum[h]!;
      return units > 1 && sum !== units - 1;
    });
    if (wrong >= 0)
      return refuse(
        'BAD_COUNTS',
        `Replicate ${r + 1}: stratum "${design.stratumLabels[wrong]}" was drawn ${sums[wrong]} times instead of ${design.unitsInStratum[wrong]! - 1}.`,
      );
  }
  return { kind: 'counts', count: counts.length, counts };
}

function refuseLonely(design: SurveyDesign, what: string): Refusal | null {
  if (design.lonely === 'certainty') return null;
  const alone = design.unitsInStratum.findIndex((n, h) => n === 1 && design.fraction[h]! < 1);
  if (alone < 0) return null;
  return refuse(
    'LONELY_PSU',
    `${what} cannot treat the single unit of stratum "${design.stratumLabels[alone]}" other than as certain. Choose "certainty" or merge strata.`,
  );
}

/** Factor c_r of (θ_r − θ)² in the variance. */
export function replicateScale(design: SurveyDesign, replicates: Replicates, r: number): number {
  if (replicates.kind !== 'jackknife') return 1 / (replicates.count - 1);
  const h = design.stratumOfUnit[replicates.units[r]!]!;
  const units = design.unitsInStratum[h]!;
  return ((1 - design.fraction[h]!) * (units - 1)) / units;
}
