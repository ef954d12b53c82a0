import { chiSquareUpper } from '../distributions/chi-square.ts';
import { invertDefinite } from '../matrix/cholesky.ts';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import type { Matrix } from '../matrix/symmetric-eigen.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { completeCovariance } from './complete-rows.ts';
import type { CovarianceRequest } from './complete-rows.ts';
import { signed, varimax } from './varimax.ts';

export interface ComponentsRequest extends CovarianceRequest {
  /** Number of components; how many eigenvalues exceed 1 (Kaiser) unless stated. */
  readonly nf?: number | undefined;
}

export interface Components {
  readonly n: number;
  readonly items: readonly string[];
  readonly corr: Matrix;
  readonly eigenvalues: readonly number[];
  readonly share: readonly number[];
  readonly kaiser: number;
  readonly nf: number;
  /** loadings[item][component] */
  readonly loadings: Matrix;
  readonly communalities: readonly number[];
  /** null when the correlations are singular, as Bartlett's test is. */
  readonly kmo: number | null;
  readonly msa: readonly number[] | null;
  readonly bartlettChi2: number | null;
  readonly bartlettDf: number;
  readonly bartlettP: number | null;
  /** null for one component. */
  readonly varimax: Matrix | null;
}

/**
 * PE32: principal components of the correlation matrix, with KMO (Kaiser 1974) and Bartlett's
 * test. A description of the items; only factors.ts speaks of factors.
 */
export function principalComponents(request: ComponentsRequest): Components | Refusal {
  const data = completeCovariance(request);
  if ('error' in data) return data;
  const { n, correlation } = data;
  const size = correlation.length;
  const { values, vectors } = symmetricEigen(correlation);
  const kaiser = values.filter((value) => value > 1).length;
  const nf = request.nf ?? Math.max(1, kaiser);
  if (!(Number.isInteger(nf) && nf >= 1 && nf <= size))
    return refuse('TOO_MANY_FACTORS', `${size} items have 1 to ${size} components, not ${nf}.`);
  const columns = values.slice(0, nf).map((value, j) => {
    const scale = Math.sqrt(Math.max(value, 0));
    return signed(vectors.map((row) => row[j]! * scale));
  });
  const loadings = correlation.map((_, i) => columns.map((column) => column[i]!));
  const inverted = invertDefinite(correlation);
  const adequacy = inverted && samplingAdequacy(correlation, inverted.inverse);
  const bartlettDf = (size * (size - 1)) / 2;
  const bartlettChi2 = inverted && -(n - 1 - (2 * size + 5) / 6) * inverted.logDeterminant;
  return {
    n,
    items: request.items.map((item) => item.name),
    corr: correlation,
    eigenvalues: values,
    share: values.map((value) => value / size),
    kaiser,
    nf,
    loadings,
    communalities: loadings.map((row) => row.reduce((sum, x) => sum + x * x, 0)),
    kmo: adequacy && adequacy.kmo,
    msa: adequacy && adequacy.msa,
    bartlettChi2,
    bartlettDf,
    bartlettP: bartlettChi2 === null ? null : chiSquareUpper(bartlettChi2, bartlettDf),
    varimax: nf > 1 ? varimax(loadings) : null,
  };
}

function samplingAdequacy(correlation: Matrix, inverse: Matrix): { kmo: number; msa: number[] } {
  const squares = correlation.map((row, i) => {
    let [r2, q2] = [0, 0];
    row.forEach((r, j) => {
      if (i === j) return;
      const q = -inverse[i]![j]! / Math.sqrt(inverse[i]![i]! * inverse[j]![j]!);
      r2 += r * r;
      q2 += q * q;
    });
    return { r2, q2 };
  });
  const r2 = squares.reduce((sum, item) => sum + item.r2, 0);
  const q2 = squares.reduce((sum, item) => sum + item.q2, 0);
  return { kmo: r2 / (r2 + q2), msa: squares.map((item) => item.r2 / (item.r2 + item.q2)) };
}
