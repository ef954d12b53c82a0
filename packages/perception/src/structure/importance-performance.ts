import type { ItemColumn } from '../columns.ts';
import type { Refusal } from '../refusal.ts';
import { isValid } from '../score.ts';
import { sumOf } from '../summation.ts';
import { relativeWeights } from './relative-weights.ts';
import type { RelativeWeights } from './relative-weights.ts';

export type Quadrant = 'keep-up' | 'concentrate' | 'possible-overkill' | 'low-priority';

export interface ImportancePerformanceRequest {
  readonly items: readonly ItemColumn[];
  readonly weights?: Float64Array | undefined;
  readonly where?: Uint8Array | undefined;
  /** Items that ask how important each attribute is. */
  readonly stated?: readonly ItemColumn[] | undefined;
  /** Overall rating; importance is derived from it unless stated. */
  readonly overall?: ItemColumn | undefined;
}

export interface ImportancePerformance extends Partial<RelativeWeights> {
  readonly items: readonly string[];
  readonly performance: readonly (number | null)[];
  readonly importance: readonly (number | null)[];
  /** Mean performance and mean importance over the items. */
  readonly crosshair: readonly [performance: number, importance: number];
  readonly quadrant: readonly (Quadrant | null)[];
}

/**
 * PE37: importance–performance analysis (Martilla & James 1977). Performance is the weighted mean
 * of available cases; importance is stated, or the weighted correlation with the overall rating
 * over pairwise complete cases. With an overall rating also relative weights.
 * Throws when neither is given. Refuses like relativeWeights.
 */
export function importancePerformance(
  request: ImportancePerformanceRequest,
): ImportancePerformance | Refusal {
  const { items, stated, overall } = request;
  if (stated === undefined && overall === undefined)
    throw new Error('importancePerformance: give stated importance or an overall rating');
  const performance = items.map((item) => weightedMean(item, request));
  const importance =
    stated === undefined
      ? items.map((item) => weightedCorrelation(item, overall!, request))
      : stated.map((item) => weightedMean(item, request));
  const crosshair = [meanOf(performance), meanOf(importance)] as const;
  const quadrant = items.map((_, i) => {
    const [high, important] = [performance[i]!, importance[i]!];
    if (Number.isNaN(high) || Number.isNaN(important)) return null;
    if (important >= crosshair[1]) return high >= crosshair[0] ? 'keep-up' : 'concentrate';
    return high >= crosshair[0] ? 'possible-overkill' : 'low-priority';
  });
  const relative =
    overall && relativeWeights({ ...request, items: [...items, overall], keys: undefined });
  if (relative !== undefined && 'error' in relative) return relative;
  return {
    items: items.map((item) => item.name),
    performance: performance.map(orNull),
    importance: importance.map(orNull),
    crosshair,
    quadrant,
    ...relative,
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

type Basis = Pick<ImportancePerformanceRequest, 'weights' | 'where'>;

function weightOf({ weights, where }: Basis, row: number): number {
  return where !== undefined && where[row] !== 1 ? 0 : (weights?.[row] ?? 1);
}

function weightedMean(item: ItemColumn, basis: Basis): number {
  const weights = Float64Array.from(item.codes, (code, row) =>
    isValid(code) ? weightOf(basis, row) : 0,
  );
  return meanUnder(weights, item.codes);
}

/** Σwy/Σw; rows outside the base weigh 0. NaN when nothing has a weight. */
function meanUnder(weights: Float64Array, values: ArrayLike<number>): number {
  return sumOf(weights.map((w, row) => w * values[row]!)) / sumOf(weights);
}

function weightedCorrelation(x: ItemColumn, y: ItemColumn, basis: Basis): number {
  const weights = Float64Array.from(x.codes, (code, row) =>
    isValid(code) && isValid(y.codes[row]!) ? weightOf(basis, row) : 0,
  );
  const [meanX, meanY] = [meanUnder(weights, x.codes), meanUnder(weights, y.codes)];
  const product = (of: (dx: number, dy: number) => number): number =>
    sumOf(weights.map((w, row) => w * of(x.codes[row]! - meanX, y.codes[row]! - meanY)));
  const [xx, yy] = [product((dx) => dx * dx), product((_, dy) => dy * dy)];
  return product((dx, dy) => dx * dy) / Math.sqrt(xx * yy);
}
