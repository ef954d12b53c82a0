import type { Answers } from './answers.ts';
import type { Item } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';
import { routedPages } from './shown-items.ts';
import { type Progress, progressAt } from './steps.ts';
import { textIn } from './texts.ts';
import { type Verbatim, verbatimOf } from './verbatim.ts';

export interface ShownItem {
  readonly item: Item;
  readonly words: Verbatim;
  /** Name of the form field, e.g. `q.ruhr_youthful`. */
  readonly field: string;
  /** Name of the checkbox "don't know" of a number or an open text; other kinds send the value "dk". */
  readonly dontKnowField: string | null;
}

/** What the respondent's page renders, and what `readAnswers` reads a sent form against. */
export interface ShownPage {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly items: readonly ShownItem[];
  readonly progress: Progress;
}

/** The form field of an item. Fields without the prefix are the site's own. */
export const fieldPrefix = 'q.';

/** A page in one language under the answers so far; null when routing does not show it. */
export function shownPage(
  questionnaire: Questionnaire,
  page: string,
  language: string,
  answers: Answers,
): ShownPage | null {
  const routed = routedPages(questionnaire, answers).find(
    (candidate) => candidate.page.id === page,
  );
  const progress = progressAt(questionnaire, answers, page);
  if (routed === undefined || progress === null) return null;
  return {
    id: page,
    title: textIn(routed.page.title, language),
    language,
    progress,
    items: routed.items.map((item) => ({
      item,
      words: verbatimOf(item, language),
      field: `${fieldPrefix}${item.id}`,
      dontKnowField:
        item.dontKnow !== null && (item.kind === 'number' || item.kind === 'openText')
          ? `${fieldPrefix}${item.id}.dk`
          : null,
    })),
  };
}
