/** A page of answers that was sent: kept, or shown again with what is wrong; then where it goes on. */
import {
  type Answers,
  nextStep,
  previousPage,
  quotaCellOf,
  readAnswers,
  type ShownPage,
} from '@city-of-cities/questionnaire';
import { typedValues } from './field-values.ts';
import { questions } from './look-at-interview.ts';
import { type Interview, screenOut } from './open-interview.ts';
import { surveyPath } from './survey-address.ts';
import type { SurveyReply } from './survey-reply.ts';

export async function save(
  interview: Interview,
  page: ShownPage,
  form: URLSearchParams,
): Promise<SurveyReply> {
  const { address, key, questionnaire, standing, texts, tools } = interview;
  const path = surveyPath(address);
  const go = form.get('go');
  const reading = readAnswers(page, form, texts.answers);
  // Who goes back or pauses need not have answered everything, but what cannot be kept is said.
  const findings = reading.ok
    ? []
    : reading.findings.filter(({ problem }) => go === 'next' || problem !== 'required');
  const values = typedValues(form);
  if (findings.length > 0) return questions(interview, page, { status: 422, values, findings });

  const version = Number(form.get('version'));
  const saved = await tools.store.save(
    key,
    page.id,
    reading.answers,
    Number.isSafeInteger(version) && version >= 0 && version < 2 ** 31 ? version : -1,
  );
  if (saved.outcome === 'conflict')
    return questions(interview, page, {
      status: 409,
      values,
      notice: texts.conflict,
      version: saved.version ?? standing.version,
    });
  if (saved.outcome === 'too_large')
    return questions(interview, page, { status: 422, values, notice: texts.pageTooLarge });
  // Ended elsewhere meanwhile: the address says how.
  if (saved.outcome !== 'saved') return { kind: 'redirect', to: path };

  const answers = withPage(standing.answers, page, reading.answers);
  const after = { ...interview, standing: { ...standing, answers } };
  if (go === 'pause') return { kind: 'redirect', to: `${path}?paused` };
  if (go === 'back') {
    const previous = previousPage(questionnaire, answers, page.id);
    return { kind: 'redirect', to: previous === null ? path : `${path}?page=${previous}` };
  }
  const step = nextStep(questionnaire, answers, page.id);
  if (step.kind === 'screenedOut') return screenOut(after);
  if (await isTurnedAway(after, page)) return { kind: 'redirect', to: path };
  return { kind: 'redirect', to: step.kind === 'page' ? `${path}?page=${step.page}` : path };
}

function withPage(before: Answers, page: ShownPage, read: Answers): Answers {
  const own = new Set(page.items.map(({ item }) => item.id));
  return {
    ...Object.fromEntries(Object.entries(before).filter(([id]) => !own.has(id))),
    ...read,
  };
}

/**
 * Says no as soon as the cell is known and full, before anybody answers in vain. A full cell never empties, so the
 * submission that counts the refusal cannot be accepted.
 */
async function isTurnedAway(interview: Interview, page: ShownPage): Promise<boolean> {
  const { address, dimensions, key, questionnaire, standing, tools } = interview;
  const quotaItems = dimensions.map((dimension) => questionnaire.quotaItems[dimension]);
  if (!page.items.some(({ item }) => quotaItems.includes(item.id))) return false;
  const cell = quotaCellOf(questionnaire, { dimensions }, standing.answers);
  if (cell === null || (await tools.store.hasRoom(address.wave, cell))) return false;
  await tools.store.submit(key, cell, {});
  return true;
}
