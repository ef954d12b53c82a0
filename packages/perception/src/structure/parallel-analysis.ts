import { normalQuantile } from '../distributions/normal.ts';
import { nextUniform, seededState } from '../estimation/random.ts';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';

export interface ParallelAnalysis {
  /** Quantile of the eigenvalues of uncorrelated normal data, per rank. */
  readonly thresholds: readonly number[];
  /** Leading eigenvalues above their threshold. */
  readonly suggested: number;
}

/**
 * PE35: Horn's parallel analysis (1965): how many components exceed what n respondents without
 * any correlation would show. 95th percentile of 200 seeded samples unless stated.
 */
export function parallelAnalysis(request: {
  readonly n: number;
  readonly eigenvalues: readonly number[];
  readonly seed: number;
  readonly samples?: number;
  readonly quantile?: number;
}): ParallelAnalysis {
  const { n, eigenvalues, seed, samples = 200, quantile = 0.95 } = request;
  const size = eigenvalues.length;
  const drawn = Array.from({ length: samples }, (_, s) => randomEigenvalues(n, size, seed, s));
  const thresholds = eigenvalues.map((_, j) => {
    const sorted = drawn.map((values) => values[j]!).toSorted((a, b) => a - b);
    return sorted[Math.min(samples - 1, Math.ceil(quantile * samples) - 1)]!;
  });
  const below = eigenvalues.findIndex((value, j) => value <= thresholds[j]!);
  return { thresholds, suggested: below < 0 ? size : below };
}

function randomEigenvalues(
  n: number,
  size: number,
  seed: number,
  sample: number,
): readonly number[] {
  const state = seededState(seed, sample);
  const columns = Array.from({ length: size }, () => {
    const column = Float64Array.from({ length: n }, () => normalQuantile(nextUniform(state)));
    const mean = column.reduce((sum, x) => sum + x, 0) / n;
    const centred = column.map((x) => x - mean);
    const length = Math.sqrt(centred.reduce((sum, x) => sum + x * x, 0));
    return centred.map((x) => x / length);
  });
  const correlation = columns.map((x) =>
    columns.map((y) => x.reduce((sum, value, k) => sum + value * y[k]!, 0)),
  );
  return symmetricEigen(correlation).values;
}
