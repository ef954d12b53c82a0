import { incompleteBeta } from './incomplete-beta.ts';
import { findQuantile } from './quantile-search.ts';
import { betaFront } from './saddle-point.ts';

/** P(X > x) for Fisher's F with df1 and df2 degrees of freedom (A&S 26.6.2). */
export function fisherUpper(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  const total = df2 + df1 * x;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / total, (df1 * x) / total);
}

/**
 * x with P(X ≤ x) = p, 0 < p < 1. The tail that is smaller is the one inverted.
 * @example fisherQuantile(0.95, 1, 10) // => 4.964602743730711
 */
export function fisherQuantile(p: number, df1: number, df2: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`fisherQuantile: p = ${p}`);
  if (p < 0.5) return 1 / fisherQuantile(1 - p, df2, df1);
  const density = (x: number): number => {
    const total = df2 + df1 * x;
    return betaFront(df1 / 2, df2 / 2, (df1 * x) / total, df2 / total) / x;
  };
  return findQuantile({ upper: (x) => fisherUpper(x, df1, df2), density }, 1 - p, 1);
}
