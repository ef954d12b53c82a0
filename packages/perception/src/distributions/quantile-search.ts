export interface Tail {
  /** P(X > x), decreasing in x > 0. */
  readonly upper: (x: number) => number;
  /** Density at x, for Newton's step. */
  readonly density: (x: number) => number;
}

/**
 * The x > 0 with upper(x) = p: Newton on the logarithm of the tail, kept inside a bracket that
 * bisection narrows whenever a step would leave it. Good to a few units in the last place of p.
 */
export function findQuantile(tail: Tail, p: number, start: number): number {
  let low = 0;
  let high = Math.max(start, 1e-8);
  while (tail.upper(high) > p) {
    low = high;
    high *= 2;
    if (!Number.isFinite(high)) throw new Error('findQuantile: no quantile below infinity');
  }
  let x = start > low && start < high ? start : 0.5 * (low + high);
  for (let k = 0; k < 400; k++) {
    const at = tail.upper(x);
    if (at === p) return x;
    if (at > p) low = x;
    else high = x;
    const step = (at * Math.log(at / p)) / tail.density(x);
    let next = x + step;
    if (!(next > low && next < high)) next = 0.5 * (low + high);
    if (Math.abs(next - x) <= 1e-16 * x || next === x) return next;
    x = next;
  }
  return x;
}
