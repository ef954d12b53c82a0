import { normalProbability, normalQuantile } from '../distributions/normal.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

/** What both waves are expected to look like. */
export type Expectation =
  | {
      readonly kind: 'mean';
      /** Smallest change that matters, in scale points. */
      readonly delta?: number | undefined;
      readonly sd1: number;
      readonly sd2: number;
    }
  | { readonly kind: 'proportion'; readonly p1: number; readonly p2: number };

export interface ComparisonPlan {
  readonly expect: Expectation;
  /** 0.05, 0.8, 1, 1, 0, 0 unless stated. */
  readonly alpha?: number | undefined;
  readonly power?: number | undefined;
  /** Tests in the family; planned by Bonferroni. */
  readonly tests?: number | undefined;
  readonly deff?: number | undefined;
  /** Correlation within a person, and the share of a wave that is also in the other. */
  readonly rho?: number | undefined;
  readonly overlap?: number | undefined;
}

export interface SampleSize {
  readonly nExact: number;
  readonly n: number;
  /** With a finite population. */
  readonly nFpcExact?: number;
  readonly nFpc?: number;
  /** With a response rate. */
  readonly invitations?: number;
}

/**
 * PE40: respondents per wave for a two-sided comparison, n = deff (z+z_power)² v/d² by the normal
 * formula (Cochran 1977); finite population n/(1+n/N); invitations by response rate.
 * @example
 * sampleSize({ expect: { kind: 'mean', delta: 0.3, sd1: 1.4, sd2: 1.4 }, deff: 1.6 }) // n => 547
 */
export function sampleSize(
  plan: ComparisonPlan & {
    readonly population?: number | undefined;
    readonly responseRate?: number | undefined;
  },
): SampleSize | Refusal {
  const bad = checkPlan(plan);
  if (bad !== null) return bad;
  const { population, responseRate } = plan;
  const d = changeOf(plan.expect);
  if (d === 0 || Number.isNaN(d))
    return refuse('BAD_PLAN', 'No sample can show a change of 0; state the smallest that matters.');
  const { z, zPower, variance, deff } = terms(plan);
  const nExact = (deff * (z + zPower) ** 2 * variance) / (d * d);
  const n = roundUp(nExact);
  const nFpcExact = population === undefined ? undefined : nExact / (1 + nExact / population);
  const nFpc = nFpcExact === undefined ? undefined : roundUp(nFpcExact);
  return {
    nExact,
    n,
    ...(nFpcExact !== undefined && nFpc !== undefined && { nFpcExact, nFpc }),
    ...(responseRate !== undefined && { invitations: roundUp((nFpc ?? n) / responseRate) }),
  };
}

/** PE41: power to see the planned change with n respondents per wave. */
export function powerOf(
  plan: ComparisonPlan & { readonly n: number },
): { readonly se: number; readonly power: number } | Refusal {
  const bad = checkPlan(plan);
  if (bad !== null) return bad;
  const { z, variance, deff } = terms(plan);
  const se = Math.sqrt((deff * variance) / plan.n);
  const effect = Math.abs(changeOf(plan.expect)) / se;
  return { se, power: normalProbability(effect - z) + normalProbability(-effect - z) };
}

/** PE41: smallest change that n respondents per wave show with the planned power. */
export function minimumDetectableChange(
  plan: ComparisonPlan & { readonly n: number },
): { readonly se: number; readonly mde: number } | Refusal {
  const bad = checkPlan(plan);
  if (bad !== null) return bad;
  const { z, zPower, variance, deff } = terms(plan);
  const se = Math.sqrt((deff * variance) / plan.n);
  return { se, mde: (z + zPower) * se };
}

function terms(plan: ComparisonPlan): {
  z: number;
  zPower: number;
  variance: number;
  deff: number;
} {
  const { expect, alpha = 0.05, power = 0.8, tests = 1, deff = 1, rho = 0, overlap = 0 } = plan;
  const [sd1, sd2] =
    expect.kind === 'mean'
      ? [expect.sd1, expect.sd2]
      : [Math.sqrt(expect.p1 * (1 - expect.p1)), Math.sqrt(expect.p2 * (1 - expect.p2))];
  return {
    z: -normalQuantile(alpha / tests / 2),
    zPower: normalQuantile(power),
    variance: sd1 * sd1 + sd2 * sd2 - 2 * rho * overlap * sd1 * sd2,
    deff,
  };
}

function changeOf(expect: Expectation): number {
  return expect.kind === 'mean' ? (expect.delta ?? NaN) : expect.p2 - expect.p1;
}

function roundUp(x: number): number {
  return Math.ceil(x - 1e-9);
}

function checkPlan(plan: ComparisonPlan & { readonly n?: number }): Refusal | null {
  const { alpha = 0.05, power = 0.8, tests = 1, deff = 1, rho = 0, overlap = 0, n = 1 } = plan;
  const isWithin = (x: number): boolean => x > 0 && x < 1;
  const isSound =
    isWithin(alpha) &&
    isWithin(power) &&
    tests >= 1 &&
    deff > 0 &&
    n > 0 &&
    Math.abs(rho) <= 1 &&
    overlap >= 0 &&
    overlap <= 1;
  return isSound
    ? null
    : refuse(
        'BAD_PLAN',
        'α and power lie between 0 and 1, correlation between −1 and 1, overlap between 0 and 1; tests, deff and n are positive.',
      );
}
