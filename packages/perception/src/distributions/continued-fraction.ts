const TINY = 1e-300;
const MAX_TERMS = 200_000;

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method (Thompson & Barnett 1986).
 * `term(k)` gives [a_k, b_k] for k ≥ 1. Throws when 200,000 terms do not converge.
 */
export function lentz(b0: number, term: (k: number) => readonly [number, number]): number {
  let value = b0 === 0 ? TINY : b0;
  let c = value;
  let d = 0;
  for (let k = 1; k <= MAX_TERMS; k++) {
    const [a, b] = term(k);
    d = b + a * d;
    if (d === 0) d = TINY;
    c = b + a / c;
    if (c === 0) c = TINY;
    d = 1 / d;
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) return value;
    // One unit in the last place may alternate for ever.
    if (k > 500 && Math.abs(step - 1) < 3e-16) return value;
  }
  throw new Error('lentz: the continued fraction did not converge');
}
