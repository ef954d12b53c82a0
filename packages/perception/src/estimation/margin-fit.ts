import { solveFullRank } from '../matrix/cholesky.ts';
import { dummyStarts } from './design.ts';
import type { DesignCalibration } from './design.ts';

/**
 * Fitted value per cell of the base-weighted least-squares regression on the dummies of all
 * margins, given Σ d·t per cell. Only full-rank columns take part, so nested margins do no harm.
 */
export function marginFit(calibration: DesignCalibration, cellSums: Float64Array): Float64Array {
  const { margins, gram } = calibration;
  const starts = dummyStarts(margins);
  const right = Array.from({ length: gram.size }, () => 0);
  margins.categoryOfCell.forEach((category, m) =>
    cellSums.forEach((sum, cell) => (right[starts[m]! + category[cell]!]! += sum)),
  );
  const beta = solveFullRank(gram, right);
  return cellSums.map((_, cell) => {
    let fitted = 0;
    margins.categoryOfCell.forEach(
      (category, m) => (fitted += beta[starts[m]! + category[cell]!]!),
    );
    return fitted;
  });
}
