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
  /** Pages that were saved with answers which are hidden now: save them again with what remains. */
  readonly corrections: readonly { readonly page: string; readonly answers: Answers }[];
}

/** QU9: what is missing for submission, and the answers without those that routing has hidden. */
export function completenessOf(questionnaire: Questionnaire, answers: Answers): Completeness {
  const shown = routedPages(questionnaire, answers).flatMap(({ page, items }) =>
    items.map((item) => ({ page: page.id, item, answer: answerTo(answers, item) })),
  );
  const kept: Answers = Object.fromEntries(
    shown.flatMap(({ item, answer }) => (answer === undefined ? [] : [[item.id, answer]])),
  );
  return {
    missing: shown
      .filter(({ item, answer }) => item.required && answer === undefined)
      .map(({ page, item }) => ({ page, item: item.id })),
    answers: kept,
    screenedOutBy: screenedOutBy(questionnaire, answers),
    corrections: questionnaire.pages
      .filter(({ items }) =>
        items.some((id) => answerTo(answers, id) !== undefined && !Object.hasOwn(kept, id)),
      )
      .map(({ id, items }) => ({
        page: id,
        answers: Object.fromEntries(Object.entries(kept).filter(([item]) => items.includes(item))),
      })),
  };
}
