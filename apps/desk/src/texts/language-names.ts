import type { LanguageId } from '@city-of-cities/region';
import type { Bilingual } from './bilingual.ts';

/** The content languages as the interface names them. */
export const languageNames: Readonly<Record<LanguageId, Bilingual>> = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
  zh: { de: 'Chinesisch', en: 'Chinese' },
};
