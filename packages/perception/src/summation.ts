/** Compensated sum (Neumaier 1974): the error does not grow with the number of terms. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Rows added up plainly before the partial result joins the total; keeps row order immaterial. */
export const BLOCK_ROWS = 32_768;

/**
 * Adds weights[k] to totals[group[k]] block by block (groups below 0 are left out), so that a sum
 * of 10⁶ terms carries the rounding of about 3·10⁴.
 */
export function sumByGroup(weights: Float64Array, group: Int32Array, groups: number): Float64Array {
  const totals = new Float64Array(groups);
  // With few rows per group a partial sum is short anyway.
  if (groups * 4 > BLOCK_ROWS) {
    for (let k = 0; k < weights.length; k++) if (group[k]! >= 0) totals[group[k]!]! += weights[k]!;
    return totals;
  }
  const partial = new Float64Array(groups);
  for (let from = 0; from < weights.length; from += BLOCK_ROWS) {
    const to = Math.min(weights.length, from + BLOCK_ROWS);
    partial.fill(0);
    for (let k = from; k < to; k++) if (group[k]! >= 0) partial[group[k]!]! += weights[k]!;
    for (let g = 0; g < groups; g++) totals[g]! += partial[g]!;
  }
  return totals;
}
