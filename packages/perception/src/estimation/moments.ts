/**
 * Tables instead of passes: scores are small integers, so the count, the weight and the squared
 * weight per score value hold all that a mean, its variance and its base need.
 */
export interface Tally {
  /** Score of the first entry. */
  readonly min: number;
  readonly count: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquare: Float64Array;
}

export interface Moments {
  /** Rows in the domain with a valid answer and a weight above 0. */
  readonly n: number;
  readonly sumw: number;
  readonly sumw2: number;
  /** Σwy/Σw; NaN in an empty domain. */
  readonly est: number;
  /** n/(n−1) · Σw(y−ȳ)²/Σw; 0 when n < 2. */
  readonly s2: number;
}

/** PE12: the moments of scores min, min+1, …, of which entry v of the tally counts min+v. */
export function momentsOf(tally: Tally): Moments {
  let n = 0;
  let sumw = 0;
  let sumw2 = 0;
  let sumwy = 0;
  tally.weight.forEach((w, v) => {
    n += tally.count[v]!;
    sumw += w;
    sumw2 += tally.weightSquare[v]!;
    sumwy += w * (tally.min + v);
  });
  const est = sumwy / sumw;
  let square = 0;
  tally.weight.forEach((w, v) => (square += w * (tally.min + v - est) ** 2));
  const s2 = n > 1 ? (n / (n - 1)) * (square / sumw) : 0;
  return { n, sumw, sumw2, est, s2 };
}
