/** Every word of the interface, per language. A missing one does not compile. */
import type { LanguageId } from '@city-of-cities/region';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Texts } from './texts-shape.ts';
import { zh } from './zh.ts';

export const texts: Readonly<Record<LanguageId, Texts>> = { de, en, zh };
