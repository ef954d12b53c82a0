import { lentz } from './continued-fraction.ts';
import { poissonDensity } from './saddle-point.ts';

/**
 * Both tails of the regularised incomplete gamma function, {lower: P(a,x), upper: Q(a,x)}.
 * The smaller one is computed directly (series A&S 6.5.29 below a+1, continued fraction 6.5.31 above).
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let k = 1; term > sum * 1e-17; k++) {
      term *= x / (a + k);
      sum += term;
    }
    const lower = poissonDensity(a, x) * sum;
    return { lower, upper: 1 - lower };
  }
  const fraction = lentz(x + 1 - a, (k) => [-k * (k - a), x + 2 * k + 1 - a]);
  const upper = (a * poissonDensity(a, x)) / fraction;
  return { lower: 1 - upper, upper };
}
