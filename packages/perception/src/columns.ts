/**
 * Answers by column: one typed array per item, category or number, all of the same length.
 * Memory: 1 byte per respondent and item, 4 per category, 8 per number.
 */
import { pairCodes } from './pairing.ts';

/** Codes in an item column that are no scale point. */
export const DONT_KNOW = 127;
export const NOT_SHOWN = -127;
export const MISSING = -128;

export interface Scale {
  /** Lowest and highest scale point, integers within −100…100 and at most 120 apart. */
  readonly lo: number;
  readonly hi: number;
  /** Codes that say "don't know", as they stand in the data. */
  readonly dk: readonly number[];
}

export interface ItemColumn {
  readonly name: string;
  readonly lo: number;
  readonly hi: number;
  /** A scale point, DONT_KNOW, NOT_SHOWN or MISSING. */
  readonly codes: Int8Array;
}

export interface CategoryColumn {
  readonly name: string;
  readonly labels: readonly string[];
  /** Index into `labels`; −1 is missing. */
  readonly codes: Int32Array;
}

/** PE1: an answer is valid when it is an integer scale point; everything else is never one. */
export function itemColumn(
  name: string,
  answers: ArrayLike<number | string | null>,
  scale: Scale,
): ItemColumn {
  const { lo, hi } = scale;
  // Differences of two answers must fit one byte beside the three codes above.
  const fits = lo >= -100 && hi <= 100 && hi - lo <= 120;
  if (!Number.isInteger(lo) || !Number.isInteger(hi) || lo >= hi || !fits)
    throw new RangeError(`itemColumn ${name}: no scale from ${lo} to ${hi}`);
  const dk = new Set(scale.dk);
  const codes = new Int8Array(answers.length);
  for (let k = 0; k < answers.length; k++) {
    const answer = answers[k] ?? '';
    const value = answer === '' ? NaN : Number(answer);
    if (dk.has(value)) codes[k] = DONT_KNOW;
    else codes[k] = Number.isInteger(value) && value >= lo && value <= hi ? value : MISSING;
  }
  return { name, lo, hi, codes };
}

/** Labels in order of first appearance; null and "" are missing. */
export function categoryColumn(
  name: string,
  values: ArrayLike<string | number | null>,
): CategoryColumn {
  const indexByLabel = new Map<string, number>();
  const codes = new Int32Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const label = String(values[k] ?? '');
    if (label === '') {
      codes[k] = -1;
      continue;
    }
    let index = indexByLabel.get(label);
    if (index === undefined) indexByLabel.set(label, (index = indexByLabel.size));
    codes[k] = index;
  }
  return { name, labels: [...indexByLabel.keys()], codes };
}

/** null and "" become NaN, as does text that is no number. */
export function numberColumn(values: ArrayLike<string | number | null>): Float64Array {
  return Float64Array.from(values, (value) =>
    value === null || value === '' ? NaN : Number(value),
  );
}

/** Condition of a filter: the value of the column is one of these, compared as strings. */
export interface Condition {
  readonly column: CategoryColumn;
  readonly in: readonly (string | number)[];
}

/** 1 for every row that meets all conditions, else 0. A missing value meets none. */
export function selectRows(rows: number, conditions: readonly Condition[]): Uint8Array {
  const mask = new Uint8Array(rows).fill(1);
  for (const condition of conditions) {
    const { codes, labels } = condition.column;
    const wanted = new Set(condition.in.map(String));
    const isWanted = labels.map((label) => wanted.has(label));
    for (let k = 0; k < rows; k++) if (codes[k]! < 0 || !isWanted[codes[k]!]) mask[k] = 0;
  }
  return mask;
}

/** One category per combination that occurs, e.g. wave × stratum; missing if any part is. */
export function combineCategories(columns: readonly CategoryColumn[]): CategoryColumn {
  const [first, ...rest] = columns;
  if (first === undefined) throw new Error('combineCategories: no columns');
  let combined = first;
  for (const next of rest) {
    const pairs = pairCodes(combined.codes, next.codes, [
      combined.labels.length,
      next.labels.length,
    ]);
    const { labels } = combined;
    combined = {
      name: `${combined.name}.${next.name}`,
      labels: pairs.left.map((code, i) => `${labels[code]}.${next.labels[pairs.right[i]!]}`),
      codes: pairs.codes,
    };
  }
  return combined;
}
