import { hasOptions, isScale, type Item, pointsOf } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';
import { textIn } from './texts.ts';

/** Codes in item columns that are no scale point. */
export const missingCodes = {
  dontKnow: 98,
  /** Shown and left out. */
  notAnswered: 99,
  /** Hidden by routing. */
  notShown: -9,
} as const;

/** Columns every row begins with. */
export const leadingColumns = ['id', 'wave', 'language', 'submittedOn', 'quotaCell'] as const;

export interface Column {
  /** At most 64 characters, letters, digits and underscores. */
  readonly name: string;
  /** `scale` and `ticked` hold integers and missing codes; `category` codes; `number` and `text` as given. */
  readonly kind: 'head' | 'scale' | 'category' | 'ticked' | 'number' | 'text';
  readonly item: Item | null;
  /** Option this column is about, for `ticked`. */
  readonly option: string | null;
}

/** QU15: the columns of an export, in order: the head, then the items as placed on the pages. */
export function columnsOf(questionnaire: Questionnaire): readonly Column[] {
  const itemById = new Map(questionnaire.items.map((item) => [item.id, item]));
  const placedIds = new Set(questionnaire.pages.flatMap((page) => page.items));
  const placed = [...placedIds].map((id) => itemById.get(id)).filter((item) => item !== undefined);
  return [
    ...leadingColumns.map((name): Column => ({ name, kind: 'head', item: null, option: null })),
    ...placed.flatMap(columnsOfItem),
  ];
}

function columnsOfItem(item: Item): readonly Column[] {
  if (item.kind === 'multipleChoice')
    return item.options.map(({ code }) => ({
      name: `${item.id}_${code}`,
      kind: 'ticked',
      item,
      option: code,
    }));
  const kind = isScale(item)
    ? 'scale'
    : hasOptions(item)
      ? 'category'
      : item.kind === 'number'
        ? 'number'
        : 'text';
  return [{ name: item.id, kind, item, option: null }];
}

export interface CodebookEntry {
  readonly column: string;
  readonly kind: Column['kind'];
  /** The question; for `ticked` with the option behind it. */
  readonly label: string;
  /** Code → label, missing codes included. */
  readonly values: ReadonlyMap<string, string>;
  /** Codes that are no answer. "Don't know" is one of them and yet counted apart. */
  readonly missing: readonly string[];
  /** Wording version; null for the head. */
  readonly version: number | null;
}

/** QU15: what each column means, in one language of the questionnaire. */
export function codebookOf(
  questionnaire: Questionnaire,
  language: string,
): readonly CodebookEntry[] {
  return columnsOf(questionnaire).map((column) => {
    const { name, kind, item, option } = column;
    if (item === null)
      return { column: name, kind, label: name, values: new Map(), missing: [], version: null };
    const question = textIn(item.question, language);
    const chosen = hasOptions(item) ? item.options.find(({ code }) => code === option) : undefined;
    const coded = kind === 'scale' || kind === 'ticked';
    return {
      column: name,
      kind,
      label: chosen === undefined ? question : `${question}: ${textIn(chosen.label, language)}`,
      values: new Map([...answerLabels(column, language), ...(coded ? missingLabels : [])]),
      missing: coded ? missingLabels.map(([code]) => code) : [],
      version: item.version,
    };
  });
}

const missingLabels: readonly (readonly [string, string])[] = [
  [String(missingCodes.dontKnow), 'don’t know'],
  [String(missingCodes.notAnswered), 'not answered'],
  [String(missingCodes.notShown), 'not shown'],
];

function answerLabels(
  { item, kind }: Column,
  language: string,
): readonly (readonly [string, string])[] {
  if (item === null) return [];
  if (kind === 'ticked')
    return [
      ['0', 'not chosen'],
      ['1', 'chosen'],
    ];
  if (hasOptions(item))
    return item.options.map(({ code, label }) => [code, textIn(label, language)]);
  if (!isScale(item)) return [];
  const points = pointsOf(item);
  return Array.from({ length: points }, (_, index) => {
    const end = index === 0 ? item.low : index === points - 1 ? item.high : null;
    return [String(index + 1), textIn(end, language)];
  });
}
