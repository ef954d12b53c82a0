import type { CategoryColumn } from '../columns.ts';
import { pairCodes } from '../pairing.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

/** First-stage units and their strata, over the whole file. */
export interface DrawnUnits {
  readonly stratumLabels: readonly string[];
  readonly stratumOfRow: Int32Array;
  /** null: every row is its own unit, unit number = row number. */
  readonly unitOfRow: Int32Array | null;
  readonly units: number;
  readonly unitLabels: readonly string[] | null;
  readonly stratumOfUnit: Int32Array;
  /** n_h */
  readonly unitsInStratum: Int32Array;
  /** f_h = n_h / N_h, 0 without a finite population. */
  readonly fraction: Float64Array;
}

export interface UnitColumns {
  readonly stratum: CategoryColumn | undefined;
  readonly psu: CategoryColumn | undefined;
  readonly populationUnits: Float64Array | undefined;
}

/** PE11: a unit is the pair (stratum, psu); unit ids may repeat over strata. */
export function drawnUnits(rows: number, columns: UnitColumns): DrawnUnits | Refusal {
  const { stratum, psu, populationUnits } = columns;
  for (const column of [stratum, psu]) {
    const missing = column?.codes.indexOf(-1) ?? -1;
    if (missing >= 0)
      return refuse(
        'DESIGN_VALUE_MISSING',
        `Row ${missing + 1} has no value for "${column!.name}", which the sampling design needs.`,
      );
  }
  const stratumLabels = stratum?.labels ?? ['all'];
  const stratumOfRow = stratum?.codes ?? new Int32Array(rows);
  const nested = psu && nestUnits(stratumOfRow, stratumLabels.length, psu);
  const stratumOfUnit = nested?.stratumOfUnit ?? stratumOfRow;
  const unitsInStratum = new Int32Array(stratumLabels.length);
  for (const h of stratumOfUnit) unitsInStratum[h]! += 1;
  const fraction = new Float64Array(stratumLabels.length);
  if (populationUnits !== undefined) {
    const population = new Float64Array(stratumLabels.length).fill(NaN);
    for (let k = 0; k < rows; k++) {
      const h = stratumOfRow[k]!;
      const size = populationUnits[k]!;
      if (Number.isNaN(population[h]!)) population[h] = size;
      if (population[h] !== size || !(size >= unitsInStratum[h]!))
        return refuse(
          'BAD_POPULATION_SIZE',
          `Row ${k + 1}: stratum "${stratumLabels[h]}" is said to have ${size} units in the population; it must be one number per stratum and at least the ${unitsInStratum[h]} drawn.`,
        );
    }
    population.forEach((size, h) => (fraction[h] = size > 0 ? unitsInStratum[h]! / size : 0));
  }
  return {
    stratumLabels,
    stratumOfRow,
    unitOfRow: nested?.unitOfRow ?? null,
    units: stratumOfUnit.length,
    unitLabels: nested?.unitLabels ?? null,
    stratumOfUnit,
    unitsInStratum,
    fraction,
  };
}

function nestUnits(
  stratumOfRow: Int32Array,
  strata: number,
  psu: CategoryColumn,
): { unitOfRow: Int32Array | null; unitLabels: string[]; stratumOfUnit: Int32Array } {
  const pairs = pairCodes(stratumOfRow, psu.codes, [strata, psu.labels.length]);
  const single = pairs.left.length === stratumOfRow.length;
  return {
    // Numbered by first appearance: with one row per unit, the unit number is the row number.
    unitOfRow: single ? null : pairs.codes,
    unitLabels: pairs.right.map((code) => psu.labels[code]!),
    stratumOfUnit: Int32Array.from(pairs.left),
  };
}
