/** What has to be worded for respondents in each language. */
import type { AnswerTexts } from '@city-of-cities/questionnaire';

/** A page on which there is nothing to fill in. */
interface Notice {
  readonly title: string;
  readonly explanation: string;
}

/** Ways an interview does not begin, does not go on, or has ended. */
export type NoticeName =
  | 'accepted'
  | 'screenedOut'
  | 'quotaFull'
  | 'erased'
  | 'early'
  | 'closed'
  | 'invitationNeeded'
  | 'used'
  | 'busy'
  | 'unknown'
  | 'tooLarge'
  | 'tooMany'
  | 'foreignOrigin'
  | 'noForm'
  | 'away'
  | 'broken';

export interface SurveyTexts {
  readonly htmlLang: string;
  readonly survey: string;
  readonly skipToQuestions: string;
  readonly chooseLanguage: string;
  readonly start: string;
  readonly aboutAnswers: string;
  readonly aboutAnswersPoints: readonly string[];
  readonly progress: (page: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly pause: string;
  readonly optional: string;
  readonly atMostCharacters: (count: number) => string;
  readonly atMostAnswers: (count: number) => string;
  /** For those who hear the scale: one of its points, and what lies at its end. */
  readonly point: (point: number, of: number, pole: string) => string;
  readonly pair: (low: string, high: string) => string;
  readonly errors: (count: number) => string;
  readonly errorTitle: string;
  readonly conflict: string;
  readonly pageTooLarge: string;
  readonly paused: Notice & {
    readonly address: string;
    readonly goOn: string;
    readonly erase: string;
    readonly eraseNote: string;
  };
  readonly end: Notice & { readonly submit: string; readonly notice: string };
  readonly notices: Readonly<Record<NoticeName, Notice>>;
  readonly toStart: string;
  readonly answers: AnswerTexts;
}
