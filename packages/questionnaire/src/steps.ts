import { type Answers, answerTo } from './answers.ts';
import type { Questionnaire } from './questionnaire.ts';
import { type RoutedPage, routedPages, screenedOutBy } from './shown-items.ts';

export type Step =
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'screenedOut'; readonly item: string }
  /** All shown pages are behind: what is left is to submit. */
  | { readonly kind: 'end' };

/** The step after a saved page. Throws when the questionnaire has no such page. */
export function nextStep(questionnaire: Questionnaire, answers: Answers, page: string): Step {
  const screeningItem = screenedOutBy(questionnaire, answers);
  if (screeningItem !== null) return { kind: 'screenedOut', item: screeningItem };
  const position = positionOf(questionnaire, page);
  return stepTo(
    routedPages(questionnaire, answers).find(
      (routed) => positionOf(questionnaire, routed.page.id) > position,
    ),
  );
}

/** The shown page before a page, or null on the first. Throws when there is no such page. */
export function previousPage(
  questionnaire: Questionnaire,
  answers: Answers,
  page: string,
): string | null {
  const position = positionOf(questionnaire, page);
  const before = routedPages(questionnaire, answers).findLast(
    (routed) => positionOf(questionnaire, routed.page.id) < position,
  );
  return before?.page.id ?? null;
}

/**
 * QU8: where a respondent goes on: after the page saved last (null: none yet), but never past a
 * shown page on which a required answer is missing.
 */
export function resumeStep(
  questionnaire: Questionnaire,
  answers: Answers,
  lastSavedPage: string | null,
): Step {
  const screeningItem = screenedOutBy(questionnaire, answers);
  if (screeningItem !== null) return { kind: 'screenedOut', item: screeningItem };
  const reached = lastSavedPage === null ? -1 : positionOf(questionnaire, lastSavedPage);
  return stepTo(
    routedPages(questionnaire, answers).find(
      (routed) =>
        positionOf(questionnaire, routed.page.id) > reached || !isComplete(routed, answers),
    ),
  );
}

export interface Progress {
  /** From 1. */
  readonly page: number;
  /** Pages shown under the answers so far; may change as routing does. */
  readonly of: number;
}

/** How far a page is among those shown. Null when the page is not shown under these answers. */
export function progressAt(
  questionnaire: Questionnaire,
  answers: Answers,
  page: string,
): Progress | null {
  const routed = routedPages(questionnaire, answers);
  const index = routed.findIndex((candidate) => candidate.page.id === page);
  return index < 0 ? null : { page: index + 1, of: routed.length };
}

/** Whether no required answer of a shown page is missing. */
export function isComplete(routed: RoutedPage, answers: Answers): boolean {
  return routed.items.every((item) => !item.required || answerTo(answers, item) !== undefined);
}

function stepTo(routed: RoutedPage | undefined): Step {
  return routed === undefined ? { kind: 'end' } : { kind: 'page', page: routed.page.id };
}

function positionOf(questionnaire: Questionnaire, page: string): number {
  const position = questionnaire.pages.findIndex(({ id }) => id === page);
  if (position < 0) throw new Error(`The questionnaire has no page "${page}".`);
  return position;
}
