/** Fields that take one text in every language respondents can be asked in. */
import { respondentLanguages, type Texts } from '@city-of-cities/questionnaire';
import type { Condition, Field, GroupField } from 'payload';
import { spoken } from '../texts/bilingual.ts';

/** Asked for in the languages of the study only; as long as none is chosen, in all. */
const isSpokenIn =
  (tag: string): Condition =>
  ({ languages }) =>
    !Array.isArray(languages) || languages.length === 0 || languages.includes(tag);

/** A group of texts, one per language; what stays empty is taken from the built-in words, where there are any. */
export function wordsField(
  name: string,
  title: ReturnType<typeof spoken>,
  options: { readonly isLong?: boolean } = {},
): GroupField {
  return {
    name,
    type: 'group',
    label: title,
    fields: respondentLanguages.map(({ tag, name: label }): Field => {
      const admin = { condition: isSpokenIn(tag) };
      return options.isLong === true
        ? { name: tag, type: 'textarea', label, maxLength: 4000, admin: { ...admin, rows: 3 } }
        : { name: tag, type: 'text', label, maxLength: 400, admin };
    }),
  };
}

/** The short word by which plans, quotas and exports know a thing. */
export function keyField(maxLength: number): Field {
  return {
    name: 'key',
    type: 'text',
    label: spoken('Kennung', 'Id'),
    required: true,
    maxLength,
  };
}

/** The texts that were entered; those left empty come from `builtIn`. */
export function textsOf(entered: unknown, builtIn: Texts = {}): Texts {
  const own = typeof entered === 'object' && entered !== null ? entered : {};
  return Object.fromEntries(
    respondentLanguages.flatMap(({ tag }) => {
      const text: unknown = (own as Record<string, unknown>)[tag];
      const said = typeof text === 'string' && text.trim() !== '' ? text.trim() : builtIn[tag];
      return said === undefined ? [] : [[tag, said] as const];
    }),
  );
}
