/**
 * How hard a text is to read (WO36–WO39). A hint, never proof.
 *
 * German: first Wiener Sachtextformel (R. Bamberger, E. Vanecek, "Lesen – Verstehen – Lernen –
 * Schreiben", 1984) and LIX (C. H. Björnsson, "Läsbarhet", 1968). English: Flesch Reading Ease
 * (R. Flesch, "A new readability yardstick", 1948). Chinese: characters per sentence.
 * Syllables are counted as groups of vowels, which is an approximation in both languages.
 */
import type { Language } from './language.ts';
import { type WordingFinding } from './names.ts';
import { splitSentences } from './sentences.ts';

/** Measures of a text; those of other languages are absent. */
export interface Readability {
  readonly sentences: number;
  /** Words, for Chinese characters. */
  readonly words: number;
  readonly wordsPerSentence: number;
  /** School grade, 4 (easy) to 15 (hard). */
  readonly wienerSachtextformel?: number;
  /** Below 40 easy, above 60 hard. */
  readonly lix?: number;
  /** 0 (hard) to 100 (easy). */
  readonly flesch?: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const HAN = /\p{Script=Han}/gu;
const LONG_SENTENCE: Readonly<Record<Language, number>> = { de: 25, en: 25, zh: 60 };
const VOWELS = {
  de: /(?:ei|ai|au|äu|eu|ie|aa|ee|oo|[aeiouyäöü])/giu,
  en: /[aeiouy]+/giu,
};

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Number of syllables of a word, at least one. */
export function countSyllables(word: string, language: 'de' | 'en'): number {
  const groups = word.match(VOWELS[language])?.length ?? 0;
  const hasSilentE = language === 'en' && groups > 1 && /[^aeiouyl]e$/iu.test(word);
  return Math.max(1, hasSilentE ? groups - 1 : groups);
}

function share(words: readonly string[], isCounted: (word: string) => boolean): number {
  return words.filter(isCounted).length / words.length;
}

function germanMeasures(words: readonly string[], perSentence: number): Partial<Readability> {
  const threeSyllables = share(words, (word) => countSyllables(word, 'de') >= 3) * 100;
  const longWords = share(words, (word) => word.length > 6) * 100;
  const oneSyllable = share(words, (word) => countSyllables(word, 'de') === 1) * 100;
  return {
    wienerSachtextformel:
      0.1935 * threeSyllables +
      0.1672 * perSentence +
      0.1297 * longWords -
      0.0327 * oneSyllable -
      0.875,
    lix: perSentence + longWords,
  };
}

/** WO36: measures a text; an empty text has no measures and zero counts. */
export function measureReadability(text: string, language: Language): Readability {
  const sentences = splitSentences(text).filter((sentence) => /\p{L}/u.test(sentence.text)).length;
  const words = language === 'zh' ? (text.match(HAN) ?? []) : wordsOf(text);
  if (words.length === 0 || sentences === 0) return { sentences, words: 0, wordsPerSentence: 0 };
  const wordsPerSentence = words.length / sentences;
  const counts = { sentences, words: words.length, wordsPerSentence };
  if (language === 'zh') return counts;
  if (language === 'de') return { ...counts, ...germanMeasures(words, wordsPerSentence) };
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, 'en'), 0);
  return {
    ...counts,
    flesch: 206.835 - 1.015 * wordsPerSentence - 84.6 * (syllables / words.length),
  };
}

/** WO39: sentences over 25 words (German, English) or 60 characters (Chinese) get a hint. */
export function hintLongSentences(text: string, language: Language): WordingFinding[] {
  const limit = LONG_SENTENCE[language];
  return splitSentences(text).flatMap((sentence): WordingFinding[] => {
    const units =
      language === 'zh' ? (sentence.text.match(HAN) ?? []).length : wordsOf(sentence.text).length;
    if (units <= limit) return [];
    return [
      {
        rule: 'WO39',
        severity: 'hint',
        start: sentence.start,
        end: sentence.start + sentence.text.trimEnd().length,
        found: sentence.text.trimEnd(),
        why: {
          de: `Der Satz hat ${units} ${language === 'zh' ? 'Zeichen' : 'Wörter'}, mehr als ${limit}.`,
          en: `The sentence has ${units} ${language === 'zh' ? 'characters' : 'words'}, more than ${limit}.`,
        },
        instead: { de: 'Machen Sie zwei Sätze daraus.', en: 'Make two sentences of it.' },
      },
    ];
  });
}
