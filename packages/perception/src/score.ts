import { DONT_KNOW, MISSING, NOT_SHOWN } from './columns.ts';
import type { ItemColumn } from './columns.ts';

/** Which indicator of an item is estimated: its mean, or a share of the base. */
export type Box = 'mean' | 'top2' | 'bottom2' | 'dk';

/**
 * What an estimate averages: a small integer per respondent, or MISSING outside its base.
 * Being small integers, scores can be tabulated, and tables replace passes over respondents.
 */
export interface Score {
  readonly values: Int8Array;
  readonly min: number;
  readonly max: number;
  readonly isShare: boolean;
}

/**
 * PE2: top-2 is y ≥ hi−1, bottom-2 is y ≤ lo+1, both over valid answers; the don't-know share is
 * over valid answers and don't knows.
 */
export function scoreOf(item: ItemColumn, box: Box = 'mean'): Score {
  const { codes, lo, hi } = item;
  if (box === 'mean') {
    const values = codes.map((code) => (isValid(code) ? code : MISSING));
    return { values, min: lo, max: hi, isShare: false };
  }
  const values = codes.map((code) => {
    if (box === 'dk') return code === DONT_KNOW ? 1 : isValid(code) ? 0 : MISSING;
    if (!isValid(code)) return MISSING;
    return (box === 'top2' ? code >= hi - 1 : code <= lo + 1) ? 1 : 0;
  });
  return { values, min: 0, max: 1, isShare: true };
}

/** PE20: the difference a − b of the same respondent, in the base only where both are. */
export function pairedScore(a: Score, b: Score): Score {
  const values = a.values.map((left, k) => {
    const right = b.values[k]!;
    return left === MISSING || right === MISSING ? MISSING : left - right;
  });
  return { values, min: a.min - b.max, max: a.max - b.min, isShare: false };
}

export function isValid(code: number): boolean {
  return code !== DONT_KNOW && code !== NOT_SHOWN && code !== MISSING;
}
