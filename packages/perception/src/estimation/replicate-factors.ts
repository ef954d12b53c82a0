import type { SurveyDesign } from './design.ts';
import { countDraws, seededState } from './random.ts';
import type { Replicates } from './replicates.ts';

/** Writes the factor of every first-stage unit in replicate r. */
export type FillFactors = (r: number, factors: Float64Array) => void;

/**
 * PE23, PE24: the factors of replicate weights. Jackknife: 0 for the unit left out,
 * n_h/(n_h−1) in the rest of its stratum. Bootstrap: m·n_h/(n_h−1), with a finite population
 * shrunk towards 1 by √(1−f_h) (Rao, Wu & Yue 1992). A unit alone in its stratum keeps 1.
 */
export function replicateFactors(design: SurveyDesign, replicates: Replicates): FillFactors {
  if (replicates.kind === 'jackknife') return jackknifeFactors(design, replicates.units);
  const { stratumOfUnit } = design;
  const { up, rest } = bootstrapScale(design);
  if (replicates.kind === 'counts')
    return (r, factors) => {
      const drawn = replicates.counts[r]!;
      for (let i = 0; i < factors.length; i++) {
        const h = stratumOfUnit[i]!;
        factors[i] = rest[h]! + up[h]! * drawn[i]!;
      }
    };
  const { place, starts } = placesInStrata(design);
  const counts = new Uint16Array(design.units);
  return (r, factors) => {
    const state = seededState(replicates.seed, r);
    counts.fill(0);
    design.unitsInStratum.forEach((n, h) => {
      if (n > 1) countDraws(state, n - 1, counts, [starts[h]!, starts[h]! + n]);
    });
    for (let i = 0; i < factors.length; i++) {
      const h = stratumOfUnit[i]!;
      factors[i] = rest[h]! + up[h]! * counts[place[i]!]!;
    }
  };
}

function jackknifeFactors(design: SurveyDesign, units: Int32Array): FillFactors {
  const { stratumOfUnit, unitsInStratum } = design;
  return (r, factors) => {
    const dropped = units[r]!;
    const h = stratumOfUnit[dropped]!;
    const up = unitsInStratum[h]! / (unitsInStratum[h]! - 1);
    for (let i = 0; i < factors.length; i++) factors[i] = stratumOfUnit[i] === h ? up : 1;
    factors[dropped] = 0;
  };
}

function bootstrapScale(design: SurveyDesign): { up: Float64Array; rest: Float64Array } {
  const up = new Float64Array(design.unitsInStratum.length);
  const rest = new Float64Array(design.unitsInStratum.length);
  design.unitsInStratum.forEach((units, h) => {
    const shrink = Math.sqrt(1 - design.fraction[h]!);
    up[h] = units > 1 ? (shrink * units) / (units - 1) : 0;
    rest[h] = units > 1 ? 1 - shrink : 1;
  });
  return { up, rest };
}

/**
 * Place of each unit when strata are laid out one after another: random draws then stay within a
 * stretch of memory that the processor's cache holds.
 */
function placesInStrata(design: SurveyDesign): { place: Int32Array; starts: Int32Array } {
  const { stratumOfUnit, unitsInStratum } = design;
  const starts = new Int32Array(unitsInStratum.length);
  for (let h = 1; h < starts.length; h++) starts[h] = starts[h - 1]! + unitsInStratum[h - 1]!;
  const next = starts.slice();
  return { place: stratumOfUnit.map((h) => next[h]!++), starts };
}
