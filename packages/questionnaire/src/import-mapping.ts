import { columnsOf, missingCodes } from './codebook.ts';
import { hasOptions, isScale, pointsOf } from './item.ts';
import { type Questionnaire, quotaDimensions } from './questionnaire.ts';

/** How the columns of an export are read by the image analysis; fits its intake mapping by shape. */
export interface ImportMapping {
  readonly idColumn: string;
  readonly keyColumns: readonly string[];
  readonly required: readonly string[];
  readonly categories: Readonly<Record<string, readonly string[]>>;
  readonly items: {
    readonly names: readonly string[];
    readonly min: number;
    readonly max: number;
    readonly dk: readonly string[];
    readonly missing: readonly string[];
    readonly notShown: readonly string[];
  };
  readonly text: readonly string[];
  readonly languageColumn: string;
  /** Region → its items, for the straight-liner flag. */
  readonly batteries: Readonly<Record<string, readonly string[]>>;
  readonly output: readonly string[];
}

/**
 * QU17: the mapping for the items with this number of scale points. An import reads one scale at a
 * time, so a questionnaire with 5- and 7-point items needs two.
 */
export function importMapping(questionnaire: Questionnaire, points: number): ImportMapping {
  const columns = columnsOf(questionnaire).filter(
    ({ item }) => item === null || !isScale(item) || pointsOf(item) === points,
  );
  const categories = columns.flatMap(({ item }) =>
    item !== null && hasOptions(item) && item.kind !== 'multipleChoice'
      ? [[item.id, item.options.map(({ code }) => code)] as const]
      : [],
  );
  const scales = columns.flatMap(({ item }) => (item !== null && isScale(item) ? [item] : []));
  const { dontKnow, notAnswered, notShown } = missingCodes;
  return {
    idColumn: 'id',
    keyColumns: ['wave'],
    required: quotaDimensions
      .map((dimension) => questionnaire.quotaItems[dimension])
      .filter((id) => id !== null),
    categories: Object.fromEntries([...categories, ['language', questionnaire.languages]]),
    items: {
      names: scales.map(({ id }) => id),
      min: 1,
      max: points,
      dk: [String(dontKnow)],
      missing: [String(notAnswered)],
      notShown: [String(notShown)],
    },
    text: columns.filter(({ kind }) => kind === 'text').map(({ name }) => name),
    languageColumn: 'language',
    batteries: Object.fromEntries(
      questionnaire.regions
        .map(
          ({ id }) =>
            [
              id,
              scales.filter(({ about }) => about?.region === id).map((item) => item.id),
            ] as const,
        )
        .filter(([, names]) => names.length > 0),
    ),
    output: columns.map(({ name }) => name),
  };
}
