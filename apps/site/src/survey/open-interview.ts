/** An interview that can go on: where the respondent stands, and what may be shown of it. */
import {
  completenessOf,
  type Questionnaire,
  type QuotaDimension,
  type ShownPage,
  shownPage,
} from '@city-of-cities/questionnaire';
import type { InterviewStore, Standing } from './interview-store.ts';
import { type SurveyAddress, surveyPath } from './survey-address.ts';
import type { SurveyReply } from './survey-reply.ts';
import type { SurveyTexts } from './survey-texts-shape.ts';

export interface InterviewTools {
  readonly store: InterviewStore;
  /** Puts the public origin before a path. */
  readonly publicUrl: (path: string) => string;
}

export interface Wave {
  readonly questionnaire: Questionnaire;
  readonly dimensions: QuotaDimension[];
}

export type OpenStanding = Extract<Standing, { readonly outcome: 'open' }>;

/** An interview that can go on, in the language of its address. */
export interface Interview extends Wave {
  readonly tools: InterviewTools;
  readonly address: SurveyAddress;
  readonly texts: SurveyTexts;
  readonly key: string;
  readonly standing: OpenStanding;
}

/** Whether the respondent has come as far as this page: no required answer is missing before it. */
export function mayShow({ questionnaire, standing }: Interview, page: string): boolean {
  const order = questionnaire.pages.map(({ id }) => id);
  const { missing } = completenessOf(questionnaire, standing.answers);
  const firstMissing = missing[0];
  return firstMissing === undefined || order.indexOf(page) <= order.indexOf(firstMissing.page);
}

export function shown(
  { questionnaire, address, standing }: Interview,
  page: string,
): ShownPage | null {
  return shownPage(questionnaire, page, address.language, standing.answers);
}

/** Ends the interview for who is not asked further; the address then says so. */
export async function screenOut({ address, key, tools }: Interview): Promise<SurveyReply> {
  await tools.store.screenOut(key);
  return { kind: 'redirect', to: surveyPath(address) };
}
