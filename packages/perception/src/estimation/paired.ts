import type { ItemColumn } from '../columns.ts';
import type { Refusal } from '../refusal.ts';
import { pairedScore, scoreOf } from '../score.ts';
import { wholeDomain } from './domains.ts';
import { testAgainstZero } from './interval.ts';
import type { Status, Tested } from './interval.ts';
import { withAdjustedP } from './multiple-testing.ts';
import type { AdjustedTest } from './multiple-testing.ts';
import { describeScores } from './profile.ts';
import type { EstimateOptions } from './profile.ts';

export interface PairedRow extends Tested, AdjustedTest {
  readonly a: string;
  readonly b: string;
  readonly n: number;
  readonly est: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly status: Status;
}

export interface PairedRequest extends EstimateOptions {
  readonly pairs: readonly (readonly [a: ItemColumn, b: ItemColumn])[];
}

/**
 * PE20: two regions rated by the same respondents: the mean of a − b where both are valid, never
 * two independent samples. One family of tests.
 */
export function comparePaired(request: PairedRequest): PairedRow[] | Refusal {
  const { design, pairs, box, where } = request;
  const scores = pairs.map(([a, b]) => pairedScore(scoreOf(a, box), scoreOf(b, box)));
  const described = describeScores(scores, wholeDomain(design.rows, where), request);
  if ('error' in described) return described;
  const rows = described.map(([row], i) => {
    const { n, est, se, df, status } = row!;
    const tested =
      est === null || se === null || df === null
        ? { t: null, p: null, lo: null, hi: null }
        : testAgainstZero(est, se, df, request.conf ?? 0.95);
    const [a, b] = pairs[i]!;
    return { a: a.name, b: b.name, n, est, se, df, ...tested, status };
  });
  return withAdjustedP(rows);
}
