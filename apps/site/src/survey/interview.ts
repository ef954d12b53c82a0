/**
 * An interview, one request at a time: what was asked for, what the answer is. Nothing is kept here between two
 * requests; where a respondent stands is what schema `survey` says under the key in the address.
 */
import { createHash } from 'node:crypto';
import { questionnaireSchema, quotaDimensions } from '@city-of-cities/questionnaire';
import { look } from './look-at-interview.ts';
import {
  type Interview,
  type InterviewTools,
  mayShow,
  type OpenStanding,
  shown,
  type Wave,
} from './open-interview.ts';
import { save } from './save-page.ts';
import { submit } from './submit-interview.ts';
import { type SurveyAddress, surveyPath } from './survey-address.ts';
import { notice, type SurveyReply } from './survey-reply.ts';
import { surveyTexts } from './survey-texts.ts';
import type { NoticeName, SurveyTexts } from './survey-texts-shape.ts';
import { startView } from './survey-views.ts';

export interface SurveyQuestion {
  readonly address: SurveyAddress;
  readonly query: URLSearchParams;
  /** The sent form; null for a page that is only looked at. */
  readonly form: URLSearchParams | null;
}

export async function answerSurvey(
  question: SurveyQuestion,
  tools: InterviewTools,
): Promise<SurveyReply> {
  const { address } = question;
  const texts = surveyTexts[address.language];
  if (texts === undefined) throw new Error(`No words for a survey in "${address.language}".`);
  const row = await tools.store.openWave(address.wave);
  if (row === null) return notice('unknown', texts);
  const { secret } = address;
  if (secret?.kind === 'interview') {
    const standing = await tools.store.resume(secret.text);
    // A key of another wave is nobody's business here.
    if (standing.outcome === 'open' && standing.wave !== address.wave)
      return notice('unknown', texts);
    if (standing.outcome !== 'open') return ended(standing.outcome, question, texts, row);
    const wave = waveOf(row);
    if (!wave.questionnaire.languages.includes(address.language)) return notice('unknown', texts);
    const interview = {
      ...wave,
      tools,
      address,
      texts,
      key: secret.text,
      standing: standing as OpenStanding,
    };
    return question.form === null
      ? look(interview, question.query)
      : send(interview, question.form);
  }
  if (row.state !== 'open') return notice(row.state, texts);
  const wave = waveOf(row);
  if (!wave.questionnaire.languages.includes(address.language)) return notice('unknown', texts);
  return question.form === null ? begin(question, wave, texts) : started(question, texts, tools);
}

function waveOf(row: { questionnaire: unknown; quota_dimensions: unknown }): Wave {
  const named: unknown[] = Array.isArray(row.quota_dimensions) ? row.quota_dimensions : [];
  return {
    questionnaire: questionnaireSchema.parse(row.questionnaire),
    dimensions: quotaDimensions.filter((dimension) => named.includes(dimension)),
  };
}

const noticeByOutcome: Readonly<Record<string, NoticeName>> = {
  accepted: 'accepted',
  screened_out: 'screenedOut',
  quota_full: 'quotaFull',
  outside_quota: 'quotaFull',
  closed: 'closed',
  used: 'used',
  invitation_needed: 'invitationNeeded',
  busy: 'busy',
  early: 'early',
};

function ended(
  outcome: string,
  { address }: SurveyQuestion,
  texts: SurveyTexts,
  row: { questionnaire: unknown },
): SurveyReply {
  const name = noticeByOutcome[outcome] ?? 'unknown';
  const questionnaire = questionnaireSchema.safeParse(row.questionnaire);
  const closing = questionnaire.data?.closing[address.language];
  return notice(name, texts, name === 'accepted' && closing !== undefined ? { closing } : {});
}

function begin(
  { address, query }: SurveyQuestion,
  { questionnaire }: Wave,
  texts: SurveyTexts,
): SurveyReply {
  const startPath = surveyPath({ ...address, secret: null });
  if (query.has('erased')) return notice('erased', texts, { startPath });
  return {
    kind: 'view',
    status: 200,
    view: startView({
      texts,
      language: address.language,
      introduction: questionnaire.introduction[address.language] ?? '',
      path: surveyPath(address),
      others: questionnaire.languages
        .filter((language) => language !== address.language && language in surveyTexts)
        .map((language) => ({ language, path: surveyPath({ ...address, language }) })),
    }),
  };
}

async function started(
  { address }: SurveyQuestion,
  texts: SurveyTexts,
  { store }: InterviewTools,
): Promise<SurveyReply> {
  const hash =
    address.secret === null ? null : createHash('sha256').update(address.secret.text).digest('hex');
  const { outcome, session_key: key } = await store.begin(address.wave, hash);
  if (key === null) return notice(noticeByOutcome[outcome] ?? 'unknown', texts);
  return {
    kind: 'redirect',
    to: surveyPath({ ...address, secret: { kind: 'interview', text: key } }),
  };
}

async function send(interview: Interview, form: URLSearchParams): Promise<SurveyReply> {
  const { address, key, tools } = interview;
  const here: SurveyReply = { kind: 'redirect', to: surveyPath(address) };
  switch (form.get('go')) {
    case 'erase': {
      await tools.store.erase(key);
      return { kind: 'redirect', to: `${surveyPath({ ...address, secret: null })}?erased` };
    }
    case 'submit':
      return submit(interview);
    case 'next':
    case 'back':
    case 'pause': {
      const page = shown(interview, form.get('page') ?? '');
      // A page that routing has hidden meanwhile, or that was not reached: show where things stand.
      return page === null || !mayShow(interview, page.id) ? here : save(interview, page, form);
    }
    case null:
    default:
      return here;
  }
}
