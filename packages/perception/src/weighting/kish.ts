import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { sumOf } from '../summation.ts';

/** What weighting costs: the size of an equally weighted sample with the same precision. */
export interface WeightSummary {
  readonly n: number;
  readonly sumw: number;
  readonly min: number;
  readonly max: number;
  /** (Σw)²/Σw² */
  readonly kishNeff: number;
  /** n / kishNeff; 100 / kishDeff is the weighting efficiency in per cent. */
  readonly kishDeff: number;
}

/** PE9: Kish's effective sample size and design effect of weighting (Kish 1965, 1992). */
export function summariseWeights(weights: Float64Array): WeightSummary | Refusal {
  const bad = checkWeights(weights);
  if (bad !== null) return bad;
  let min = Infinity;
  let max = -Infinity;
  for (const w of weights) {
    if (w < min) min = w;
    if (w > max) max = w;
  }
  const sumw = sumOf(weights);
  const kishNeff = (sumw * sumw) / sumOf(weights.map((w) => w * w));
  return { n: weights.length, sumw, min, max, kishNeff, kishDeff: weights.length / kishNeff };
}

/** PE3: weights are finite and not negative, and at least one is positive. */
export function checkWeights(weights: Float64Array): Refusal | null {
  const bad = weights.findIndex((w) => !(w >= 0 && w < Infinity));
  if (bad >= 0)
    return refuse(
      'BAD_WEIGHT',
      `Row ${bad + 1} has the weight ${weights[bad]}. A weight must be a number of 0 or more; correct the row or leave it out.`,
    );
  if (!weights.some((w) => w > 0))
    return refuse('BAD_WEIGHT', 'No row has a weight above 0, so nothing can be estimated.');
  return null;
}
