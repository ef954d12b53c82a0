import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { sumByGroup, sumOf } from '../summation.ts';
import { checkWeights } from './kish.ts';
import { prepareMargins } from './margins.ts';
import type { Margin, MarginCells } from './margins.ts';
import { rakeCells } from './rake-cells.ts';
import { trimWeights } from './trim.ts';

export interface Trimming {
  /** Largest weight allowed, as a multiple of the mean weight; 5 unless stated. */
  readonly cap?: number;
  /** At most so many trims; 50 unless stated. */
  readonly cycles?: number;
  /** Largest margin deviation accepted after a trim; 1e-6 unless stated. */
  readonly tol?: number;
}

export interface RakeRequest {
  readonly weights: Float64Array;
  readonly margins: readonly Margin[];
  /** Sum of the weights; "n" is the number of rows, so that the mean weight is 1. */
  readonly total: number | 'n';
  readonly trim?: Trimming;
}

export interface RakedWeights {
  readonly weights: Float64Array;
  readonly iterations: number;
  /** max |Σw/(N·t) − 1|; below 1e-9 reported as 0. */
  readonly maxRelDev: number;
  readonly trimmed?: {
    readonly cyclesTrimmed: number;
    readonly marginsMet: boolean;
    readonly nAtCap: number;
  };
}

/**
 * PE6, PE10: weights whose margins meet the targets, optionally capped.
 * Refuses with TARGETS_NOT_ONE, MARGIN_MISSING, CATEGORY_WITHOUT_TARGET, EMPTY_CATEGORY,
 * NOT_CONVERGED, CAP_INFEASIBLE or BAD_WEIGHT. R: calibrate(calfun = "raking"), trimWeights().
 */
export function rake(request: RakeRequest): RakedWeights | Refusal {
  const bad = checkWeights(request.weights);
  if (bad !== null) return bad;
  const cells = prepareMargins(request.margins, request.weights);
  if ('error' in cells) return cells;
  const total = request.total === 'n' ? request.weights.length : request.total;
  const { trim } = request;
  if (trim !== undefined && !((trim.cap ?? 5) > 1))
    return refuse(
      'CAP_INFEASIBLE',
      `A cap of ${trim.cap} times the mean weight leaves no room: it must be above 1.`,
    );
  const raked = rakeTo(request.weights, cells, total);
  if ('error' in raked || trim === undefined) return raked;
  return trimInCycles(raked, cells, total, trim);
}

function rakeTo(weights: Float64Array, cells: MarginCells, total: number): RakedWeights | Refusal {
  const base = sumByGroup(weights, cells.cellOf, cells.cells);
  const raked = rakeCells(base, cells, total);
  if (!raked.converged)
    return refuse(
      'NOT_CONVERGED',
      `The margins cannot be met together; after ${raked.iterations} rounds ${raked.worst} is still off by ${raked.deviation}. Merge categories or drop a margin.`,
    );
  const { factors, iterations } = raked;
  return {
    weights: weights.map((w, k) => w * factors[cells.cellOf[k]!]!),
    iterations,
    maxRelDev: reported(raked.deviation),
  };
}

function trimInCycles(
  first: RakedWeights,
  cells: MarginCells,
  total: number,
  trim: Trimming,
): RakedWeights | Refusal {
  const { cap = 5, cycles = 50, tol = 1e-6 } = trim;
  const upper = (cap * total) / first.weights.length;
  let { weights } = first;
  let deviation = first.maxRelDev;
  let cyclesTrimmed = 0;
  for (let cycle = 1; cycle <= cycles; cycle++) {
    if (cycle > 1) {
      const again = rakeTo(weights, cells, total);
      if ('error' in again) return again;
      weights = again.weights;
      deviation = again.maxRelDev;
    }
    if (weights.every((w) => w <= upper * (1 + 1e-12))) break;
    weights = trimWeights(weights, upper);
    cyclesTrimmed += 1;
    deviation = marginDeviation(weights, cells, total);
    if (deviation <= tol) break;
  }
  const nAtCap = weights.reduce((count, w) => count + (w >= upper * (1 - 1e-12) ? 1 : 0), 0);
  return {
    weights,
    iterations: first.iterations,
    maxRelDev: reported(deviation),
    trimmed: { cyclesTrimmed, marginsMet: deviation <= tol, nAtCap },
  };
}

function marginDeviation(weights: Float64Array, cells: MarginCells, total: number): number {
  const base = sumByGroup(weights, cells.cellOf, cells.cells);
  let deviation = 0;
  cells.shares.forEach((shares, m) => {
    const category = cells.categoryOfCell[m]!;
    shares.forEach((share, c) => {
      const sum = sumOf(base.filter((_, cell) => category[cell] === c));
      if (share > 0) deviation = Math.max(deviation, Math.abs(sum / (share * total) - 1));
    });
  });
  return deviation;
}

function reported(deviation: number): number {
  return deviation < 1e-9 ? 0 : deviation;
}
