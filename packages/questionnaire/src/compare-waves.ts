import type { Item } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';
import { answerFormOf, verbatimOf } from './verbatim.ts';

export type Comparability =
  /** Same version, same words. */
  | 'comparable'
  /** Another version, and the later one declares the earlier one equivalent. */
  | 'declaredEquivalent'
  /** Another version: a break in the series. */
  | 'changed'
  /** Same version and yet other words or answers: refused, see `checkWordingKept`. */
  | 'changedSilently'
  | 'onlyEarlier'
  | 'onlyLater';

export interface ItemComparison {
  readonly item: string;
  readonly comparability: Comparability;
  /** Languages of both waves in which the words differ. */
  readonly languages: readonly string[];
  /** Whether kind, points, options or "don't know" differ. */
  readonly isAnswerFormChanged: boolean;
  /** The declared reason, for `declaredEquivalent`; else "". */
  readonly reason: string;
}

/**
 * QU3, QU4: item by item, whether two waves of a study may be compared. Only languages in which both
 * waves were fielded count: a new language changes nothing that was asked before.
 */
export function compareWaves(
  earlier: Questionnaire,
  later: Questionnaire,
): readonly ItemComparison[] {
  const languages = earlier.languages.filter((language) => later.languages.includes(language));
  const laterById = new Map(later.items.map((item) => [item.id, item]));
  const earlierIds = new Set(earlier.items.map(({ id }) => id));
  return [
    ...earlier.items.map((item) => {
      const counterpart = laterById.get(item.id);
      return counterpart === undefined
        ? alone(item, 'onlyEarlier')
        : comparison(item, counterpart, languages);
    }),
    ...later.items.filter(({ id }) => !earlierIds.has(id)).map((item) => alone(item, 'onlyLater')),
  ];
}

function comparison(earlier: Item, later: Item, languages: readonly string[]): ItemComparison {
  const differing = languages.filter(
    (language) =>
      JSON.stringify(verbatimOf(earlier, language)) !== JSON.stringify(verbatimOf(later, language)),
  );
  const isAnswerFormChanged = answerFormOf(earlier) !== answerFormOf(later);
  const isSame = differing.length === 0 && !isAnswerFormChanged;
  const declared = later.equivalentTo.find(({ version }) => version === earlier.version);
  const comparability = (): Comparability => {
    if (earlier.version === later.version) return isSame ? 'comparable' : 'changedSilently';
    // Scores on another scale are never the same measure, whatever is declared about the words.
    return declared !== undefined && !isAnswerFormChanged ? 'declaredEquivalent' : 'changed';
  };
  const result = comparability();
  return {
    item: later.id,
    comparability: result,
    languages: differing,
    isAnswerFormChanged,
    reason: result === 'declaredEquivalent' ? (declared?.reason ?? '') : '',
  };
}

function alone(item: Item, comparability: 'onlyEarlier' | 'onlyLater'): ItemComparison {
  return { item: item.id, comparability, languages: [], isAnswerFormChanged: false, reason: '' };
}
