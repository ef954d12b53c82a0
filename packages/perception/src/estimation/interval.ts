import { studentTwoSided, studentTwoSidedQuantile } from '../distributions/student-t.ts';
import type { Estimate } from './estimate.ts';

/** PE17: why a figure has no interval; checked in this order. */
export type Status =
  'empty' | 'single-psu' | 'no-variance-estimate' | 'zero-variance' | 'df<1' | 'boundary' | 'ok';

/** An estimate ready to be shown. What cannot be said is null. */
export interface Described {
  /** Unweighted valid answers. */
  readonly n: number;
  readonly sumw: number | null;
  readonly est: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  /** Variance over that of a simple random sample with replacement of the same n. */
  readonly deff: number | null;
  readonly neff: number | null;
  readonly status: Status;
}

export interface IntervalOptions {
  readonly isShare: boolean;
  /** Confidence level, 0.95 unless stated. */
  readonly conf: number;
  /** Degrees of freedom that replication leaves at most. */
  readonly dfAtMost?: number | undefined;
}

const ZERO_VARIANCE = 1e-14;
const NEAR_BOUNDARY = 1e-12;
const NONE = { se: null, lo: null, hi: null, deff: null, neff: null };

/**
 * PE16–PE18: t interval for a mean, logit interval for a share (R: svyciprop(method = "xlogit")),
 * Clopper–Pearson with Kish's n when nobody or everybody is in the box.
 */
export function describe(estimate: Estimate, options: IntervalOptions): Described {
  const { n, sumw, units, strata, variance, s2 } = estimate;
  if (n === 0) return { n, sumw: null, est: null, df: null, ...NONE, status: 'empty' };
  const est = options.isShare ? snap(estimate.est) : estimate.est;
  const df = Math.min(units - strata, options.dfAtMost ?? Infinity);
  const known = { n, sumw, est, df };
  if (units < 2) return { ...known, ...NONE, status: 'single-psu' };
  if (!Number.isFinite(variance)) return { ...known, ...NONE, status: 'no-variance-estimate' };
  if (s2 <= ZERO_VARIANCE) return withoutVariance(known, estimate, options);
  const se = Math.sqrt(variance);
  const deff = variance / (s2 / n);
  const neff = deff > 0 ? n / deff : null;
  if (df < 1) return { ...known, se, lo: null, hi: null, deff, neff, status: 'df<1' };
  // Next to nobody in the box, and yet some variance: a logit of 0 or 1 is none.
  if (options.isShare && (est === 0 || est === 1)) return withoutVariance(known, estimate, options);
  const margin = studentTwoSidedQuantile(1 - options.conf, df) * se;
  if (!options.isShare)
    return { ...known, se, lo: est - margin, hi: est + margin, deff, neff, status: 'ok' };
  const logit = Math.log(est / (1 - est));
  const width = margin / (est * (1 - est));
  const [lo, hi] = [expit(logit - width), expit(logit + width)];
  return { ...known, se, lo, hi, deff, neff, status: 'ok' };
}

function withoutVariance(
  known: { n: number; sumw: number; est: number; df: number },
  estimate: Estimate,
  options: IntervalOptions,
): Described {
  const { est, df } = known;
  const flat = { ...known, se: 0, deff: null, neff: null };
  if (!options.isShare) return { ...flat, lo: est, hi: est, status: 'zero-variance' };
  if (df < 1) return { ...flat, lo: null, hi: null, status: 'zero-variance' };
  const kishN = (estimate.sumw * estimate.sumw) / estimate.sumw2;
  // (α/2)^(1/n*): the Clopper–Pearson bound for 0 or n* of n*.
  const bound = Math.exp(Math.log((1 - options.conf) / 2) / kishN);
  return est === 0
    ? { ...flat, lo: 0, hi: 1 - bound, status: 'boundary' }
    : { ...flat, lo: bound, hi: 1, status: 'boundary' };
}

/** A share within 1e-12 of a boundary is on it; weighted sums miss it by rounding only. */
function snap(share: number): number {
  if (share < NEAR_BOUNDARY) return 0;
  return share > 1 - NEAR_BOUNDARY ? 1 : share;
}

function expit(x: number): number {
  return x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x));
}

export interface Tested {
  readonly t: number | null;
  readonly p: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** PE16: two-sided t test of 0 with interval; all null at SE ≤ 1e-14, p and interval at df < 1. */
export function testAgainstZero(est: number, se: number, df: number, conf: number): Tested {
  if (!(se > ZERO_VARIANCE)) return { t: null, p: null, lo: null, hi: null };
  const t = est / se;
  if (df < 1) return { t, p: null, lo: null, hi: null };
  const margin = studentTwoSidedQuantile(1 - conf, df) * se;
  return { t, p: studentTwoSided(t, df), lo: est - margin, hi: est + margin };
}
