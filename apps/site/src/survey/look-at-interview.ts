/** A page of an interview that is only looked at. */
import { previousPage, resumeStep, type ShownPage } from '@city-of-cities/questionnaire';
import { savedValues } from './field-values.ts';
import { type Interview, mayShow, screenOut, shown } from './open-interview.ts';
import { surveyPath } from './survey-address.ts';
import type { SurveyReply } from './survey-reply.ts';
import { endView, pausedView, type QuestionsRequest, questionsView } from './survey-views.ts';

export async function look(interview: Interview, query: URLSearchParams): Promise<SurveyReply> {
  const { address, questionnaire, standing, texts } = interview;
  const path = surveyPath(address);
  if (query.has('paused'))
    return {
      kind: 'view',
      status: 200,
      view: pausedView({ texts, path, address: interview.tools.publicUrl(path) }),
    };
  const asked = query.get('page');
  const page = asked === null ? null : shown(interview, asked);
  if (page !== null && mayShow(interview, page.id)) return questions(interview, page);

  const step = resumeStep(questionnaire, standing.answers, standing.last_page);
  if (step.kind === 'screenedOut') return screenOut(interview);
  if (step.kind === 'end') {
    const last = standing.last_page;
    const back = last !== null && shown(interview, last) !== null ? last : null;
    return {
      kind: 'view',
      status: 200,
      view: endView({ texts, path, backPath: back === null ? null : `${path}?page=${back}` }),
    };
  }
  const next = shown(interview, step.page);
  if (next === null) throw new Error('The step after the last saved page leads to no page.');
  return questions(interview, next);
}

/** The questions of a page, with what was sent and is wrong with it. */
export function questions(
  interview: Interview,
  page: ShownPage,
  sent: Partial<Pick<QuestionsRequest, 'values' | 'findings' | 'notice' | 'version'>> & {
    readonly status?: number;
  } = {},
): SurveyReply {
  const { address, questionnaire, standing, texts } = interview;
  return {
    kind: 'view',
    status: sent.status ?? 200,
    view: questionsView({
      texts,
      path: surveyPath(address),
      page,
      version: sent.version ?? standing.version,
      values: sent.values ?? savedValues(page, standing.answers),
      findings: sent.findings ?? [],
      notice: sent.notice ?? null,
      isFirst: previousPage(questionnaire, standing.answers, page.id) === null,
    }),
  };
}
