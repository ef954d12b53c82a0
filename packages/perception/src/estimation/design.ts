import { combineCategories } from '../columns.ts';
import type { CategoryColumn } from '../columns.ts';
import { fullRankFactor } from '../matrix/cholesky.ts';
import type { FullRankFactor } from '../matrix/cholesky.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { sumByGroup } from '../summation.ts';
import { checkWeights } from '../weighting/kish.ts';
import { prepareMargins } from '../weighting/margins.ts';
import type { Margin, MarginCells } from '../weighting/margins.ts';
import { rakeCells } from '../weighting/rake-cells.ts';
import { drawnUnits } from './drawn-units.ts';
import type { DrawnUnits } from './drawn-units.ts';

/** What to do with a stratum of which only one unit was drawn (and not the whole stratum). */
export type LonelyRule = 'fail' | 'certainty' | 'adjust' | 'average';

export interface DesignRequest {
  readonly rows: number;
  /** Design weights; equal weights when left out. Trimmed weights come here, as fixed weights. */
  readonly weights?: Float64Array | undefined;
  /** Several columns are crossed, as wave × market for independent waves. */
  readonly strata?: readonly CategoryColumn[] | undefined;
  /** Clusters, nested in strata; every row by itself when left out. */
  readonly psu?: CategoryColumn | undefined;
  /** Number of units in the population, per row; no correction when left out. */
  readonly populationUnits?: Float64Array | undefined;
  /** "fail" unless stated. */
  readonly lonely?: LonelyRule | undefined;
  readonly calibration?:
    { readonly margins: readonly Margin[]; readonly total: number | 'n' } | undefined;
}

/** The sample as variance estimation sees it. Plain data: it can be sent to a worker. */
export interface SurveyDesign extends DrawnUnits {
  readonly rows: number;
  readonly baseWeights: Float64Array;
  /** Weights used: raked where there is a calibration, else the base weights. */
  readonly weights: Float64Array;
  readonly lonely: LonelyRule;
  readonly calibration: DesignCalibration | null;
}

export interface DesignCalibration {
  readonly margins: MarginCells;
  readonly total: number;
  /** Base weight per cell and XᵀDX of the margin dummies, factored on a full-rank basis. */
  readonly cellBase: Float64Array;
  readonly gram: FullRankFactor;
}

/**
 * PE11: strata, units, finite population and weights of a sample. Refuses with BAD_WEIGHT,
 * DESIGN_VALUE_MISSING, BAD_POPULATION_SIZE, LONELY_PSU, or what raking refuses with.
 * R: svydesign(ids = ~psu, strata = ~h, weights = ~w, fpc = ~N, nest = TRUE), then calibrate().
 */
export function surveyDesign(request: DesignRequest): SurveyDesign | Refusal {
  const { rows, lonely = 'fail', calibration } = request;
  if (rows === 0) return refuse('NO_ROWS', 'The sample has no rows.');
  const baseWeights = request.weights ?? new Float64Array(rows).fill(1);
  const bad = checkWeights(baseWeights);
  if (bad !== null) return bad;
  const strata = request.strata ?? [];
  const units = drawnUnits(rows, {
    stratum: strata.length === 0 ? undefined : combineCategories(strata),
    psu: request.psu,
    populationUnits: request.populationUnits,
  });
  if ('error' in units) return units;
  if (lonely === 'fail') {
    const alone = units.unitsInStratum.findIndex((n, h) => n === 1 && units.fraction[h]! < 1);
    if (alone >= 0)
      return refuse(
        'LONELY_PSU',
        `Stratum "${units.stratumLabels[alone]}" has a single unit, so its variance cannot be estimated. Merge it with a neighbour or choose a rule for it.`,
      );
  }
  const uncalibrated: SurveyDesign = {
    ...units,
    rows,
    baseWeights,
    weights: baseWeights,
    lonely,
    calibration: null,
  };
  return calibration === undefined ? uncalibrated : calibrate(uncalibrated, calibration);
}

function calibrate(
  design: SurveyDesign,
  request: { readonly margins: readonly Margin[]; readonly total: number | 'n' },
): SurveyDesign | Refusal {
  const margins = prepareMargins(request.margins, design.baseWeights);
  if ('error' in margins) return margins;
  const total = request.total === 'n' ? design.rows : request.total;
  const cellBase = sumByGroup(design.baseWeights, margins.cellOf, margins.cells);
  const raked = rakeCells(cellBase, margins, total);
  if (!raked.converged)
    return refuse(
      'NOT_CONVERGED',
      `The margins cannot be met together: ${raked.worst} stays off by ${raked.deviation}.`,
    );
  const weights = design.baseWeights.map((w, k) => w * raked.factors[margins.cellOf[k]!]!);
  const gram = fullRankFactor(gramOf(margins, cellBase));
  return { ...design, weights, calibration: { margins, total, cellBase, gram } };
}

function gramOf(margins: MarginCells, cellBase: Float64Array): number[][] {
  const starts = dummyStarts(margins);
  const size = starts.at(-1)!;
  const gram = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  cellBase.forEach((weight, cell) => {
    margins.categoryOfCell.forEach((a, m) => {
      const row = gram[starts[m]! + a[cell]!]!;
      margins.categoryOfCell.forEach((b, l) => (row[starts[l]! + b[cell]!]! += weight));
    });
  });
  return gram;
}

/** First dummy of each margin, and at the end how many there are. */
export function dummyStarts(margins: MarginCells): number[] {
  const starts = [0];
  for (const shares of margins.shares) starts.push(starts.at(-1)! + shares.length);
  return starts;
}
