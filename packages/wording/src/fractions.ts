/** Shares spoken as fractions: "zwei Drittel", "a quarter of", "三分之二" (WO27). */
import type { Language } from './language.ts';
import type { Numeral } from './numeral.ts';
import { parseGermanWord } from './numerals-de.ts';
import { parseEnglishWords } from './numerals-en.ts';
import { parseChineseNumeral } from './numerals-zh.ts';

const GERMAN_PARTS: Readonly<Record<string, number>> = {
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
  zehntel: 10,
  zwanzigstel: 20,
};
const ENGLISH_PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
};

const GERMAN =
  /(?<!\p{L})(ein(?:em|en)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(\s*)(drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|zwanzigstel)[ns]?(?!\p{L})/giu;
const GERMAN_HEDGE =
  /(?<!\p{L})(?:rund|knapp|gut|fast|etwa|über|als|nur|um|auf|bei|zu|circa|ungefähr|beinahe)\s+$/iu;
const GERMAN_WHOLE = /^\s+(?:der|des|aller|davon|von\s+(?:allen|ihnen|uns)|mehr|weniger)(?!\p{L})/u;
const GERMAN_CLOCK_OR_MEASURE = /^\s+(?:nach|vor|Liter|Pfund|Stunde|\p{L}+\s+Uhr)(?!\p{L})/u;
const GERMAN_HALF =
  /(?<=(?<!\p{L})(?:[Dd]ie|[Dd]er)\s+)Hälfte(?=\s+(?:aller|davon|von\s+(?:allen|ihnen|uns)|(?:der|des|ihrer|seiner|unserer)(?!\s+(?:Jahr|Spiel|Saison|Zeit|Woche|Leben|Partie))))/gu;

const ENGLISH =
  /(?<!\p{L})(an?|one|two|three|four|five|six|seven|eight|nine)[\s-](half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)(s?)(?!\p{L})/giu;
const ENGLISH_WHOLE = /^\s+of\s+(?!an?\s|(?:hours?|miles?|pints?|centur(?:y|ies))(?!\p{L}))/u;
const ENGLISH_HALF =
  /(?<![\p{L}-]|\d\s|(?:first|second|other|better|final)\s)half(?=\s+(?:of\s+(?!an?\s|the\s+(?:game|match|season|year|century|show|day)(?!\p{L}))|(?:the|its|our|their)\s+(?:population|people|residents|inhabitants|area|land|city|workforce|students|visitors|households|jobs)(?!\p{L})))/giu;

const ENGLISH_RATIO =
  /(?<!\p{L})(one|two|three|four)\s+(?:in|out\s+of)\s+(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?=\s+\p{Ll})/giu;

const CHINESE = /([二两三四五六七八九十]+|\d+)分之([一二两三四五六七八九十]+|\d+)/gu;
const CHINESE_HALF =
  /(?<![另后前上下这那头各])一半(?=的(?!路|时间)|以上|左右|来自)|(?<![另后前上下])半数/gu;

function part(match: RegExpMatchArray, share: number): Numeral {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, value: String(Number(share.toFixed(4))) };
}

function germanFractions(text: string): Numeral[] {
  const found = [...text.matchAll(GERMAN_HALF)].map((match) => part(match, 0.5));
  for (const match of text.matchAll(GERMAN)) {
    const [whole, numerator = '', blank, denominator = ''] = match;
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 40);
    const top = parseGermanWord(numerator);
    const bottom = GERMAN_PARTS[denominator.toLowerCase()];
    if (top === undefined || bottom === undefined || GERMAN_CLOCK_OR_MEASURE.test(rest)) continue;
    // "ein Viertel" is a quarter of a town as well.
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const needsProof = bottom === 4 && (top === 1 || blank === '');
    if (needsProof && !GERMAN_HEDGE.test(before) && !GERMAN_WHOLE.test(rest)) continue;
    found.push(part(match, top / bottom));
  }
  return found;
}

function englishFractions(text: string): Numeral[] {
  const found = [...text.matchAll(ENGLISH_HALF)].map((match) => part(match, 0.5));
  for (const match of text.matchAll(ENGLISH)) {
    const [whole, numerator = '', denominator = '', plural] = match;
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 40);
    const top = /^an?$/iu.test(numerator) ? 1 : parseEnglishWords(numerator);
    const bottom = ENGLISH_PARTS[denominator.toLowerCase()];
    if (top === undefined || bottom === undefined || top > 1 !== (plural !== '')) continue;
    // "a third festival", "three quarters of the town were rebuilt" and "a quarter past".
    if ((top === 1 || bottom === 4) && !ENGLISH_WHOLE.test(rest)) continue;
    found.push(part(match, top / bottom));
  }
  for (const match of text.matchAll(ENGLISH_RATIO)) {
    const top = parseEnglishWords(match[1] ?? '');
    const bottom = parseEnglishWords(match[2] ?? '');
    if (top !== undefined && bottom !== undefined && top < bottom)
      found.push(part(match, top / bottom));
  }
  return found;
}

function chineseFractions(text: string): Numeral[] {
  const valueOf = (numeral: string) => Number(parseChineseNumeral(numeral) ?? numeral);
  const found = [...text.matchAll(CHINESE_HALF)].map((match) => part(match, 0.5));
  for (const match of text.matchAll(CHINESE)) {
    const bottom = valueOf(match[1] ?? '');
    if (bottom > 0) found.push(part(match, valueOf(match[2] ?? '') / bottom));
  }
  return found;
}

/** Fractions that state a share of something; the value is rounded to four places. */
export function findFractions(text: string, language: Language): Numeral[] {
  if (language === 'de') return germanFractions(text);
  return language === 'en' ? englishFractions(text) : chineseFractions(text);
}
