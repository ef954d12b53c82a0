import { sumOf } from '../summation.ts';
import type { MarginCells } from './margins.ts';

const MAX_ITERATIONS = 1000;
const CONVERGED = 1e-10;
const EXACT = 1e-13;

export interface RakedCells {
  /** Factor by which every weight of a cell is multiplied; 1 where the cell weighs nothing. */
  readonly factors: Float64Array;
  readonly iterations: number;
  /** max |Σw/(N·t) − 1| over margins and categories. */
  readonly deviation: number;
  readonly converged: boolean;
  /** The margin and category that are off most. */
  readonly worst: string;
}

/**
 * PE6: iterative proportional fitting of cell weights to all margins (Deming & Stephan 1940;
 * equal to the multiplicative calibration of Deville & Särndal 1992).
 * Converged at 1e-10, then continued to 1e-13 or until the deviation no longer falls.
 */
export function rakeCells(base: Float64Array, margins: MarginCells, total: number): RakedCells {
  const weightSum = sumOf(base);
  const weights = base.map((w) => (w * total) / weightSum);
  const targets = margins.shares.map((shares) => shares.map((share) => share * total));
  let best = measure(weights, margins, targets);
  let iterations = 0;
  while (best.deviation > EXACT && iterations < MAX_ITERATIONS) {
    for (let m = 0; m < targets.length; m++)
      adjust(weights, margins.categoryOfCell[m]!, targets[m]!);
    iterations += 1;
    const now = measure(weights, margins, targets);
    const stalled = best.deviation <= CONVERGED && !(now.deviation < best.deviation);
    best = now;
    if (stalled) break;
  }
  return {
    factors: weights.map((w, cell) => (base[cell]! > 0 ? w / base[cell]! : 1)),
    iterations,
    converged: best.deviation <= CONVERGED,
    ...best,
  };
}

function adjust(weights: Float64Array, category: Int32Array, targets: Float64Array): void {
  const sums = new Float64Array(targets.length);
  for (let cell = 0; cell < weights.length; cell++) sums[category[cell]!]! += weights[cell]!;
  for (let cell = 0; cell < weights.length; cell++) {
    const c = category[cell]!;
    if (sums[c]! > 0) weights[cell]! *= targets[c]! / sums[c]!;
  }
}

function measure(
  weights: Float64Array,
  margins: MarginCells,
  targets: readonly Float64Array[],
): { deviation: number; worst: string } {
  let deviation = 0;
  let worst = '';
  targets.forEach((target, m) => {
    const sums = new Float64Array(target.length);
    const category = margins.categoryOfCell[m]!;
    for (let cell = 0; cell < weights.length; cell++) sums[category[cell]!]! += weights[cell]!;
    sums.forEach((sum, c) => {
      // The own category of rows without a value may weigh nothing: nothing is off then.
      const off = target[c] === 0 && sum === 0 ? 0 : Math.abs(sum / target[c]! - 1);
      if (off > deviation || Number.isNaN(off)) {
        deviation = Number.isNaN(off) ? Infinity : off;
        worst = `"${margins.names[m]}" at "${margins.labels[m]![c]}"`;
      }
    });
  });
  return { deviation, worst };
}
