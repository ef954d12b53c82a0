import type { ItemColumn } from '../columns.ts';
import type { Refusal } from '../refusal.ts';
import { scoreOf } from '../score.ts';
import type { Score } from '../score.ts';
import { designCovariance } from './design-variance.ts';
import type { SurveyDesign } from './design.ts';
import { testAgainstZero } from './interval.ts';
import type { Tested } from './interval.ts';
import { countMet, linearise } from './linearise.ts';
import type { Linearised } from './linearise.ts';
import { withAdjustedP } from './multiple-testing.ts';
import type { AdjustedTest } from './multiple-testing.ts';
import { checkLength } from './profile.ts';
import type { EstimateOptions } from './profile.ts';
import { replicateSums } from './replicate-sums.ts';
import { meanIn, replicateCovariance } from './replication.ts';
import type { Replicates } from './replicates.ts';

export interface DifferenceRow extends Tested, AdjustedTest {
  readonly item: string;
  readonly n1: number;
  readonly n2: number;
  readonly est1: number | null;
  readonly est2: number | null;
  /** est2 − est1 */
  readonly diff: number | null;
  readonly se: number | null;
  readonly df: number | null;
  /** Covariance and correlation of the two estimates. */
  readonly cov: number | null;
  readonly rho: number | null;
  readonly status: 'empty' | 'df<1' | 'ok';
}

export interface DifferenceRequest extends EstimateOptions {
  readonly items: readonly ItemColumn[];
  /** Rows of the two domains; they may overlap. `where` applies to both. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

/**
 * PE21: second minus first domain with the covariance that shared units, strata and raking cause.
 * R: svycontrast(svyby(…, covmat = TRUE)).
 */
export function compareDomains(request: DifferenceRequest): DifferenceRow[] | Refusal {
  const scores = request.items.map((item) => scoreOf(item, request.box));
  for (const score of scores) checkLength(request.design, score);
  const sums = differenceSums(request, scores);
  if (sums !== null && 'error' in sums) return sums;
  const rows = request.items.map((item, s) =>
    differenceRow(request, item.name, scores[s]!, sums && { sums, at: 3 * s }),
  );
  return withAdjustedP(rows);
}

/** Replicate sums over the three parts first only, second only, both: overlaps are counted once. */
function differenceSums(
  request: DifferenceRequest,
  scores: readonly Score[],
): Float64Array | Refusal | null {
  const { design, replicates, where } = request;
  if (replicates === undefined) return null;
  const codes = Int32Array.from({ length: design.rows }, (_, k) =>
    where === undefined || where[k] === 1 ? request.first[k]! + 2 * request.second[k]! - 1 : -1,
  );
  const domains = { codes, labels: ['first', 'second', 'both'] };
  return replicateSums({ design, scores, domains, replicates }, 0, replicates.count);
}

function differenceRow(
  request: DifferenceRequest,
  item: string,
  score: Score,
  replicated: { readonly sums: Float64Array; readonly at: number } | null,
): Omit<DifferenceRow, keyof AdjustedTest> {
  const { design, where, replicates } = request;
  const within = (mask: Uint8Array) => (row: number) =>
    mask[row] === 1 && (where === undefined || where[row] === 1);
  const one = linearise(design, score, within(request.first));
  const two = linearise(design, score, within(request.second));
  const counts = { item, n1: one.n, n2: two.n };
  if (one.n === 0 || two.n === 0)
    return { ...counts, ...NOTHING, t: null, p: null, lo: null, hi: null, status: 'empty' };
  const { variance, cov, v1, v2 } =
    replicated === null || replicates === undefined
      ? linearisedSpread(design, one, two)
      : replicatedSpread(request, replicates, replicated, [one.est, two.est]);
  const met = countMet(design, one.meets, two.meets);
  const df = Math.min(met.units - met.strata, replicates ? replicates.count - 1 : Infinity);
  const diff = two.est - one.est;
  const se = Math.sqrt(variance);
  const rho = v1 > 1e-24 && v2 > 1e-24 ? cov / Math.sqrt(v1 * v2) : null;
  return {
    ...counts,
    est1: one.est,
    est2: two.est,
    diff,
    se: finite(se),
    df,
    cov: finite(cov),
    rho,
    ...testAgainstZero(diff, se, df, request.conf ?? 0.95),
    status: df < 1 ? 'df<1' : 'ok',
  };
}

interface Spread {
  /** Of the difference, computed from the difference: v1 + v2 − 2cov would lose digits. */
  readonly variance: number;
  readonly v1: number;
  readonly v2: number;
  readonly cov: number;
}

function linearisedSpread(design: SurveyDesign, one: Linearised, two: Linearised): Spread {
  const change = two.totals.map((total, i) => total - one.totals[i]!);
  return {
    variance: designCovariance(design, change, change),
    v1: designCovariance(design, one.totals, one.totals),
    v2: designCovariance(design, two.totals, two.totals),
    cov: designCovariance(design, one.totals, two.totals),
  };
}

function replicatedSpread(
  { design }: DifferenceRequest,
  replicates: Replicates,
  { sums, at }: { readonly sums: Float64Array; readonly at: number },
  [est1, est2]: readonly [number, number],
): Spread {
  const one = { full: est1, of: meanIn([at, at + 2]) };
  const two = { full: est2, of: meanIn([at + 1, at + 2]) };
  const change = {
    full: est2 - est1,
    of: (values: Float64Array, from: number) => two.of(values, from) - one.of(values, from),
  };
  const over = (a: typeof one, b: typeof one): number =>
    replicateCovariance(design, replicates, sums, [a, b]);
  return {
    variance: over(change, change),
    v1: over(one, one),
    v2: over(two, two),
    cov: over(one, two),
  };
}

const NOTHING = { est1: null, est2: null, diff: null, se: null, df: null, cov: null, rho: null };

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
