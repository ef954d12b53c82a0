import type { Matrix } from './symmetric-eigen.ts';

/**
 * A factor of a symmetric positive semi-definite matrix that leaves out the columns which depend
 * on earlier ones: `kept` are the columns of a full-rank basis, `lower` their Cholesky factor.
 */
export interface FullRankFactor {
  readonly size: number;
  readonly kept: readonly number[];
  readonly lower: Matrix;
}

/** A column counts as dependent when less than 1e-11 of its diagonal entry remains. */
export function fullRankFactor(matrix: Matrix): FullRankFactor {
  const kept: number[] = [];
  const lower: number[][] = [];
  matrix.forEach((row, j) => {
    const line: number[] = [];
    let rest = row[j]!;
    kept.forEach((column, i) => {
      let sum = row[column]!;
      for (let k = 0; k < i; k++) sum -= line[k]! * lower[i]![k]!;
      const entry = sum / lower[i]![i]!;
      line.push(entry);
      rest -= entry * entry;
    });
    if (!(rest > 1e-11 * row[j]!)) return;
    line.push(Math.sqrt(rest));
    kept.push(j);
    lower.push(line);
  });
  return { size: matrix.length, kept, lower };
}

/** A solution of M x = b for b in the range of M; the columns left out get coefficient 0. */
export function solveFullRank(factor: FullRankFactor, b: readonly number[]): number[] {
  const { kept, lower } = factor;
  const z = kept.map((column) => b[column]!);
  for (let i = 0; i < z.length; i++) {
    for (let k = 0; k < i; k++) z[i]! -= lower[i]![k]! * z[k]!;
    z[i]! /= lower[i]![i]!;
  }
  for (let i = z.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < z.length; k++) z[i]! -= lower[k]![i]! * z[k]!;
    z[i]! /= lower[i]![i]!;
  }
  const x = Array.from({ length: factor.size }, () => 0);
  kept.forEach((column, i) => (x[column] = z[i]!));
  return x;
}

/** Inverse and ln determinant of a positive definite matrix; null when it is singular. */
export function invertDefinite(matrix: Matrix): { inverse: Matrix; logDeterminant: number } | null {
  const factor = fullRankFactor(matrix);
  if (factor.kept.length < matrix.length) return null;
  const inverse = matrix.map((row, j) =>
    solveFullRank(
      factor,
      row.map((_, i) => (i === j ? 1 : 0)),
    ),
  );
  const logDeterminant = 2 * factor.lower.reduce((sum, row, i) => sum + Math.log(row[i]!), 0);
  return { inverse, logDeterminant };
}
