import { type Answers, answerTo } from './answers.ts';
import type { Questionnaire } from './questionnaire.ts';
import { routedPages, screenedOutBy } from './shown-items.ts';

export interface MissingAnswer {
  readonly page: string;
  readonly item: string;
}

export interface Completeness {
  /** Shown items that require an answer and have none; empty: fit to be submitted. */
  readonly missing: readonly MissingAnswer[];
  /** The answers to shown items only: what is submitted. */
  readonly answers: Answers;
  readonly screenedOutBy: string | null;
}

/** QU9: what is missing for submission, and the answers without those that routing has hidden. */
export function completenessOf(questionnaire: Questionnaire, answers: Answers): Completeness {
  const shown = routedPages(questionnaire, answers).flatMap(({ page, items }) =>
    items.map((item) => ({ page: page.id, item, answer: answerTo(answers, item) })),
  );
  return {
    missing: shown
      .filter(({ item, answer }) => item.required && answer === undefined)
      .map(({ page, item }) => ({ page, item: item.id })),
    answers: Object.fromEntries(
      shown.flatMap(({ item, answer }) => (answer === undefined ? [] : [[item.id, answer]])),
    ),
    screenedOutBy: screenedOutBy(questionnaire, answers),
  };
}
