import { type Answers, answerTo, conditionValues } from './answers.ts';
import type { Condition, Item } from './item.ts';
import type { Page, Questionnaire } from './questionnaire.ts';

/** A page with the items that the answers so far let be shown on it. */
export interface RoutedPage {
  readonly page: Page;
  readonly items: readonly Item[];
}

/**
 * QU6: the pages a respondent with these answers sees, in order, each with its items. An answer
 * counts only while its item is shown: going back and answering otherwise silences what hung on it.
 * Pages without a shown item are left out.
 */
export function routedPages(questionnaire: Questionnaire, answers: Answers): readonly RoutedPage[] {
  const itemById = new Map(questionnaire.items.map((item) => [item.id, item]));
  const shownIds = new Set<string>();
  const isMet = ({ item, in: wanted }: Condition): boolean =>
    shownIds.has(item) &&
    conditionValues(answerTo(answers, item)).some((value) => wanted.includes(value));
  const routed: RoutedPage[] = [];
  for (const page of questionnaire.pages) {
    if (!page.showWhen.every(isMet)) continue;
    const items = page.items
      .map((id) => itemById.get(id))
      .filter((item) => item !== undefined)
      .filter(({ showWhen }) => showWhen.every(isMet));
    if (items.length === 0) continue;
    routed.push({ page, items });
    for (const { id } of items) shownIds.add(id);
  }
  return routed;
}

/** QU7: the first shown screening item whose answer ends the interview, or null. */
export function screenedOutBy(questionnaire: Questionnaire, answers: Answers): string | null {
  const items = routedPages(questionnaire, answers).flatMap((routed) => routed.items);
  const ending = items.find(
    (item) =>
      item.kind === 'screening' &&
      conditionValues(answerTo(answers, item)).some((code) => item.screenOut.includes(code)),
  );
  return ending?.id ?? null;
}
