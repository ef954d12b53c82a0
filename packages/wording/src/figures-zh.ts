import { shift } from './decimal.ts';
import { COUNTED_ZH, MEASURED_ZH } from './figure-units.ts';
import type { Numeral } from './numeral.ts';
import { parseChineseNumeral } from './numerals-zh.ts';

const ARABIC =
  /(?<![\d.,A-Za-z])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?([十百千]?[万亿]+|[百千](?=[万亿]))?(?![\d])/gu;
const NATIVE =
  /(?<![数几上第十百千万亿零一二两三四五六七八九])[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+[万亿]*)?/gu;
const TENTHS =
  /(?<![一二两三四五六七八九十])([一二两三四五六七八九])成([一二三四五六七八九])?(?![功为员果长立本就熟都绩人分]|年人)/gu;
const EXPONENTS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const YEARLIKE = /^(?:1[5-9]|20|21)\d{2}$/u;

function arabic(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(ARABIC)) {
    const [whole, digits = '', fraction = '', unit = ''] = match;
    const exponent = Array.from(unit).reduce(
      (sum, character) => sum + (EXPONENTS[character] ?? 0),
      0,
    );
    const end = match.index + whole.trimEnd().length;
    const next = text.slice(end, end + 16);
    if (unit === '' && /^[A-Za-z]/u.test(next) && !/^(?:km|ha|kg|m²|TEU|MW)/u.test(next)) continue;
    if (unit === '' && YEARLIKE.test(digits) && !MEASURED_ZH.test(next)) continue;
    found.push({
      start: match.index,
      end,
      value: shift(digits.replaceAll(',', '') + fraction, exponent),
    });
  }
  return found;
}

function tenths(text: string): Numeral[] {
  return [...text.matchAll(TENTHS)].map((match) => {
    const whole = parseChineseNumeral(match[1] ?? '') ?? '0';
    const half = match[2] === undefined ? '0' : (parseChineseNumeral(match[2]) ?? '0');
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: String(Number(whole) * 10 + Number(half)),
    };
  });
}

function native(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NATIVE)) {
    const end = match.index + match[0].length;
    const next = text.slice(end, end + 16);
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    // The denominator of "百分之…" is no figure of its own.
    if (next.startsWith('分之')) continue;
    const value = parseChineseNumeral(match[0]);
    if (value === undefined) continue;
    const isShare = /[百千万]分之$/u.test(before);
    const isBareUnit = /^[十百千万亿]+$/u.test(match[0]);
    const isSmall = Number(value) <= 10;
    if (isShare) {
      found.push({ start: match.index, end, value });
    } else if (
      isSmall
        ? COUNTED_ZH.test(next)
        : !isBareUnit && (MEASURED_ZH.test(next) || /[万亿]$/u.test(match[0]))
    ) {
      found.push({ start: match.index, end, value });
    } else if (
      isBareUnit &&
      Number(value) >= 1e5 &&
      (COUNTED_ZH.test(next) || /^[名位人家户吨公欧辆棵件]/u.test(next))
    ) {
      found.push({ start: match.index, end, value });
    }
  }
  return found;
}

/** Chinese statistics: Arabic digits with 万 and 亿, native numerals, and tenths (六成). */
export function findChineseFigures(text: string): Numeral[] {
  return [...tenths(text), ...arabic(text), ...native(text)];
}
