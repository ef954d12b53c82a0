/** How long a text takes to read: 200 words a minute, 400 signs a minute in Chinese. */
import type { LanguageId } from '@city-of-cities/region';
import { isHan } from './language-traits.ts';

/** Whole minutes, at least one. */
export function readingMinutes(text: string, language: LanguageId): number {
  const minutes = isHan(language)
    ? text.replace(/\s/g, '').length / 400
    : text.split(/\s+/).filter(Boolean).length / 200;
  return Math.max(1, Math.round(minutes));
}
