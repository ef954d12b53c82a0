import { MISSING } from '../columns.ts';
import type { Score } from '../score.ts';
import type { SurveyDesign } from './design.ts';
import type { Domains } from './domains.ts';

/**
 * PE25: several scores of a row packed into one table index. A replicate then adds a row's weight
 * to one entry per pack instead of one per item; three 7-point items in 8 domains make 4,096
 * entries, which stay in the processor's first cache.
 */
export interface PackedScores {
  /** Rows in a domain with a weight, and per pack their entry: entries[row · packs + pack]. */
  readonly rows: Int32Array;
  readonly entries: Uint16Array | Uint32Array;
  readonly packs: readonly Pack[];
  readonly tableSize: number;
  readonly domains: number;
  readonly scores: number;
}

interface Pack {
  /** First entry of the pack in the table, and entries per domain. */
  readonly start: number;
  readonly size: number;
  readonly members: readonly Member[];
}

interface Member {
  readonly score: number;
  readonly min: number;
  /** Score value of each entry as an offset from min; the number of values means "not in the base". */
  readonly offsetAt: Uint8Array;
  readonly span: number;
}

const MAX_ENTRIES = 4096;

export function packScores(
  design: SurveyDesign,
  scores: readonly Score[],
  domains: Domains,
): PackedScores {
  const groups = domains.labels.length;
  const rows = usedRows(design, domains);
  const limit = Math.max(64, Math.min(MAX_ENTRIES, rows.length));
  const packs: Pack[] = [];
  let tableSize = 0;
  for (let first = 0; first < scores.length;) {
    let size = spanOf(scores[first]!) + 1;
    let after = first + 1;
    while (after < scores.length && size * (spanOf(scores[after]!) + 1) * groups <= limit) {
      size *= spanOf(scores[after]!) + 1;
      after += 1;
    }
    packs.push({ start: tableSize, size, members: membersOf(scores, first, after, size) });
    tableSize += size * groups;
    first = after;
  }
  const length = rows.length * packs.length;
  const entries = tableSize <= 65_536 ? new Uint16Array(length) : new Uint32Array(length);
  packs.forEach((pack, p) => {
    rows.forEach((row, k) => {
      entries[k * packs.length + p] = pack.start + domains.codes[row]! * pack.size;
    });
    let stride = 1;
    for (const { score } of pack.members) {
      const { values, min } = scores[score]!;
      const span = spanOf(scores[score]!);
      for (let k = 0; k < rows.length; k++) {
        const value = values[rows[k]!]!;
        entries[k * packs.length + p]! += stride * (value === MISSING ? span : value - min);
      }
      stride *= span + 1;
    }
  });
  return { rows, entries, packs, tableSize, domains: groups, scores: scores.length };
}

function usedRows(design: SurveyDesign, domains: Domains): Int32Array {
  const rows = new Int32Array(design.rows);
  let count = 0;
  for (let k = 0; k < design.rows; k++)
    if (domains.codes[k]! >= 0 && design.baseWeights[k]! > 0) rows[count++] = k;
  return rows.slice(0, count);
}

function spanOf(score: Score): number {
  return score.max - score.min + 1;
}

function membersOf(scores: readonly Score[], first: number, after: number, size: number): Member[] {
  let stride = 1;
  return scores.slice(first, after).map((score, j) => {
    const span = spanOf(score);
    const offsetAt = Uint8Array.from(
      { length: size },
      (_, entry) => Math.floor(entry / stride) % (span + 1),
    );
    stride *= span + 1;
    return { score: first + j, min: score.min, offsetAt, span };
  });
}

/**
 * Sums of one filled table: sums[2·(score · domains + domain)] is Σw, the next entry Σwy, written
 * from `at` on.
 */
export function unpackSums(
  packed: PackedScores,
  table: Float64Array,
  sums: Float64Array,
  at: number,
): void {
  for (const { start, size, members } of packed.packs) {
    for (let g = 0; g < packed.domains; g++) {
      const from = start + g * size;
      for (const { score, min, offsetAt, span } of members) {
        const byValue = new Float64Array(span + 1);
        for (let entry = 0; entry < size; entry++)
          byValue[offsetAt[entry]!]! += table[from + entry]!;
        let weight = 0;
        let weighted = 0;
        for (let v = 0; v < span; v++) {
          weight += byValue[v]!;
          weighted += byValue[v]! * (min + v);
        }
        const index = at + 2 * (score * packed.domains + g);
        sums[index] = weight;
        sums[index + 1] = weighted;
      }
    }
  }
}
