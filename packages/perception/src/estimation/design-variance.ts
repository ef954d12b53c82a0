import { sumByGroup } from '../summation.ts';
import type { SurveyDesign } from './design.ts';

/**
 * PE13: Σ_h (1−f_h) n_h/(n_h−1) Σ_i (U_hi − Ū_h)(V_hi − V̄_h) over first-stage units, with the
 * design's rule for lonely units. `first` and `second` are the unit totals of two linearised
 * estimates; the same array twice gives a variance. NaN when every stratum is lonely ("average").
 */
export function designCovariance(
  design: SurveyDesign,
  first: Float64Array,
  second: Float64Array,
): number {
  const { stratumOfUnit, unitsInStratum } = design;
  const strata = unitsInStratum.length;
  // "adjust" centres a lonely unit at 0, the grand mean of linearised totals.
  const centre = (sum: number, h: number): number =>
    unitsInStratum[h]! > 1 ? sum / unitsInStratum[h]! : 0;
  const firstMean = sumByGroup(first, stratumOfUnit, strata).map(centre);
  const secondMean =
    first === second ? firstMean : sumByGroup(second, stratumOfUnit, strata).map(centre);
  const products = first.map((total, i) => {
    const h = stratumOfUnit[i]!;
    return (total - firstMean[h]!) * (second[i]! - secondMean[h]!);
  });
  return sumOverStrata(design, sumByGroup(products, stratumOfUnit, strata));
}

/**
 * The weighted sum over strata of Σ(U−Ū)(V−V̄), given per stratum. For a lonely stratum the entry
 * is the uncentred product, which only the rule "adjust" uses.
 */
export function sumOverStrata(design: SurveyDesign, products: Float64Array): number {
  const { unitsInStratum, fraction, lonely } = design;
  let sum = 0;
  let lonelyStrata = 0;
  products.forEach((product, h) => {
    const units = unitsInStratum[h]!;
    const rest = 1 - fraction[h]!;
    if (units > 1) sum += rest * (units / (units - 1)) * product;
    else if (units === 1 && rest > 0) {
      lonelyStrata += 1;
      if (lonely === 'adjust') sum += rest * product;
    }
  });
  if (lonely !== 'average' || lonelyStrata === 0) return sum;
  const strata = unitsInStratum.reduce((count, units) => count + (units > 0 ? 1 : 0), 0);
  return lonelyStrata === strata ? NaN : (sum * strata) / (strata - lonelyStrata);
}
