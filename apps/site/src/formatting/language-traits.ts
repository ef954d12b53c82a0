/** How a language is set; what the region's list of languages does not say. */
import type { LanguageId } from '@city-of-cities/region';

interface LanguageTraits {
  /** Signs are as wide as two letters, count as words do elsewhere, and come from fonts of the system. */
  readonly isHan: boolean;
  /** What the switch of languages shows. */
  readonly short: string;
}

export const languageTraits = {
  de: { isHan: false, short: 'DE' },
  en: { isHan: false, short: 'EN' },
  zh: { isHan: true, short: '中文' },
} as const satisfies Record<LanguageId, LanguageTraits>;

/** The language of the names of places and of the register. */
export const regionLanguage = 'de' satisfies LanguageId;
/** Offered to search engines for readers of languages the site does not have. */
export const fallbackLanguage = 'en' satisfies LanguageId;

export function isHan(language: LanguageId): boolean {
  return languageTraits[language].isHan;
}
