/** What the desk says about a text while it is written, and again when it is cleared. */
import { cities, type LanguageId } from '@city-of-cities/region';
import { checkSpelling, findFigures, guard } from '@city-of-cities/wording';
import type { Bilingual } from '../texts/bilingual.ts';

/** A place in a text; positions are UTF-16 code units, `end` exclusive. */
export interface TextFinding {
  readonly rule: string;
  readonly severity: 'block' | 'review' | 'hint';
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
  /** The number in base units, where one was typed by hand. */
  readonly typed?: number;
}

const cityNames = cities.flatMap(({ name }) => Object.values(name));

/** Clichés and spellings of a text. */
export function checkWording(text: string, language: LanguageId): readonly TextFinding[] {
  const found = [...guard({ text, language, cityNames }), ...checkSpelling(text, language)];
  return found.map(({ rule, severity, start, end, found: words, why, instead }) => ({
    rule,
    severity,
    start,
    end,
    found: words,
    reason: why,
    remedy: instead,
  }));
}

/** Statistics typed by hand. In a headline they stop publishing. */
export function checkFigures(
  text: string,
  language: LanguageId,
  place: { readonly isHeadline: boolean },
): readonly TextFinding[] {
  return findFigures(text, language).map(({ span, start, end, value }) => ({
    rule: 'CL31',
    severity: place.isHeadline ? 'block' : 'review',
    start,
    end,
    found: span,
    typed: Number(value),
    reason: {
      de: `„${span}“ ist von Hand geschrieben und veraltet unbemerkt.`,
      en: `“${span}” is typed by hand and ages unnoticed.`,
    },
    remedy: {
      de: 'Setzen Sie den Beleg aus dem Register ein: {{fact:schluessel}}.',
      en: 'Insert the fact from the register: {{fact:key}}.',
    },
  }));
}
