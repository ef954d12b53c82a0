import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { completeCovariance } from './complete-rows.ts';
import type { CovarianceRequest } from './complete-rows.ts';

export interface RelativeWeights {
  readonly relWeightsN: number;
  readonly r2: number;
  /** Part of R² per item; they add up to it. */
  readonly relWeights: readonly number[];
  readonly relWeightsShare: readonly number[];
}

/** PE38: Johnson's relative weights (2000) of items for the last column, complete rows only. */
export function relativeWeights(request: CovarianceRequest): RelativeWeights | Refusal {
  const data = completeCovariance(request);
  if ('error' in data) return data;
  const last = data.correlation.length - 1;
  const predictors = data.correlation.slice(0, last).map((row) => row.slice(0, last));
  const withOverall = data.correlation.slice(0, last).map((row) => row[last]!);
  const { values, vectors } = symmetricEigen(predictors);
  if (!(values[last - 1]! > 1e-12))
    return refuse(
      'ZERO_VARIANCE',
      'Some items say exactly the same together as others; leave one of them out.',
    );
  const root = (power: number): number[][] =>
    predictors.map((_, i) =>
      predictors.map((_row, j) =>
        values.reduce((sum, v, k) => sum + vectors[i]![k]! * vectors[j]![k]! * v ** power, 0),
      ),
    );
  const inverseRoot = root(-0.5);
  const beta = inverseRoot.map((row) => row.reduce((sum, x, j) => sum + x * withOverall[j]!, 0));
  const weights = root(0.5).map((row) => row.reduce((sum, x, j) => sum + x * x * beta[j]! ** 2, 0));
  const r2 = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    relWeightsN: data.n,
    r2,
    relWeights: weights,
    relWeightsShare: weights.map((weight) => weight / r2),
  };
}
