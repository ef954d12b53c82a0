import { lentz } from './continued-fraction.ts';
import { betaFront } from './saddle-point.ts';

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0, with y = 1 − x given separately so
 * that neither end loses digits. Continued fraction of Didonato & Morris (1992, TOMS 708, BFRAC).
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (a * y >= b * x) return lowerBranch(a, b, x, y);
  return 1 - lowerBranch(b, a, y, x);
}

function lowerBranch(a: number, b: number, x: number, y: number): number {
  const front = betaFront(a, b, x, y);
  if (front === 0) return 0;
  const offset = a * y - b * x + 1;
  const partial = (m: number): number => {
    const width = a + 2 * m;
    const correction = m === 0 ? 0 : (m * (b - m) * x) / (width - 1);
    return m + correction + ((a + m) * (offset + m * (1 + y))) / (width + 1);
  };
  const fraction = lentz(partial(0), (m) => {
    const width = a + 2 * m - 1;
    const numerator = ((a + m - 1) / width) * ((a + b + m - 1) / width) * m * (b - m) * x * x;
    return [numerator, partial(m)];
  });
  return front / fraction;
}
