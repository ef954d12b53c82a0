/** Rows of numbers; every matrix here is small (items, attributes, regions), never respondents. */
export type Matrix = readonly (readonly number[])[];

export interface EigenSystem {
  /** Descending. */
  readonly values: readonly number[];
  /** vectors[i][j] = component i of the unit vector that belongs to values[j]; sign arbitrary. */
  readonly vectors: Matrix;
}

/**
 * Eigenvalues and vectors of a symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan 8.5).
 * Throws if 100 sweeps do not converge, which a finite symmetric matrix does not do.
 */
export function symmetricEigen(matrix: Matrix): EigenSystem {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, i) => Float64Array.from({ length: size }, (_x, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; ; sweep++) {
    if (sweep === 100) throw new Error('symmetricEigen: no convergence; is every entry finite?');
    let rotated = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotated = annihilate(a, v, p, q) || rotated;
    }
    if (!rotated) break;
  }
  const order = a.map((_, i) => i).toSorted((i, j) => a[j]![j]! - a[i]![i]!);
  return {
    values: order.map((j) => a[j]![j]!),
    vectors: v.map((row) => order.map((j) => row[j]!)),
  };
}

function annihilate(a: Float64Array[], v: Float64Array[], p: number, q: number): boolean {
  const off = a[p]![q]!;
  const app = a[p]![p]!;
  const aqq = a[q]![q]!;
  if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(app * aqq)) || off === 0) return false;
  if (Math.abs(off) < 1e-300) return false;
  const theta = (aqq - app) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  for (let k = 0; k < a.length; k++) {
    const akp = a[k]![p]!;
    const akq = a[k]![q]!;
    a[k]![p] = c * akp - s * akq;
    a[k]![q] = s * akp + c * akq;
  }
  for (let k = 0; k < a.length; k++) {
    const apk = a[p]![k]!;
    const aqk = a[q]![k]!;
    a[p]![k] = c * apk - s * aqk;
    a[q]![k] = s * apk + c * aqk;
    const vkp = v[k]![p]!;
    const vkq = v[k]![q]!;
    v[k]![p] = c * vkp - s * vkq;
    v[k]![q] = s * vkp + c * vkq;
  }
  a[p]![p] = app - t * off;
  a[q]![q] = aqq + t * off;
  a[p]![q] = 0;
  a[q]![p] = 0;
  // A rotation that changes neither diagonal entry has reached the limit of double precision.
  return a[p]![p] !== app || a[q]![q] !== aqq;
}
