import { parseGermanWord } from './numerals-de.ts';
import { parseEnglishWords } from './numerals-en.ts';

/** How a language writes numbers. */
export interface Grammar {
  readonly digits: RegExp;
  readonly words: RegExp;
  plain(digits: string): string;
  parse(words: string): number | undefined;
  readonly magnitude: RegExp;
  readonly exponents: readonly (readonly [RegExp, number])[];
}

export const GERMAN: Grammar = {
  digits: /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[.'  ]\d{3})+|\d+)(?:,\d+)?(?![\p{N}]|[.,]\d)/gu,
  words:
    /(?<![\p{L}-])(?:(?:ein|zwei|zwo|drei|vier|fünf|sechs|sechzehn|sieb|acht|neun|zehn|elf|zwölf|zwan|hundert|tausend|anderthalb)[\p{Ll}ß]*)(?![\p{L}])/giu,
  plain: (digits) => digits.replaceAll(/[.'  ]/gu, '').replace(',', '.'),
  parse: parseGermanWord,
  magnitude:
    /^[\s-]?(?:(halbe)\s)?(Tausend|Tsd\.?|Millionen|Million|Mio\.?|Mill\.|Milliarden?|Mrd\.?|Billionen|Billion|Bio\.?|tausend)(?!\p{L})/u,
  exponents: [
    [/^(?:t|T)/u, 3],
    [/^Mi(?:llion|o|ll\.)/u, 6],
    [/^M(?:illiard|rd)/u, 9],
    [/^B/u, 12],
  ],
};

const ENGLISH_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';

export const ENGLISH: Grammar = {
  digits: /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{N}]|[.,]\d)/gu,
  words: new RegExp(
    `(?<![\\p{L}-])(?:${ENGLISH_WORD}|an?(?=\\s+(?:hundred|thousand|million|billion|trillion)(?!\\p{L})))(?:[\\s-](?:and\\s)?(?:${ENGLISH_WORD}|hundred|thousand))*(?![\\p{L}]|-(?!million|billion|kilomet|percent|hectare|square))`,
    'giu',
  ),
  plain: (digits) => digits.replaceAll(',', ''),
  parse: parseEnglishWords,
  magnitude: /^[\s-]?(thousand|million|billion|trillion|mn|bn|tn|m|k)(?!\p{L})/iu,
  exponents: [
    [/^(?:thousand|k)/iu, 3],
    [/^(?:million|mn|m$)/iu, 6],
    [/^b/iu, 9],
    [/^t/iu, 12],
  ],
};
