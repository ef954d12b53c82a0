/** The last step of an interview: complete, in its quota, and once. */
import { completenessOf, quotaCellOf } from '@city-of-cities/questionnaire';
import { flagsOf } from './interview-flags.ts';
import { type Interview, screenOut } from './open-interview.ts';
import { surveyPath } from './survey-address.ts';
import type { SurveyReply } from './survey-reply.ts';

export async function submit(interview: Interview): Promise<SurveyReply> {
  const { address, dimensions, key, questionnaire, standing, tools } = interview;
  const path = surveyPath(address);
  const whole = completenessOf(questionnaire, standing.answers);
  if (whole.screenedOutBy !== null) return screenOut(interview);
  const [missing] = whole.missing;
  if (missing !== undefined) return { kind: 'redirect', to: `${path}?page=${missing.page}` };
  let { version } = standing;
  for (const { page, answers } of whole.corrections) {
    const saved = await tools.store.save(key, page, answers, version);
    // Saved in another window just now: look again before anything is sent.
    if (saved.outcome !== 'saved' || saved.version === null) return { kind: 'redirect', to: path };
    ({ version } = { version: saved.version });
  }
  const cell =
    dimensions.length === 0 ? null : quotaCellOf(questionnaire, { dimensions }, whole.answers);
  await tools.store.submit(
    key,
    cell,
    flagsOf(questionnaire, whole.answers, address.language, standing.elapsed_seconds),
  );
  return { kind: 'redirect', to: path };
}
