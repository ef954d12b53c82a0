/** Finds statistics typed by hand, which belong into the register of facts (WO20–WO26). */
import { Coverage } from './coverage.ts';
import { shift } from './decimal.ts';
import { findChineseFigures } from './figures-zh.ts';
import { FIGURE_MASKS } from './figure-masks.ts';
import { COUNTED } from './figure-units.ts';
import { findFractions } from './fractions.ts';
import type { Language } from './language.ts';
import { type Normalised, normalise } from './normalise.ts';
import { ENGLISH, GERMAN, type Grammar } from './numeral-grammar.ts';
import type { Numeral } from './numeral.ts';
import { parseGermanWord } from './numerals-de.ts';

/** A statistic in a text. */
export interface Figure {
  /** The numeral with its magnitude word, without unit, exactly as given. */
  readonly span: string;
  readonly start: number;
  readonly end: number;
  /** The value in base units as a plain decimal; a percentage keeps its percent number. */
  readonly value: string;
}

const PHRASES: Readonly<Record<'de' | 'en', readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/(?<!\p{L})(?:halben?|halbe)\s+Million(?!\p{L})/giu, '500000'],
    [/(?<!\p{L})(?:halben?|halbe)\s+Milliarde(?!\p{L})/giu, '500000000'],
    [/(?<!\p{L})Viertelmillion(?!\p{L})/giu, '250000'],
    [/(?<!\p{L})(?:Dreiviertelmillion|dreiviertel\s+Million)(?!\p{L})/giu, '750000'],
  ],
  en: [
    [
      /(?<!\p{L})half\s+a\s+million(?!\p{L})|(?<!\p{L})(?<!and\s+a\s+)half\s+million(?!\p{L})/giu,
      '500000',
    ],
    [/(?<!\p{L})half\s+a\s+billion(?!\p{L})/giu, '500000000'],
    [/(?<!\p{L})(?:a\s+)?quarter\s+of\s+a\s+million(?!\p{L})/giu, '250000'],
    [/(?<!\p{L})three\s+quarters\s+of\s+a\s+million(?!\p{L})/giu, '750000'],
  ],
};

const YEARLIKE = /^(?:1[5-9]|20|21)\d{2}$/u;
const LETTER_NEXT = /^(?:\p{L}|-\p{L})/u;
const UNIT_NEXT =
  /^-?(?:km|m²|m2|m|ha|kg|t|kWh|MW|GW|TEU|EUR|Mio|Mrd|Euro|Prozent|Kilometer|Meter|Hektar|Mal|mal|fach\p{L}*|kilomet(?:re|er)s?|met(?:re|er)s?|percent|hectares?|million|billion|Quadratkilometer)(?!\p{L})/u;

function magnitudeAfter(
  text: string,
  end: number,
  grammar: Grammar,
): { readonly end: number; readonly exponent: number; readonly isHalf: boolean } | undefined {
  const match = grammar.magnitude.exec(text.slice(end, end + 24));
  const word = match?.at(-1);
  if (match === null || word === undefined) return undefined;
  // "5 m" is a length; only an attached "5m" is a magnitude.
  if (/^m$/iu.test(word) && match[0] !== word) return undefined;
  if (word === 'M' || word === 'K') return undefined;
  const exponent = grammar.exponents.find(([start]) => start.test(word))?.[1];
  if (exponent === undefined) return undefined;
  return { end: end + match[0].length, exponent, isHalf: match[1] === 'halbe' };
}

function byDigits(text: string, language: 'de' | 'en', grammar: Grammar): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(grammar.digits)) {
    const end = match.index + match[0].length;
    const plain = grammar.plain(match[0]);
    const magnitude = magnitudeAfter(text, end, grammar);
    const next = text.slice(end, end + 60);
    if (magnitude !== undefined) {
      found.push({
        start: match.index,
        end: magnitude.end,
        value: shift(plain, magnitude.exponent),
      });
      continue;
    }
    if (LETTER_NEXT.test(next) && !UNIT_NEXT.test(next)) continue;
    if (YEARLIKE.test(match[0]) && !COUNTED[language].test(next)) continue;
    found.push({ start: match.index, end, value: shift(plain, 0) });
  }
  return found;
}

