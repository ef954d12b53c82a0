import { z } from 'zod';

/** BCP 47 in the short forms used for surveys: `de`, `zh`, `zh-Hant`. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

/**
 * One text in several languages, by language tag. The languages are those of the questionnaire, not
 * of the site: a respondent in Ankara reads Turkish although the site does not.
 */
export const textsSchema = z.record(languageTagSchema, z.string().max(4000));
export type Texts = Readonly<Record<string, string>>;

/** The text in a language, or "" where it is missing. Reads own entries only. */
export function textIn(texts: Texts | null, language: string): string {
  return texts !== null && Object.hasOwn(texts, language) ? (texts[language] ?? '') : '';
}
