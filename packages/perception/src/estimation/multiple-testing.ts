/**
 * PE22: p-values adjusted within one family. null (nothing could be tested) stays null and does
 * not count in the size of the family. R: p.adjust.
 */
export interface Adjusted {
  /** Holm (1979): for claims; keeps the chance of any false claim below α. */
  readonly holm: (number | null)[];
  /** Benjamini & Hochberg (1995): for exploration; keeps the expected share of false ones below α. */
  readonly BH: (number | null)[];
}

/**
 * @example adjustPValues([0.01, 0.04, null]).holm // => [0.02, 0.04, null]
 */
export function adjustPValues(p: readonly (number | null)[]): Adjusted {
  const holm: (number | null)[] = p.map(() => null);
  const BH: (number | null)[] = p.map(() => null);
  const order = p.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
  order.sort((a, b) => a.value - b.value);
  const m = order.length;
  let highest = 0;
  order.forEach(({ value, i }, rank) => {
    highest = Math.max(highest, Math.min(1, (m - rank) * value));
    holm[i] = highest;
  });
  let lowest = 1;
  order.toReversed().forEach(({ value, i }, fromEnd) => {
    lowest = Math.min(lowest, (m / (m - fromEnd)) * value);
    BH[i] = lowest;
  });
  return { holm, BH };
}

/** p-values adjusted within the rows of one table. */
export interface AdjustedTest {
  readonly pHolm: number | null;
  readonly pBH: number | null;
}

/** The rows of one table are one family: Holm and Benjamini–Hochberg beside each p. */
export function withAdjustedP<Row extends { readonly p: number | null }>(
  rows: readonly Row[],
): (Row & AdjustedTest)[] {
  const { holm, BH } = adjustPValues(rows.map((row) => row.p));
  return rows.map((row, i) => ({ ...row, pHolm: holm[i]!, pBH: BH[i]! }));
}
