/**
 * Densities whose logarithm would lose digits through lgamma differences.
 * Source: C. Loader (2000), "Fast and Accurate Computation of Binomial Probabilities".
 * Arguments need not be integers; relative error stays near 1e-14 also for 10^6 degrees of freedom,
 * where lgamma(a + b) − lgamma(a) − lgamma(b) keeps only about nine digits.
 */

/** ln Γ(x+1) − (x+½) ln x + x − ½ ln 2π for x > 0 (Stirling's remainder; A&S 6.1.41). */
export function stirlingRemainder(x: number): number {
  let remainder = 0;
  let at = x;
  // δ(x) = δ(x+1) + (x+½) ln(1+1/x) − 1 lifts the argument to where the series has converged.
  while (at < 16) {
    remainder += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const inverseSquare = 1 / (at * at);
  const series =
    1 / 12 -
    inverseSquare *
      (1 / 360 -
        inverseSquare *
          (1 / 1260 -
            inverseSquare *
              (1 / 1680 - inverseSquare * (1 / 1188 - inverseSquare * (691 / 360360)))));
  return remainder + series / at;
}

/** x ln(x/mean) + mean − x, without cancellation near x = mean. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let k = 1; k < 1000; k++) {
    term *= square;
    const next = sum + term / (2 * k + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * pˣ qʸ / B(x, y), the front factor of the incomplete beta function, for x, y > 0 and p + q = 1.
 * All four are given by the caller: forming y or q by subtraction would lose their digits.
 */
export function betaFront(x: number, y: number, p: number, q: number): number {
  const n = x + y;
  const exponent =
    stirlingRemainder(n) -
    stirlingRemainder(x) -
    stirlingRemainder(y) -
    deviance(x, n * p) -
    deviance(y, n * q);
  return Math.exp(exponent) * Math.sqrt(((x / n) * y) / (2 * Math.PI));
}

/** meanˣ e^−mean / Γ(x+1) for x > 0. */
export function poissonDensity(x: number, mean: number): number {
  return Math.exp(-stirlingRemainder(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
