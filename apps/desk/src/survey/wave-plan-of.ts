/** The plan that holds for a wave: the registered one, or that of a wave which was fielded elsewhere. */
import { type WavePlan, wavePlanSchema } from '@city-of-cities/questionnaire';
import type { Payload } from 'payload';
import { waveState } from './survey-schema.ts';
import type { WaveDocument } from './wave-document.ts';

export interface PlannedWave {
  readonly plan: WavePlan;
  readonly state: 'early' | 'open' | 'closed';
  /** Null when the plan was never registered here. */
  readonly planHash: string | null;
}

/** Null for a wave that is not registered and has not ended either. */
export async function plannedWave(
  payload: Payload,
  document: Pick<WaveDocument, 'wave' | 'plan'>,
): Promise<PlannedWave | null> {
  const standing = await waveState(payload, document.wave);
  if (standing !== null)
    return {
      plan: wavePlanSchema.parse(JSON.parse(standing.plan)),
      state: standing.state,
      planHash: standing.planHash,
    };
  const plan = wavePlanSchema.safeParse(document.plan);
  return plan.success && plan.data.fieldUntil < new Date().toISOString()
    ? { plan: plan.data, state: 'closed', planHash: null }
    : null;
}
