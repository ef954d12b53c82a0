import type { Matrix } from './symmetric-eigen.ts';

export interface SingularSystem {
  /** Descending, min(rows, columns) of them. */
  readonly values: readonly number[];
  /** left[i][k], right[j][k]: unit vectors; a vector of a zero value is 0. */
  readonly left: Matrix;
  readonly right: Matrix;
}

/**
 * Singular value decomposition by one-sided Jacobi rotations (Hestenes 1958), which keeps the
 * relative accuracy of small values that an eigen-decomposition of AᵀA would lose.
 */
export function singularValues(matrix: Matrix): SingularSystem {
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  if (rows < columns) {
    const turned = singularValues(transpose(matrix));
    return { values: turned.values, left: turned.right, right: turned.left };
  }
  const u = transpose(matrix).map((column) => Float64Array.from(column));
  const v = u.map((_, i) => Float64Array.from({ length: columns }, (_x, j) => (i === j ? 1 : 0)));
  // Below this square norm a column is rounding noise of the others and never becomes orthogonal.
  const floor = 1e-31 * u.reduce((sum, column) => sum + dot(column, column), 0);
  for (let sweep = 0; ; sweep++) {
    if (sweep === 100) throw new Error('singularValues: no convergence; is every entry finite?');
    let rotated = false;
    for (let p = 0; p < columns; p++) {
      for (let q = p + 1; q < columns; q++) rotated = orthogonalise(u, v, [p, q], floor) || rotated;
    }
    if (!rotated) break;
  }
  const norms = u.map((column) => {
    const square = dot(column, column);
    return square <= floor ? 0 : Math.sqrt(square);
  });
  const order = norms.map((_, k) => k).toSorted((i, j) => norms[j]! - norms[i]!);
  return {
    values: order.map((k) => norms[k]!),
    left: transpose(order.map((k) => [...u[k]!].map((x) => (norms[k] === 0 ? 0 : x / norms[k]!)))),
    right: transpose(order.map((k) => [...v[k]!])),
  };
}

function orthogonalise(
  u: Float64Array[],
  v: Float64Array[],
  [p, q]: readonly [number, number],
  floor: number,
): boolean {
  const up = u[p]!;
  const uq = u[q]!;
  const alpha = dot(up, up);
  const beta = dot(uq, uq);
  const gamma = dot(up, uq);
  if (alpha <= floor || beta <= floor) return false;
  if (Math.abs(gamma) <= 1e-15 * Math.sqrt(alpha * beta) || gamma === 0) return false;
  const zeta = (beta - alpha) / (2 * gamma);
  const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
  const c = 1 / Math.hypot(1, t);
  rotate(up, uq, c, c * t);
  rotate(v[p]!, v[q]!, c, c * t);
  return true;
}

function rotate(x: Float64Array, y: Float64Array, c: number, s: number): void {
  for (let k = 0; k < x.length; k++) {
    const xk = x[k]!;
    const yk = y[k]!;
    x[k] = c * xk - s * yk;
    y[k] = s * xk + c * yk;
  }
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!;
  return sum;
}

export function transpose(matrix: Matrix): number[][] {
  return Array.from({ length: matrix[0]?.length ?? 0 }, (_, j) => matrix.map((row) => row[j]!));
}
