/** Makes the plan of a wave anew at every saving, until its fielding begins. */
import { carryVersions, type Questionnaire, wavePlanSchema } from '@city-of-cities/questionnaire';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { planFromStudy, type WaveSetting } from './plan-from-study.ts';
import { outlineOf } from './study-from-form.ts';
import { questionnaireOf } from './study-outline.ts';
import { waveState } from './survey-schema.ts';

interface WaveForm {
  readonly id?: number;
  readonly wave?: string;
  readonly study?: number | { readonly id: number } | null;
  readonly setting?: WaveSetting | null;
  readonly plan?: unknown;
}

export const makePlan: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as WaveForm | undefined;
  const form: WaveForm = { ...before, ...data };
  const { study, wave } = form;
  if (!study || !wave || !data) return data;
  const standing = before?.wave === undefined ? null : await waveState(req.payload, before.wave);
  // SU11: what is being asked stays what it was, whatever becomes of the study.
  if (standing !== null && standing.state !== 'early') return data;
  const chosen = await req.payload.findByID({
    collection: 'studies',
    id: typeof study === 'object' ? study.id : study,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const setting = form.setting ?? {};
  const asked = questionnaireOf(outlineOf(chosen as unknown as Readonly<Record<string, unknown>>));
  const previous = await questionnaireBefore(req, asked.id, wave, setting.from ?? '');
  const reasons = Object.fromEntries(
    (setting.equivalences ?? []).map(({ item, reason }) => [item, reason]),
  );
  return {
    ...data,
    plan: planFromStudy(wave, carryVersions(previous, asked, reasons), setting),
  };
};

/** What the wave before asked: of the same study, the latest that ended before this one begins. */
async function questionnaireBefore(
  req: PayloadRequest,
  study: string,
  wave: string,
  from: string,
): Promise<Questionnaire | null> {
  const { docs } = await req.payload.find({
    collection: 'waves',
    where: { wave: { not_equals: wave } },
    depth: 0,
    pagination: false,
    req,
  });
  const begin = Number.isNaN(Date.parse(from)) ? '' : new Date(from).toISOString();
  const plans = docs.flatMap(({ plan }) => {
    const read = wavePlanSchema.safeParse(plan);
    return read.success && read.data.study === study && read.data.fieldUntil <= begin
      ? [read.data]
      : [];
  });
  const [latest] = plans.toSorted((a, b) => (a.fieldUntil < b.fieldUntil ? 1 : -1));
  return latest?.questionnaire ?? null;
}