const CLOCK_OR_AGE = /^\s+(?:Uhr|Jahre\s+alt|years?\s+old|o'clock)(?!\p{L})/u;
const IDIOM =
  /^\s+(?:Dank|Ideen|Gründe|Sachen|Fragen|Küsse|Fragezeichen|thanks|reasons|and\s+one\s+nights)/u;

function byWords(text: string, language: 'de' | 'en', grammar: Grammar): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(grammar.words)) {
    const words = match[0];
    const end = match.index + words.length;
    const value = grammar.parse(words);
    if (value === undefined) continue;
    let magnitude = magnitudeAfter(text, end, grammar);
    let total = value;
    const half = /^\s+and\s+a\s+half(?=\s+(?:thousand|million|billion))/iu.exec(
      text.slice(end, end + 24),
    );
    const point =
      /^\s+(?:Komma|point)\s+(\p{L}+)(?:\s+(\p{L}+)(?=\s+(?:Million|Milliard|Prozent|million|billion|percent)))?/u.exec(
        text.slice(end, end + 60),
      );
    let until = end;
    if (half !== null) {
      until = end + half[0].length;
      magnitude = magnitudeAfter(text, until, grammar);
      total += 0.5;
    } else if (point !== null) {
      const one = grammar.parse(point[1] ?? '');
      const two = grammar.parse(point[2] ?? '');
      if (one !== undefined && one < 10) {
        const hasTwo = two !== undefined && two < 10;
        total += one / 10 + (hasTwo ? two / 100 : 0);
        until =
          end +
          (hasTwo ? point[0].length : point[0].indexOf(point[1] ?? '') + (point[1]?.length ?? 0));
        magnitude = magnitudeAfter(text, until, grammar);
      }
    }
    const decimal = String(Number(total.toFixed(2)));
    if (magnitude !== undefined) {
      if (magnitude.isHalf) continue;
      found.push({
        start: match.index,
        end: magnitude.end,
        value: shift(decimal, magnitude.exponent),
      });
      continue;
    }
    const next = text.slice(until, until + 60);
    if (CLOCK_OR_AGE.test(next) || IDIOM.test(next)) continue;
    const isBareRound =
      /^(?:hundert|tausend|einhundert|eintausend|a\s+\p{L}+|one\s+hundred)$/iu.test(words);
    const isArticle = language === 'de' ? /^ein\p{L}*$/iu.test(words) && value === 1 : value === 1;
    if (isArticle) continue;
    if ((value < 13 || isBareRound) && !COUNTED[language].test(next)) continue;
    found.push({ start: match.index, end: until, value: decimal });
  }
  return found;
}

const TIMES_DE =
  /(?<!\p{L})(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)mal(?=\s+(?:so|die|der|mehr|größer|höher|das))/giu;

function byPhrases(text: string, language: 'de' | 'en'): Numeral[] {
  const found = PHRASES[language].flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value,
    })),
  );
  if (language === 'de') {
    for (const match of text.matchAll(TIMES_DE)) {
      const word = match[1] ?? '';
      const value = parseGermanWord(word);
      if (value !== undefined)
        found.push({ start: match.index, end: match.index + word.length, value: String(value) });
    }
  }
  return found;
}

const RANK = {
  de: /(?:(?<!\p{L})(?:Platz|Rang|Top|Nummer|Rangplatz)\s+)$/u,
  en: /(?:(?<!\p{L})(?:number|no\.?|rank|ranked|place|top|chapter|page)\s+)$/iu,
};

function numeralsOf(text: string, language: Language): Numeral[] {
  if (language === 'zh') return [...findFractions(text, language), ...findChineseFigures(text)];
  const grammar = language === 'de' ? GERMAN : ENGLISH;
  return [
    ...byPhrases(text, language),
    ...findFractions(text, language),
    ...byDigits(text, language, grammar),
    ...byWords(text, language, grammar),
  ].filter(
    (numeral) => !RANK[language].test(text.slice(Math.max(0, numeral.start - 12), numeral.start)),
  );
}

/** "zwei Millionen dreihunderttausend" is one number: a smaller numeral right after a magnitude is added. */
function joined(text: string, numerals: readonly Numeral[]): Numeral[] {
  const sorted = numerals.toSorted((a, b) => a.start - b.start);
  const result: Numeral[] = [];
  for (const numeral of sorted) {
    const last = result.at(-1);
    const isNext =
      last !== undefined &&
      /(?:million(?:en)?|milliarden?|billion(?:en)?)$/iu.test(text.slice(last.start, last.end)) &&
      /^\s+(?:und\s+|and\s+)?$/u.test(text.slice(last.end, numeral.start)) &&
      /^\p{L}/u.test(text.slice(numeral.start)) &&
      Number(numeral.value) < 1e6 &&
      Number(numeral.value) >= 1e3;
    if (isNext)
      result[result.length - 1] = {
        start: last.start,
        end: numeral.end,
        value: String(Number(last.value) + Number(numeral.value)),
      };
    else result.push(numeral);
  }
  return result;
}

function given(original: string, normalised: Normalised, numeral: Numeral): Figure {
  const start = normalised.origin(numeral.start);
  const end = normalised.originEnd(numeral.end);
  return { span: original.slice(start, end), start, end, value: numeral.value };
}

/**
 * Finds the statistics in a text: the bare numeral with its magnitude word, and its value.
 * @example findFigures('5,1 Millionen Menschen', 'de')[0]?.value // => '5100000'
 */
export function findFigures(original: string, language: Language): Figure[] {
  const normalised = normalise(original, language);
  const { text } = normalised;
  const masked = new Coverage(text.length);
  masked.addMatches(
    text,
    FIGURE_MASKS[language].map((regex) => ({ regex })),
  );

  const taken = new Coverage(text.length);
  const numerals: Numeral[] = [];
  for (const numeral of numeralsOf(text, language)) {
    if (masked.touches(numeral.start, numeral.end)) continue;
    if (taken.touches(numeral.start, numeral.end)) continue;
    taken.add(numeral.start, numeral.end);
    numerals.push(numeral);
  }
  return joined(text, numerals).map((numeral) => given(original, normalised, numeral));
}
