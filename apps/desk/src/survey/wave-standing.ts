/** Where a wave stands: for the panel of those who run it. */
import { perceptionResultsSchema } from '@city-of-cities/publication';
import { respondentLanguage, type WavePlan, wavePlanSchema } from '@city-of-cities/questionnaire';
import { type GoalGap, goalGaps } from './goal-gaps.ts';
import { planPower, type PlanPower } from './plan-power.ts';
import { unreadLanguages } from './study-words.ts';
import {
  type CellCount,
  type ImportedFile,
  importsOf,
  quotaCounts,
  waveCounts,
  type WaveCounts,
} from './survey-schema.ts';
import type { Act } from './wave-act.ts';
import { plannedWave } from './wave-plan-of.ts';

export interface Standing {
  /** `elsewhere`: it ended without having been registered here. */
  readonly state: 'none' | 'early' | 'open' | 'closed' | 'elsewhere';
  readonly planHash: string | null;
  readonly counts: WaveCounts | null;
  readonly quotas: readonly CellCount[];
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** Languages whose words no native speaker has read. */
  readonly unread: readonly string[];
  readonly imports: readonly ImportedFile[];
  readonly power: PlanPower | null;
  /** Of the latest analysis, published or not. */
  readonly goals: readonly GoalGap[];
}

export const standing: Act = async (req, document) => {
  const { wave } = document;
  const planned = await plannedWave(req.payload, document);
  const written = wavePlanSchema.safeParse(document.plan);
  const plan: WavePlan | null = planned?.plan ?? written.data ?? null;
  const isRegistered = planned !== null && planned.planHash !== null;
  const results = perceptionResultsSchema.safeParse(document.draftResults);
  const answer: Standing = {
    state: isRegistered ? planned.state : planned === null ? 'none' : 'elsewhere',
    planHash: planned?.planHash ?? null,
    counts: isRegistered ? await waveCounts(req.payload, wave) : null,
    quotas: isRegistered ? await quotaCounts(req.payload, wave) : [],
    languages: (plan?.questionnaire.languages ?? []).flatMap((tag) => {
      const known = respondentLanguage(tag);
      return known === null ? [] : [{ tag, name: known.name }];
    }),
    unread: unreadLanguages(plan?.questionnaire.languages ?? []),
    imports: await importsOf(req.payload, wave),
    power: plan === null ? null : planPower(plan),
    goals: results.success ? goalGaps(results.data) : [],
  };
  return Response.json(answer);
};
