/**
 * An interview, one request at a time: what was asked for, what the answer is. Nothing is kept here between two
 * requests; where a respondent stands is what schema `survey` says under the key in the address.
 */
import { createHash } from 'node:crypto';
import {
  type Answers,
  completenessOf,
  nextStep,
  previousPage,
  type Questionnaire,
  questionnaireSchema,
  quotaCellOf,
  type QuotaDimension,
  quotaDimensions,
  readAnswers,
  resumeStep,
  type ShownPage,
  shownPage,
} from '@city-of-cities/questionnaire';
import { savedValues, typedValues } from './field-values.ts';
import { flagsOf } from './interview-flags.ts';
import type { InterviewStore, Standing } from './interview-store.ts';
import { type SurveyAddress, surveyPath } from './survey-address.ts';
import { surveyTexts } from './survey-texts.ts';
import type { NoticeName, SurveyTexts } from './survey-texts-shape.ts';
import {
  endView,
  noticeView,
  pausedView,
  questionsView,
  type QuestionsRequest,
  startView,
  type View,
} from './survey-views.ts';

export interface SurveyQuestion {
  readonly address: SurveyAddress;
  readonly query: URLSearchParams;
  /** The sent form; null for a page that is only looked at. */
  readonly form: URLSearchParams | null;
}

export type SurveyReply =
  | { readonly kind: 'view'; readonly status: number; readonly view: View }
  | { readonly kind: 'redirect'; readonly to: string };

export interface InterviewTools {
  readonly store: InterviewStore;
  /** Puts the public origin before a path. */
  readonly publicUrl: (path: string) => string;
}

interface Wave {
  readonly questionnaire: Questionnaire;
  readonly dimensions: QuotaDimension[];
}

type Open = Extract<Standing, { readonly outcome: 'open' }>;

/** An interview that can go on, in the language of its address. */
interface Interview extends Wave {
  readonly tools: InterviewTools;
  readonly address: SurveyAddress;
  readonly texts: SurveyTexts;
  readonly key: string;
  readonly standing: Open;
}

const statusByNotice: Partial<Record<NoticeName, number>> = {
  unknown: 404,
  invitationNeeded: 403,
  busy: 503,
};

function notice(
  name: NoticeName,
  texts: SurveyTexts,
  more: Parameters<typeof noticeView>[2] = {},
): SurveyReply {
  return { kind: 'view', status: statusByNotice[name] ?? 200, view: noticeView(name, texts, more) };
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
      standing: standing as Open,
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

/** Whether the respondent has come as far as this page: no required answer is missing before it. */
function mayShow({ questionnaire, standing }: Interview, page: string): boolean {
  const order = questionnaire.pages.map(({ id }) => id);
  const { missing } = completenessOf(questionnaire, standing.answers);
  const firstMissing = missing[0];
  return firstMissing === undefined || order.indexOf(page) <= order.indexOf(firstMissing.page);
}

function shown({ questionnaire, address, standing }: Interview, page: string): ShownPage | null {
  return shownPage(questionnaire, page, address.language, standing.answers);
}

async function look(interview: Interview, query: URLSearchParams): Promise<SurveyReply> {
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

function questions(
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

async function save(
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

async function screenOut({ address, key, tools }: Interview): Promise<SurveyReply> {
  await tools.store.screenOut(key);
  return { kind: 'redirect', to: surveyPath(address) };
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

async function submit(interview: Interview): Promise<SurveyReply> {
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
