/** Holds a plan to its rules while it can change, and to its registered text from then on. */
import { checkWavePlan, planChanges, wavePlanSchema } from '@city-of-cities/questionnaire';
import {
  type CollectionBeforeChangeHook,
  type JSONFieldValidation,
  ValidationError,
} from 'payload';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { waveState } from './survey-schema.ts';
import { waveTexts } from './wave-texts.ts';

/** More findings than this are told when the first ones are dealt with. */
const mostFindings = 10;

/** SU10: true, or what keeps the plan from being registered, in the editor's language. */
export const checkPlan: JSONFieldValidation = (value, { req }) => {
  const plan: unknown = typeof value === 'string' ? parsed(value) : value;
  const check = checkWavePlan(plan, null);
  if (check.ok) return true;
  const language = interfaceLanguage(req.i18n);
  return check.findings
    .slice(0, mostFindings)
    .map(({ path, reason, rule }) => `${path}: ${reason[language]} [${rule}]`)
    .join(' · ');
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** SU11: from its opening on a plan stays as it was registered, and the wave keeps its id from registration on. */
export const keepLockedPlan: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const language = interfaceLanguage(req.i18n);
  const refuse = (path: string, message: string): never => {
    throw new ValidationError({ collection: 'waves', errors: [{ path, message }], req }, req.t);
  };
  const before = originalDoc as { wave?: string; planHash?: string | null } | undefined;
  const { wave, plan } = { ...before, ...data } as { wave?: string; plan?: unknown };
  const checked = wavePlanSchema.safeParse(plan);
  if (checked.success && checked.data.wave !== wave)
    refuse('wave', `${wave} ≠ ${checked.data.wave}`);
  if (before?.wave === undefined || !before.planHash) return data;
  if (wave !== before.wave) refuse('wave', waveTexts.waveFixed[language]);
  const standing = await waveState(req.payload, before.wave);
  if (standing === null || standing.state === 'early' || !checked.success) return data;
  const changes = planChanges(wavePlanSchema.parse(JSON.parse(standing.plan)), checked.data);
  if (changes.length > 0)
    refuse(
      'plan',
      `${waveTexts.changedSinceRegistered[language]} ${changes.slice(0, mostFindings).join(', ')}`,
    );
  return data;
};
