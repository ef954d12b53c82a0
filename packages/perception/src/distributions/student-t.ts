import { incompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal.ts';
import { findQuantile } from './quantile-search.ts';
import { betaFront } from './saddle-point.ts';

/** P(|T| > |t|) for Student's t with df > 0 degrees of freedom (A&S 26.7.1), to about 1e-13 relative. */
export function studentTwoSided(t: number, df: number): number {
  const square = t * t;
  if (!Number.isFinite(square)) return 0;
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square));
}

/**
 * t > 0 with P(|T| > t) = alpha, 0 < alpha < 1.
 * @example studentTwoSidedQuantile(0.05, 10) // => 2.228138851986274
 */
export function studentTwoSidedQuantile(alpha: number, df: number): number {
  if (!(alpha > 0 && alpha < 1) || !(df > 0))
    throw new RangeError(`studentTwoSidedQuantile: alpha = ${alpha}, df = ${df}`);
  const z = -normalQuantile(alpha / 2);
  const start = z + (z * z * z + z) / (4 * df);
  return findQuantile(
    { upper: (t) => studentTwoSided(t, df), density: (t) => 2 * studentDensity(t, df) },
    alpha,
    start,
  );
}

/** Density for t > 0: the beta front factor with a = df/2, b = ½ is t times it. */
function studentDensity(t: number, df: number): number {
  const square = t * t;
  return betaFront(df / 2, 0.5, df / (df + square), square / (df + square)) / t;
}
