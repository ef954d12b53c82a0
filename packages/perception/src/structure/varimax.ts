import type { Matrix } from '../matrix/symmetric-eigen.ts';

/**
 * PE33: varimax with Kaiser normalisation (Kaiser 1958), pairs of columns turned until every angle
 * is below 1e-10; columns then by falling sum of squares, each with a sum of 0 or more.
 */
export function varimax(loadings: Matrix): number[][] {
  const lengths = loadings.map((row) => Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1);
  const a = loadings.map((row, i) => row.map((x) => x / lengths[i]!));
  const factors = loadings[0]?.length ?? 0;
  for (let sweep = 0; sweep < 10_000; sweep++) {
    let largest = 0;
    for (let p = 0; p < factors; p++)
      for (let q = p + 1; q < factors; q++) largest = Math.max(largest, turn(a, p, q));
    if (largest < 1e-10) break;
  }
  return orderAndSign(a.map((row, i) => row.map((x) => x * lengths[i]!)));
}

function turn(a: number[][], p: number, q: number): number {
  let [sumU, sumV, sumUV, sumDifference] = [0, 0, 0, 0];
  for (const row of a) {
    const u = row[p]! ** 2 - row[q]! ** 2;
    const v = 2 * row[p]! * row[q]!;
    sumU += u;
    sumV += v;
    sumUV += 2 * u * v;
    sumDifference += u * u - v * v;
  }
  const numerator = sumUV - (2 * sumU * sumV) / a.length;
  const denominator = sumDifference - (sumU * sumU - sumV * sumV) / a.length;
  const angle = Math.atan2(numerator, denominator) / 4;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (const row of a) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = c * x + s * y;
    row[q] = c * y - s * x;
  }
  return Math.abs(angle);
}

/** Columns by falling Σ loading², each signed so that its sum is not negative. */
export function orderAndSign(loadings: Matrix): number[][] {
  const factors = loadings[0]?.length ?? 0;
  const columns = Array.from({ length: factors }, (_, j) => {
    const column = loadings.map((row) => row[j]!);
    return { column: signed(column), size: column.reduce((sum, x) => sum + x * x, 0) };
  });
  columns.sort((a, b) => b.size - a.size);
  return loadings.map((_, i) => columns.map(({ column }) => column[i]!));
}

/** The column or its negative, whichever sums to 0 or more. */
export function signed(column: readonly number[]): number[] {
  const sum = column.reduce((total, x) => total + x, 0);
  return sum < 0 ? column.map((x) => -x) : [...column];
}
