/** The results of a wave from its own answers and those of the waves of its study before it. */
import { isRefusal, type Refusal } from '@city-of-cities/perception';
import { type PerceptionResults, perceptionResultsSchema } from '@city-of-cities/publication';
import type { WavePlan } from '@city-of-cities/questionnaire';
import { perceptionStudy } from '@city-of-cities/region/content';
import type { Payload } from 'payload';
import { type AnalysedWave, analyse } from './analyse.ts';
import { waveAnswers } from './survey-schema.ts';
import type { WaveDocument } from './wave-document.ts';
import { plannedWave } from './wave-plan-of.ts';

/** Fewer answers are neither shown nor analysed. */
export const fewestAnswers = 10;

export type WaveAnalysis =
  | { readonly ok: true; readonly results: PerceptionResults }
  | {
      readonly ok: false;
      readonly reason: 'tooFew' | 'notRegistered' | Refusal;
    };

export async function analyseWave(
  payload: Payload,
  document: WaveDocument,
  others: readonly WaveDocument[],
): Promise<WaveAnalysis> {
  const own = await fieldedWave(payload, document);
  if (own === null) return { ok: false, reason: 'notRegistered' };
  if (own.wave.answers.length < fewestAnswers) return { ok: false, reason: 'tooFew' };
  const earlier: AnalysedWave[] = [];
  for (const other of others.filter(({ sample }) => Boolean(sample) === Boolean(document.sample))) {
    const found = await fieldedWave(payload, other);
    if (
      found !== null &&
      found.plan.study === own.plan.study &&
      found.plan.fieldUntil <= own.plan.fieldFrom &&
      found.wave.answers.length >= fewestAnswers
    )
      earlier.push(found.wave);
  }
  const target = own.plan.questionnaire.items.find(({ id }) => id === 'attractive');
  const results = analyse({
    study: { ...perceptionStudy, id: own.plan.study },
    questionnaire: own.plan.questionnaire,
    waves: [...earlier.toSorted((a, b) => (a.from < b.from ? -1 : 1)), own.wave],
    isSample: Boolean(document.sample),
    goals: (document.goals ?? []).flatMap(({ attribute, value, by }) =>
      attribute ? [{ attribute, value, by: by.slice(0, 10) }] : [],
    ),
    smallestChangePoints: own.plan.smallestChangePoints,
    overall: target === undefined ? null : target.id,
  });
  return isRefusal(results)
    ? { ok: false, reason: results }
    : { ok: true, results: perceptionResultsSchema.parse(results) };
}

async function fieldedWave(
  payload: Payload,
  { plan: ownPlan, wave }: WaveDocument,
): Promise<{ readonly plan: WavePlan; readonly wave: AnalysedWave } | null> {
  const planned = await plannedWave(payload, { plan: ownPlan, wave });
  if (planned === null || planned.state !== 'closed') return null;
  const { plan, planHash } = planned;
  const answers = await waveAnswers(payload, wave);
  return {
    plan,
    wave: {
      id: wave,
      from: plan.fieldFrom.slice(0, 10),
      to: plan.fieldUntil.slice(0, 10),
      planHash,
      answers: answers.map((answer) => answer.answers),
      questionnaire: plan.questionnaire,
      weighting: plan.weighting,
    },
  };
}
