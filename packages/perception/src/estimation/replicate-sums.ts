import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { Score } from '../score.ts';
import { rakeCells } from '../weighting/rake-cells.ts';
import type { SurveyDesign } from './design.ts';
import type { Domains } from './domains.ts';
import { packScores, unpackSums } from './packed-scores.ts';
import type { PackedScores } from './packed-scores.ts';
import { replicateFactors } from './replicate-factors.ts';
import type { Replicates } from './replicates.ts';

export interface ReplicationRequest {
  readonly design: SurveyDesign;
  readonly scores: readonly Score[];
  readonly domains: Domains;
  readonly replicates: Replicates;
}

/** Rows added up before a table joins the total. */
const BLOCK = 131_072;

/**
 * PE23–PE25: Σw and Σwy of every score and domain in the replicates from … to−1, as
 * sums[((r − from) · scores + score) · domains + domain][0 | 1], flattened. Each replicate stands
 * alone, so ranges may be computed anywhere and give the same digits. Under a calibration every
 * replicate is raked to the same targets; refuses when one cannot be.
 * Memory: 2 bytes per row and pack of items, one table per call, nothing per row and replicate.
 */
export function replicateSums(
  request: ReplicationRequest,
  from: number,
  to: number,
): Float64Array | Refusal {
  const { design, scores, domains, replicates } = request;
  const packed = packScores(design, scores, domains);
  const width = 2 * scores.length * domains.labels.length;
  const sums = new Float64Array((to - from) * width);
  const factors = new Float64Array(design.units);
  const fill = replicateFactors(design, replicates);
  for (let r = from; r < to; r++) {
    fill(r, factors);
    const cellFactors = rakeReplicate(design, factors, r);
    if (cellFactors !== null && 'error' in cellFactors) return cellFactors;
    unpackSums(packed, fillTable(design, packed, factors, cellFactors), sums, (r - from) * width);
  }
  return sums;
}

function rakeReplicate(
  design: SurveyDesign,
  factors: Float64Array,
  r: number,
): Float64Array | Refusal | null {
  const { calibration, unitOfRow, baseWeights } = design;
  if (calibration === null) return null;
  const { margins, total } = calibration;
  const base = new Float64Array(margins.cells);
  for (let k = 0; k < baseWeights.length; k++)
    base[margins.cellOf[k]!]! += baseWeights[k]! * factors[unitOfRow === null ? k : unitOfRow[k]!]!;
  const raked = rakeCells(base, margins, total);
  if (raked.converged) return raked.factors;
  return refuse(
    'NOT_CONVERGED',
    `Replicate ${r + 1} cannot be raked: ${raked.worst} stays off by ${raked.deviation}. A category lives in too few units; merge it.`,
  );
}

function fillTable(
  design: SurveyDesign,
  packed: PackedScores,
  factors: Float64Array,
  cellFactors: Float64Array | null,
): Float64Array {
  const { baseWeights, unitOfRow, calibration } = design;
  const { rows, entries, tableSize } = packed;
  const packs = packed.packs.length;
  const table = new Float64Array(tableSize);
  const total = rows.length > BLOCK ? new Float64Array(tableSize) : table;
  const cellOf = calibration?.margins.cellOf;
  for (let start = 0; start < rows.length; start += BLOCK) {
    const end = Math.min(rows.length, start + BLOCK);
    for (let k = start; k < end; k++) {
      const row = rows[k]!;
      const factor = factors[unitOfRow === null ? row : unitOfRow[row]!]!;
      if (factor === 0) continue;
      let w = baseWeights[row]! * factor;
      if (cellFactors !== null) w *= cellFactors[cellOf![row]!]!;
      const last = (k + 1) * packs;
      for (let p = k * packs; p < last; p++) table[entries[p]!]! += w;
    }
    if (total === table) continue;
    for (let entry = 0; entry < tableSize; entry++) total[entry]! += table[entry]!;
    table.fill(0);
  }
  return total;
}
