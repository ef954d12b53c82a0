import { fisherQuantile } from '../distributions/fisher-f.ts';
import type { Refusal } from '../refusal.ts';
import { completeCovariance } from './complete-rows.ts';
import type { CompleteCovariance, CovarianceRequest } from './complete-rows.ts';
import { fitFactorModel } from './factor-model.ts';
import { signed } from './varimax.ts';

export interface Reliability {
  readonly n: number;
  readonly k: number;
  readonly alpha: number;
  readonly alphaStd: number;
  readonly meanR: number;
  readonly itemRest: readonly number[];
  /** null for two items. */
  readonly alphaIfDropped: readonly number[] | null;
  /** Feldt's 95 % interval of alpha; null with weights. */
  readonly feldtLo: number | null;
  readonly feldtHi: number | null;
  /** McDonald's omega of one ML factor; null below three items. Report alpha only beside it. */
  readonly omega: number | null;
  readonly omegaStd: number | null;
  readonly loadings1F: readonly number[] | null;
  /** A uniqueness at its bound: the one-factor model does not fit these items. */
  readonly isHeywood: boolean;
}

/**
 * PE31: Cronbach's alpha with item statistics, Feldt's interval, McDonald's omega. Refuses like
 * completeCovariance. R: psych::alpha on complete rows, factanal(factors = 1).
 */
export function measureReliability(request: CovarianceRequest): Reliability | Refusal {
  const data = completeCovariance(request);
  if ('error' in data) return data;
  const { n, covariance, correlation } = data;
  const k = covariance.length;
  const variances = covariance.map((row, i) => row[i]!);
  const rowSums = covariance.map((row) => row.reduce((sum, c) => sum + c, 0));
  const total = rowSums.reduce((sum, c) => sum + c, 0);
  const trace = variances.reduce((sum, c) => sum + c, 0);
  const alpha = alphaOf(k, trace, total);
  const correlationSum = correlation.flat().reduce((sum, r) => sum + r, 0) - k;
  const meanR = correlationSum / (k * (k - 1));
  const itemRest = variances.map((own, i) => {
    const rest = rowSums[i]! - own;
    return rest / Math.sqrt(own * (total - 2 * rowSums[i]! + own));
  });
  const alphaIfDropped =
    k > 2
      ? variances.map((own, i) => alphaOf(k - 1, trace - own, total - 2 * rowSums[i]! + own))
      : null;
  const isWeighted = request.weights !== undefined;
  const feldt = (p: number): number =>
    1 - (1 - alpha) * fisherQuantile(p, n - 1, (n - 1) * (k - 1));
  return {
    n,
    k,
    alpha,
    alphaStd: (k * meanR) / (1 + (k - 1) * meanR),
    meanR,
    itemRest,
    alphaIfDropped,
    feldtLo: isWeighted ? null : feldt(0.975),
    feldtHi: isWeighted ? null : feldt(0.025),
    ...omegaOf(data),
  };
}

function alphaOf(k: number, trace: number, total: number): number {
  return (k / (k - 1)) * (1 - trace / total);
}

function omegaOf(
  data: CompleteCovariance,
): Pick<Reliability, 'omega' | 'omegaStd' | 'loadings1F' | 'isHeywood'> {
  if (data.correlation.length < 3)
    return { omega: null, omegaStd: null, loadings1F: null, isHeywood: false };
  const model = fitFactorModel(data.correlation, 1);
  const loadings1F = signed(model.loadings.map((row) => row[0]!));
  const spread = data.covariance.map((row, i) => Math.sqrt(row[i]!));
  const omegaWith = (scale: readonly number[]): number => {
    const common = loadings1F.reduce((sum, loading, i) => sum + loading * scale[i]!, 0) ** 2;
    const unique = model.uniquenesses.reduce((sum, psi, i) => sum + psi * scale[i]! ** 2, 0);
    return common / (common + unique);
  };
  return {
    omega: omegaWith(spread),
    omegaStd: omegaWith(spread.map(() => 1)),
    loadings1F,
    isHeywood: model.uniquenesses.some((psi) => psi <= 0.005 + 1e-9 || psi >= 1 - 1e-9),
  };
}
