import type { ItemColumn } from '../columns.ts';
import type { Matrix } from '../matrix/symmetric-eigen.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { isValid } from '../score.ts';
import { sumOf } from '../summation.ts';

export interface CovarianceRequest {
  readonly items: readonly ItemColumn[];
  /** Equal weights when left out. */
  readonly weights?: Float64Array | undefined;
  readonly where?: Uint8Array | undefined;
  /** −1 turns an item round: lo + hi − y. */
  readonly keys?: readonly number[] | undefined;
}

export interface CompleteCovariance {
  /** Rows with a valid answer to every item and a weight above 0. */
  readonly n: number;
  readonly covariance: Matrix;
  readonly correlation: Matrix;
}

/**
 * PE30: weighted covariance of complete rows, Σv(x−x̄)(x−x̄)ᵀ/(1−Σv²) with v = w/Σw; n−1 without
 * weights. Refuses with TOO_FEW_COMPLETE below 3 rows and ZERO_VARIANCE for a constant item.
 * R: cov.wt(method = "unbiased").
 */
export function completeCovariance(request: CovarianceRequest): CompleteCovariance | Refusal {
  const { items, weights, where } = request;
  const rows = completeRows(items, weights, where);
  if (rows.length < 3)
    return refuse(
      'TOO_FEW_COMPLETE',
      `Only ${rows.length} respondents answered all ${items.length} items; at least 3 are needed.`,
    );
  const columns = items.map((item, j) => {
    const key = request.keys?.[j] ?? 1;
    return Float64Array.from(rows, (row) => {
      const code = item.codes[row]!;
      return key < 0 ? item.lo + item.hi - code : code;
    });
  });
  const shares = Float64Array.from(rows, (row) => weights?.[row] ?? 1);
  const sum = sumOf(shares);
  for (let k = 0; k < shares.length; k++) shares[k]! /= sum;
  for (const column of columns) {
    const mean = sumOf(column.map((value, k) => shares[k]! * value));
    for (let k = 0; k < column.length; k++) column[k]! -= mean;
  }
  const loss = 1 - sumOf(shares.map((v) => v * v));
  const products = new Float64Array(shares.length);
  const covariance = columns.map((x) =>
    columns.map((y) => {
      for (let k = 0; k < x.length; k++) products[k] = shares[k]! * x[k]! * y[k]!;
      return sumOf(products) / loss;
    }),
  );
  const flat = covariance.findIndex((row, j) => !(row[j]! > 1e-14));
  if (flat >= 0)
    return refuse(
      'ZERO_VARIANCE',
      `Everybody answered "${items[flat]!.name}" alike, so it correlates with nothing. Leave it out.`,
    );
  const correlation = covariance.map((row, i) =>
    row.map((c, j) => (i === j ? 1 : c / Math.sqrt(covariance[i]![i]! * covariance[j]![j]!))),
  );
  return { n: rows.length, covariance, correlation };
}

/** Row numbers with a valid answer to every item, a weight above 0 and within the mask. */
export function completeRows(
  items: readonly ItemColumn[],
  weights?: Float64Array,
  where?: Uint8Array,
): number[] {
  const rows: number[] = [];
  const length = items[0]?.codes.length ?? 0;
  for (let k = 0; k < length; k++) {
    if (where !== undefined && where[k] !== 1) continue;
    if (weights !== undefined && !(weights[k]! > 0)) continue;
    if (items.every((item) => isValid(item.codes[k]!))) rows.push(k);
  }
  return rows;
}
