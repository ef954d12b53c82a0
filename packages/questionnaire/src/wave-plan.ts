/** What is decided before fielding and cannot be changed afterwards: the registered plan of a wave. */
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { itemIdSchema } from './item.ts';
import { questionnaireSchema } from './questionnaire.ts';
import { quotaPlanSchema } from './quota.ts';
import { weightingPlanSchema } from './weighting-plan.ts';

/** UTC with milliseconds, so that the order of the texts is the order of time. */
const instantSchema = z.iso.datetime({ precision: 3 });

const testSchema = z.strictObject({
  items: z.array(itemIdSchema).min(1),
  indicator: z.enum(['mean', 'top2']),
  comparedWith: z.enum(['previousWave', 'competitor']),
  alpha: z.number().gt(0).lt(0.5),
  correction: z.enum(['holm', 'benjaminiHochberg', 'none']),
});

export const wavePlanSchema = z.strictObject({
  wave: itemIdSchema,
  study: itemIdSchema,
  questionnaire: questionnaireSchema,
  fieldFrom: instantSchema,
  fieldUntil: instantSchema,
  /** Whether anybody may answer, or only who holds an invitation. */
  openLink: z.boolean(),
  /** Interviews that may begin within a minute, by invitation and by open link each. */
  beginsPerMinute: z.int().min(1).max(100_000),
  sample: z.strictObject({
    kind: z.enum(['probability', 'quota', 'accessPanel', 'census']),
    population: z.string().trim().min(1).max(1000),
    frame: z.string().trim().min(1).max(1000),
    size: z.int().min(1),
  }),
  /** Smallest change of a mean, in scale points, that matters. */
  smallestChangePoints: z.number().positive(),
  powerShareOfOne: z.number().gt(0).lt(1),
  tests: z.array(testSchema).min(1).max(100),
  quotas: quotaPlanSchema.nullable(),
  /** Null: the plan says that answers count alike. */
  weighting: weightingPlanSchema.nullable().default(null),
});
export type WavePlan = z.infer<typeof wavePlanSchema>;

/** The plan in the one form that is hashed and kept. */
export function planText(plan: WavePlan): string {
  return canonicalJson(plan);
}

/**
 * QU23: the hash that locks a plan. `hash` is given by the caller: SHA-256 over UTF-8, in lower-case
 * hexadecimal digits, is what the database checks.
 */
export function planHash(plan: WavePlan, hash: (text: string) => string): string {
  return hash(planText(plan));
}

/** QU24: paths at which a plan differs from the locked one, e.g. `quotas.cells.3.target`; none: the same. */
export function planChanges(locked: WavePlan, current: WavePlan): readonly string[] {
  return changedPaths(locked, current, '');
}

function changedPaths(before: unknown, after: unknown, path: string): readonly string[] {
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) =>
      changedPaths(before[name], after[name], path === '' ? name : `${path}.${name}`),
    );
  }
  return Object.is(before, after) ? [] : [path];
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
