/** What a plan can show, before anybody is asked. */
import {
  isRefusal,
  minimumDetectableChange,
  powerOf,
  sampleSize,
} from '@city-of-cities/perception';
import type { WavePlan } from '@city-of-cities/questionnaire';

/** Spread of answers on a scale of seven points while none is known; shown beside every figure that rests on it. */
export const assumedSpreadPoints = 1.5;

export interface PlanPower {
  readonly spreadPoints: number;
  /** Tests in the largest family of the plan. */
  readonly tests: number;
  readonly smallestChangePoints: number;
  /** Chance to see the smallest change that matters. */
  readonly powerShareOfOne: number;
  /** Smallest change seen with the power the plan asks for. */
  readonly detectablePoints: number;
  /** Answers per wave that the plan would need. */
  readonly needed: number;
}

/** PE40, PE41: two waves of the planned size, Bonferroni over the largest family; null where a plan makes no sense. */
export function planPower(plan: WavePlan): PlanPower | null {
  const [first] = plan.tests.toSorted((a, b) => b.items.length - a.items.length);
  if (first === undefined) return null;
  const tests = first.correction === 'none' ? 1 : first.items.length;
  const comparison = {
    expect: {
      kind: 'mean' as const,
      delta: plan.smallestChangePoints,
      sd1: assumedSpreadPoints,
      sd2: assumedSpreadPoints,
    },
    alpha: first.alpha,
    power: plan.powerShareOfOne,
    tests,
  };
  const power = powerOf({ ...comparison, n: plan.sample.size });
  const detectable = minimumDetectableChange({ ...comparison, n: plan.sample.size });
  const size = sampleSize(comparison);
  if (isRefusal(power) || isRefusal(detectable) || isRefusal(size)) return null;
  return {
    spreadPoints: assumedSpreadPoints,
    tests,
    smallestChangePoints: plan.smallestChangePoints,
    powerShareOfOne: power.power,
    detectablePoints: detectable.mde,
    needed: size.n,
  };
}
