/** Every word of the interface, per language. A missing one does not compile. */
import type { LanguageId } from '@city-of-cities/region';
import { de } from './de.ts';
import { en } from './en.ts';
import { kindsDe } from './kinds-de.ts';
import { kindsEn } from './kinds-en.ts';
import type { KindTexts } from './kinds-shape.ts';
import { kindsZh } from './kinds-zh.ts';
import type { Texts } from './texts-shape.ts';
import { zh } from './zh.ts';

export const texts: Readonly<Record<LanguageId, Texts & KindTexts>> = {
  de: { ...de, ...kindsDe },
  en: { ...en, ...kindsEn },
  zh: { ...zh, ...kindsZh },
};
