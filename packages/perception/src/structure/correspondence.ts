import { singularValues } from '../matrix/singular-values.ts';
import type { Matrix } from '../matrix/symmetric-eigen.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

/** Regions, waves or segments × attributes. */
export interface ContingencyTable {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly counts: Matrix;
}

export interface PerceptualMap extends ContingencyTable {
  readonly totalInertia: number;
  readonly chi2: number;
  /** λ² per dimension and its share of the total. */
  readonly inertias: readonly number[];
  readonly shares: readonly number[];
  /** Rows that shape the map, in order of the matrices below. */
  readonly activeRows: readonly string[];
  readonly rowMass: readonly number[];
  readonly colMass: readonly number[];
  readonly rowPrincipal: Matrix;
  readonly colPrincipal: Matrix;
  readonly rowContrib: Matrix;
  readonly colContrib: Matrix;
  readonly rowCos2: Matrix;
  readonly colCos2: Matrix;
  readonly supplementary: readonly {
    readonly row: string;
    readonly principal: readonly number[];
  }[];
}

/**
 * PE36: simple correspondence analysis in principal coordinates (Greenacre 2017). Supplementary
 * rows are placed in the map without shaping it. Sign per dimension: the attribute with the
 * largest coordinate (the first within 1e-9) lies on the positive side. A row or column without
 * any mention is refused as ZERO_MARGIN, with the table still in the answer. R: ca::ca.
 */
export function perceptualMap(
  table: ContingencyTable,
  supplementaryRows: readonly string[] = [],
): PerceptualMap | (Refusal & ContingencyTable) {
  const active = table.rows.flatMap((row, i) => (supplementaryRows.includes(row) ? [] : [i]));
  const counts = active.map((i) => table.counts[i]!);
  const rowSums = counts.map(sum);
  const colSums = table.cols.map((_, j) => sum(counts.map((row) => row[j]!)));
  const emptyRow = table.rows.find((_, i) => !(sum(table.counts[i]!) > 0));
  const emptyColumn = table.cols.find((_, j) => !(colSums[j]! > 0));
  const empty = emptyRow ?? emptyColumn;
  if (empty !== undefined)
    return {
      ...refuse('ZERO_MARGIN', `"${empty}" has no mention at all and cannot be placed in a map.`),
      ...table,
    };
  const total = sum(rowSums);
  const rowMass = rowSums.map((value) => value / total);
  const colMass = colSums.map((value) => value / total);
  const residuals = counts.map((row, i) =>
    row.map((count, j) => {
      const expected = rowMass[i]! * colMass[j]!;
      return (count / total - expected) / Math.sqrt(expected);
    }),
  );
  const svd = singularValues(residuals);
  const dimensions = Math.min(active.length, table.cols.length) - 1;
  const lambda = svd.values.slice(0, dimensions);
  const standardCols = colMass.map((mass, j) =>
    lambda.map((_, k) => svd.right[j]![k]! / Math.sqrt(mass)),
  );
  const signs = lambda.map((_, k) => signOf(standardCols.map((row) => row[k]!)));
  const colPrincipal = standardCols.map((row) => row.map((x, k) => signs[k]! * x * lambda[k]!));
  const rowPrincipal = rowMass.map((mass, i) =>
    lambda.map((value, k) => (signs[k]! * svd.left[i]![k]! * value) / Math.sqrt(mass)),
  );
  const inertias = lambda.map((value) => value * value);
  const totalInertia = sum(residuals.flat().map((x) => x * x));
  return {
    ...table,
    totalInertia,
    chi2: total * totalInertia,
    inertias,
    shares: inertias.map((value) => value / totalInertia),
    activeRows: active.map((i) => table.rows[i]!),
    rowMass,
    colMass,
    rowPrincipal,
    colPrincipal,
    rowContrib: contributions(rowPrincipal, rowMass, inertias),
    colContrib: contributions(colPrincipal, colMass, inertias),
    rowCos2: squaredCosines(rowPrincipal),
    colCos2: squaredCosines(colPrincipal),
    supplementary: table.rows.flatMap((row, i) => {
      if (active.includes(i)) return [];
      const profile = table.counts[i]!.map((count) => count / sum(table.counts[i]!));
      const principal = lambda.map(
        (_, k) => signs[k]! * sum(profile.map((share, j) => share * standardCols[j]![k]!)),
      );
      return [{ row, principal }];
    }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function signOf(coordinates: readonly number[]): 1 | -1 {
  const largest = Math.max(...coordinates.map(Math.abs));
  const leader = coordinates.find((x) => Math.abs(x) >= largest - 1e-9);
  return (leader ?? 0) < 0 ? -1 : 1;
}

function contributions(
  principal: Matrix,
  mass: readonly number[],
  inertias: readonly number[],
): number[][] {
  return principal.map((row, i) => row.map((x, k) => (mass[i]! * x * x) / inertias[k]!));
}

function squaredCosines(principal: Matrix): number[][] {
  return principal.map((row) => {
    const distance = sum(row.map((x) => x * x));
    return row.map((x) => (x * x) / distance);
  });
}
