/** The term base: one concept, preferred, allowed and banned words per language, valid from a date (WO32–WO33). */
import type { Language } from './language.ts';
import { type WordingFinding, wholeWords } from './names.ts';

/** Words for a concept in one language. */
export interface TermWords {
  readonly preferred: string;
  readonly allowed?: readonly string[];
  readonly banned?: readonly string[];
}

/** A concept's words while a brand is in force. Days are ISO 8601 (`2024-11-15`), both inclusive. */
export interface Term {
  readonly concept: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly words: Readonly<Partial<Record<Language, TermWords>>>;
}

/** Whether a term holds on a day. */
export function isInForce(term: Term, day: string): boolean {
  return (
    (term.validFrom === undefined || term.validFrom <= day) &&
    (term.validUntil === undefined || day <= term.validUntil)
  );
}

/** WO32: a banned word of a term in force on `day` blocks and names the preferred word. */
export function checkTerms(
  text: string,
  language: Language,
  terms: readonly Term[],
  day: string,
): WordingFinding[] {
  return terms
    .filter((term) => isInForce(term, day))
    .flatMap((term) => {
      const words = term.words[language];
      if (words === undefined) return [];
      const kept = [words.preferred, ...(words.allowed ?? [])];
      return (words.banned ?? []).flatMap((banned) =>
        [...text.matchAll(wholeWords(banned, language))]
          .filter((match) => !isInside(text, match.index, match[0].length, kept))
          .map((match): WordingFinding => ({
            rule: 'WO32',
            severity: 'block',
            start: match.index,
            end: match.index + match[0].length,
            found: match[0],
            why: {
              de: `„${match[0]}“ ist für ${term.concept} nicht zugelassen.`,
              en: `"${match[0]}" is not permitted for ${term.concept}.`,
            },
            instead: {
              de: `Schreiben Sie „${words.preferred}“.`,
              en: `Write "${words.preferred}".`,
            },
          })),
      );
    })
    .toSorted((a, b) => a.start - b.start);
}

/** WO33: a banned word that is only part of a preferred or allowed one is no hit. */
function isInside(text: string, start: number, length: number, kept: readonly string[]): boolean {
  return kept.some((word) => {
    const from = Math.max(0, start - word.length);
    const at = text.indexOf(word, from);
    return at >= 0 && at <= start && start + length <= at + word.length;
  });
}
