import { MISSING } from '../columns.ts';
import { pairCodes } from '../pairing.ts';
import type { Score } from '../score.ts';
import { BLOCK_ROWS } from '../summation.ts';
import { sumOverStrata } from './design-variance.ts';
import type { SurveyDesign } from './design.ts';
import type { Domains } from './domains.ts';
import { marginFit } from './margin-fit.ts';
import { momentsOf } from './moments.ts';
import type { Estimate } from './estimate.ts';

/** Rows that share a stratum and a margin cell: the linearised variable depends on no more. */
interface Classes {
  readonly codes: Int32Array;
  readonly stratum: readonly number[];
  readonly cell: readonly number[];
  readonly weight: Float64Array;
  readonly weightSquare: Float64Array;
  readonly base: Float64Array;
}

/** Counts, weights and squared weights per class, domain and score value, in this order of index. */
interface ClassTable {
  readonly count: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquare: Float64Array;
}

const classesByDesign = new WeakMap<SurveyDesign, Classes>();

/**
 * PE15: the estimates of taylor.ts for a sample whose rows are its units, from one table of
 * classes × domains × score values. One pass over the rows; no memory per row.
 */
export function estimateElements(design: SurveyDesign, score: Score, domains: Domains): Estimate[] {
  let classes = classesByDesign.get(design);
  if (classes === undefined) classesByDesign.set(design, (classes = classesOf(design)));
  const span = score.max - score.min + 1;
  const table = tabulate(design, classes, score, domains);
  return domains.labels.map((_, g) =>
    estimateFrom(design, classes, table, {
      min: score.min,
      span,
      at: (c) => (c * domains.labels.length + g) * span,
    }),
  );
}

function classesOf(design: SurveyDesign): Classes {
  const { calibration, stratumOfRow, unitsInStratum, weights, baseWeights } = design;
  const pairs =
    calibration === null
      ? { codes: stratumOfRow, left: [...unitsInStratum.keys()], right: [...unitsInStratum.keys()] }
      : pairCodes(stratumOfRow, calibration.margins.cellOf, [
          unitsInStratum.length,
          calibration.margins.cells,
        ]);
  const size = pairs.left.length;
  const weight = new Float64Array(size);
  const weightSquare = new Float64Array(size);
  const base = new Float64Array(size);
  for (let k = 0; k < weights.length; k++) {
    const c = pairs.codes[k]!;
    weight[c]! += weights[k]!;
    weightSquare[c]! += weights[k]! * weights[k]!;
    base[c]! += baseWeights[k]!;
  }
  return { codes: pairs.codes, stratum: pairs.left, cell: pairs.right, weight, weightSquare, base };
}

function tabulate(
  design: SurveyDesign,
  classes: Classes,
  score: Score,
  domains: Domains,
): ClassTable {
  const { values, min } = score;
  const span = score.max - min + 1;
  const groups = domains.labels.length;
  const size = classes.stratum.length * groups * span;
  const count = new Float64Array(size);
  const weight = new Float64Array(size);
  const weightSquare = new Float64Array(size);
  const isSmall = size * 8 <= BLOCK_ROWS;
  const partial = isSmall ? new Float64Array(size) : weight;
  const partialSquare = isSmall ? new Float64Array(size) : weightSquare;
  const { weights } = design;
  const domainOf = domains.codes;
  const classOf = classes.codes;
  for (let from = 0; from < values.length; from += BLOCK_ROWS) {
    const to = Math.min(values.length, from + BLOCK_ROWS);
    for (let k = from; k < to; k++) {
      const value = values[k]!;
      const g = domainOf[k]!;
      const w = weights[k]!;
      if (value === MISSING || g < 0 || w === 0) continue;
      const index = (classOf[k]! * groups + g) * span + value - min;
      count[index]! += 1;
      partial[index]! += w;
      partialSquare[index]! += w * w;
    }
    if (!isSmall) continue;
    for (let index = 0; index < size; index++) {
      weight[index]! += partial[index]!;
      weightSquare[index]! += partialSquare[index]!;
    }
    partial.fill(0);
    partialSquare.fill(0);
  }
  return { count, weight, weightSquare };
}

interface Slice {
  readonly min: number;
  readonly span: number;
  /** First index of a class in the table, for the domain at hand. */
  readonly at: (classNumber: number) => number;
}

function estimateFrom(
  design: SurveyDesign,
  classes: Classes,
  table: ClassTable,
  slice: Slice,
): Estimate {
  const { min, span, at } = slice;
  const tally = {
    min,
    count: new Float64Array(span),
    weight: new Float64Array(span),
    weightSquare: new Float64Array(span),
  };
  const strataMet = new Uint8Array(design.unitsInStratum.length);
  classes.stratum.forEach((h, c) => {
    for (let v = 0, index = at(c); v < span; v++, index++) {
      if (table.count[index] === 0) continue;
      strataMet[h] = 1;
      tally.count[v]! += table.count[index]!;
      tally.weight[v]! += table.weight[index]!;
      tally.weightSquare[v]! += table.weightSquare[index]!;
    }
  });
  const moments = momentsOf(tally);
  const strata = strataMet.reduce((sum, met) => sum + met, 0);
  if (moments.n === 0) return { ...moments, units: 0, strata: 0, variance: NaN };
  const deviation = (v: number): number => (min + v - moments.est) / moments.sumw;
  const fit = fitOf(design, classes, (c) => {
    let sum = 0;
    for (let v = 0; v < span; v++) sum += table.weight[at(c) + v]! * deviation(v);
    return sum;
  });
  const sums = new Float64Array(strataMet.length);
  const squares = new Float64Array(strataMet.length);
  classes.stratum.forEach((h, c) => {
    const fitted = fit?.[classes.cell[c]!] ?? 0;
    let outsideWeight = classes.weight[c]!;
    let outsideSquare = classes.weightSquare[c]!;
    for (let v = 0, index = at(c); v < span; v++, index++) {
      const e = deviation(v) - fitted;
      sums[h]! += table.weight[index]! * e;
      squares[h]! += table.weightSquare[index]! * e * e;
      outsideWeight -= table.weight[index]!;
      outsideSquare -= table.weightSquare[index]!;
    }
    if (fitted === 0) return;
    sums[h]! -= outsideWeight * fitted;
    squares[h]! += outsideSquare * fitted * fitted;
  });
  const products = squares.map((square, h) => {
    const units = design.unitsInStratum[h]!;
    return units > 1 ? Math.max(0, square - sums[h]! ** 2 / units) : square;
  });
  return { ...moments, units: moments.n, strata, variance: sumOverStrata(design, products) };
}

/** Base weights per class are raked weights over one factor per cell, which undoes the raking. */
function fitOf(
  design: SurveyDesign,
  classes: Classes,
  weightedDeviation: (classNumber: number) => number,
): Float64Array | null {
  const { calibration } = design;
  if (calibration === null) return null;
  const sums = new Float64Array(calibration.cellBase.length);
  classes.stratum.forEach((_, c) => {
    const weight = classes.weight[c]!;
    if (weight > 0) sums[classes.cell[c]!]! += weightedDeviation(c) * (classes.base[c]! / weight);
  });
  return marginFit(calibration, sums);
}
