import { MISSING } from '../columns.ts';
import type { Score } from '../score.ts';
import { BLOCK_ROWS } from '../summation.ts';
import type { SurveyDesign } from './design.ts';
import { marginFit } from './margin-fit.ts';
import { momentsOf } from './moments.ts';
import type { Moments, Tally } from './moments.ts';

/** An estimate with the totals of its linearised variable per first-stage unit. */
export interface Linearised extends Moments {
  readonly totals: Float64Array;
  /** 1 for units with a row in the domain. */
  readonly meets: Uint8Array;
}

/**
 * PE12, PE14: u = δw(y−ȳ)/W summed per unit, 0 outside the domain; under a calibration w·e, with e
 * the residual of u/w from the regression on the margins, over all rows (Deville & Särndal 1992).
 * Two passes over the rows, three under a calibration.
 */
export function linearise(
  design: SurveyDesign,
  score: Score,
  inDomain: (row: number) => boolean,
): Linearised {
  const { rows, weights, unitOfRow, units, calibration } = design;
  const { values, min } = score;
  const isIn = new Uint8Array(rows);
  for (let k = 0; k < rows; k++)
    isIn[k] = values[k] !== MISSING && weights[k]! > 0 && inDomain(k) ? 1 : 0;
  const moments = momentsOf(tallyScores(weights, score, isIn));
  const totals = new Float64Array(units);
  const meets = new Uint8Array(units);
  if (moments.n === 0) return { ...moments, totals, meets };
  const deviation = Float64Array.from(
    { length: score.max - min + 1 },
    (_, v) => (min + v - moments.est) / moments.sumw,
  );
  const fit = calibration === null ? null : new Float64Array(calibration.cellBase.length);
  if (calibration !== null && fit !== null) {
    const { cellOf } = calibration.margins;
    for (let k = 0; k < rows; k++)
      if (isIn[k] === 1) fit[cellOf[k]!]! += design.baseWeights[k]! * deviation[values[k]! - min]!;
    fit.set(marginFit(calibration, fit));
  }
  for (let k = 0; k < rows; k++) {
    const unit = unitOfRow === null ? k : unitOfRow[k]!;
    let t = 0;
    if (isIn[k] === 1) {
      meets[unit] = 1;
      t = deviation[values[k]! - min]!;
    }
    if (calibration !== null && fit !== null) t -= fit[calibration.margins.cellOf[k]!]!;
    totals[unit]! += weights[k]! * t;
  }
  return { ...moments, totals, meets };
}

function tallyScores(weights: Float64Array, score: Score, isIn: Uint8Array): Tally {
  const { values, min, max } = score;
  const span = max - min + 1;
  const count = new Float64Array(span);
  const weight = new Float64Array(span);
  const weightSquare = new Float64Array(span);
  const partial = new Float64Array(2 * span);
  for (let from = 0; from < values.length; from += BLOCK_ROWS) {
    const to = Math.min(values.length, from + BLOCK_ROWS);
    partial.fill(0);
    for (let k = from; k < to; k++) {
      if (isIn[k] === 0) continue;
      const v = values[k]! - min;
      const w = weights[k]!;
      count[v]! += 1;
      partial[v]! += w;
      partial[span + v]! += w * w;
    }
    for (let v = 0; v < span; v++) {
      weight[v]! += partial[v]!;
      weightSquare[v]! += partial[span + v]!;
    }
  }
  return { min, count, weight, weightSquare };
}

/** Units and strata that the marked units belong to. */
export function countMet(
  design: SurveyDesign,
  ...marks: readonly Uint8Array[]
): { units: number; strata: number } {
  const strataMet = new Uint8Array(design.unitsInStratum.length);
  let units = 0;
  for (let i = 0; i < design.units; i++) {
    if (!marks.some((meets) => meets[i] === 1)) continue;
    units += 1;
    strataMet[design.stratumOfUnit[i]!] = 1;
  }
  return { units, strata: strataMet.reduce((sum, met) => sum + met, 0) };
}
