import { chiSquareUpper } from '../distributions/chi-square.ts';
import type { Matrix } from '../matrix/symmetric-eigen.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { completeCovariance } from './complete-rows.ts';
import type { CovarianceRequest } from './complete-rows.ts';
import { fitFactorModel } from './factor-model.ts';
import { orderAndSign, varimax } from './varimax.ts';

export interface FactorsRequest extends CovarianceRequest {
  readonly factors: number;
}

export interface Factors {
  readonly n: number;
  readonly uniquenesses: readonly number[];
  /** loadings[item][factor] after varimax. */
  readonly loadings: Matrix;
  /** Test that so many factors suffice; null when df ≤ 0. */
  readonly chi2: number | null;
  readonly df: number;
  readonly p: number | null;
}

/** PE34: maximum-likelihood factor analysis with varimax. R: factanal. */
export function exploreFactors(request: FactorsRequest): Factors | Refusal {
  const data = completeCovariance(request);
  if ('error' in data) return data;
  const { n, correlation } = data;
  const size = correlation.length;
  const m = request.factors;
  if (!(Number.isInteger(m) && m >= 1 && m < size))
    return refuse('TOO_MANY_FACTORS', `${size} items allow 1 to ${size - 1} factors, not ${m}.`);
  const model = fitFactorModel(correlation, m);
  const df = ((size - m) ** 2 - size - m) / 2;
  const chi2 = df > 0 ? (n - 1 - (2 * size + 5) / 6 - (2 * m) / 3) * model.discrepancy : null;
  return {
    n,
    uniquenesses: model.uniquenesses,
    loadings: m > 1 ? varimax(model.loadings) : orderAndSign(model.loadings),
    chi2,
    df,
    p: chi2 === null ? null : chiSquareUpper(chi2, df),
  };
}
