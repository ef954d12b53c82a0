import { incompleteGamma } from './incomplete-gamma.ts';

/** P(X > x) for the chi-squared distribution with df > 0 degrees of freedom (A&S 26.4.19). */
export function chiSquareUpper(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).upper;
}
