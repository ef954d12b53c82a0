/** Names that are written in one way per language and are never translated otherwise. */
import type { LanguageId } from '@city-of-cities/region';
import { type Content, plainOf } from './content.ts';

/** The written form of one name in each language. */
export type LockedName = Readonly<Record<LanguageId, string>>;

const SPECIAL = /[.*+?^${}()|[\]\\]/gu;

/** A pattern that finds the names of a language as whole words, the longest first; `null` without names. */
export function patternOf(names: readonly LockedName[], language: LanguageId): RegExp | null {
  const forms = [...new Set(names.map((name) => name[language]))]
    .filter((form) => form !== '')
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((form) => form.replace(SPECIAL, String.raw`\$&`));
  if (forms.length === 0) return null;
  const any = `(?:${forms.join('|')})`;
  return new RegExp(language === 'zh' ? any : `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`, 'gu');
}

/** TR13: the names of the source that the translation lacks in its own form. */
export function lostNames(
  names: readonly LockedName[],
  source: { readonly content: Content; readonly language: LanguageId },
  target: { readonly content: Content; readonly language: LanguageId },
): readonly string[] {
  const pattern = patternOf(names, source.language);
  if (pattern === null) return [];
  const found = new Set(plainOf(source.content).match(pattern) ?? []);
  const written = plainOf(target.content);
  return [...found].flatMap((form) => {
    const wanted = names
      .filter((name) => name[source.language] === form)
      .map((name) => name[target.language]);
    return wanted.some((name) => written.includes(name)) ? [] : wanted.slice(0, 1);
  });
}
