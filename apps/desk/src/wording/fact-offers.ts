/** The facts offered in place of a number typed by hand. */
import { formatFigure, isYearUnit, matchTyped, type Register } from '@city-of-cities/facts';
import type { LanguageId } from '@city-of-cities/region';
import type { InterfaceLanguage } from '../texts/bilingual.ts';

/** A token that can stand where the number stands, and what readers would then see. */
export interface FactOffer {
  readonly token: string;
  /** The figure in the language of the text. */
  readonly figure: string;
  readonly unit: string;
  /** The year, month or day the value is of. */
  readonly date: string | null;
  /** For the editor: what exactly was counted. */
  readonly definition: string;
  /** Whether a newer value leaves the text as it is. */
  readonly isPinned: boolean;
}

const MOST_OFFERS = 3;

export function offersFor(
  typed: number,
  register: Register,
  words: {
    readonly language: LanguageId;
    readonly reader: InterfaceLanguage;
    /** ISO 8601. */
    readonly today: string;
  },
): readonly FactOffer[] {
  return matchTyped(typed, register, words.today)
    .slice(0, MOST_OFFERS)
    .flatMap(({ date, key, pin, token, value }): FactOffer[] => {
      const fact = register.get(key);
      if (fact === undefined) return [];
      return [
        {
          token,
          figure: isYearUnit(fact.unit) ? String(value) : formatFigure(value, words.language),
          unit: fact.unitNames?.[words.language] ?? fact.unit,
          date,
          definition: fact.definitions?.[words.reader] ?? fact.definition,
          isPinned: pin !== undefined,
        },
      ];
    });
}
