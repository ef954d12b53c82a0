/**
 * How a figure is written in each language (FA10–FA14). Magnitude words belong to the language, never
 * to a template: 194 billion is 194 Milliarden and 1940亿.
 */
import type { Language } from './fact.ts';

/** How a figure is shown. */
export type Form = 'auto' | 'exact' | 'year';

/** What a rounded figure may not cross. */
export interface RoundingLimits {
  /** Values this one is compared with, in the same unit. */
  readonly compared?: readonly number[];
}

interface Magnitude {
  /** The power of ten the word stands for. */
  readonly exponent: number;
  readonly word: string;
}

const MAGNITUDES: Readonly<Record<Language, readonly Magnitude[]>> = {
  de: [
    { exponent: 12, word: ' Billionen' },
    { exponent: 9, word: ' Milliarden' },
    { exponent: 6, word: ' Millionen' },
  ],
  en: [
    { exponent: 12, word: ' trillion' },
    { exponent: 9, word: ' billion' },
    { exponent: 6, word: ' million' },
  ],
  zh: [
    { exponent: 8, word: '亿' },
    { exponent: 4, word: '万' },
  ],
};

const SINGULAR: Readonly<Record<string, string>> = {
  ' Billionen': ' Billion',
  ' Milliarden': ' Milliarde',
  ' Millionen': ' Million',
};

const MARKS = {
  de: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
  zh: { group: '', decimal: '.' },
};

/**
 * Moves the decimal point, exactly: 1.00001 million is 1000010, where a product of binary fractions
 * is a hair more and would pass for a different value.
 */
function scaled(value: number, exponent: number): number {
  const [digits = '0', own = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(own) + exponent}`);
}

/** Rounds half away from zero to so many decimals. */
function roundTo(value: number, decimals: number): number {
  return Math.sign(value) * scaled(Math.round(scaled(Math.abs(value), decimals)), -decimals);
}

function grouped(value: number, decimals: number, language: Language): string {
  const { group, decimal } = MARKS[language];
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const shown = whole.replaceAll(/\B(?=(?:\d{3})+(?!\d))/gu, group);
  const rest = fraction.replace(/0+$/u, '');
  const sign = value < 0 ? '−' : '';
  return sign + shown + (rest === '' ? '' : decimal + rest);
}

function decimalsOf(value: number): number {
  const text = String(Math.abs(value));
  return text.includes('e') ? 10 : (text.split('.')[1]?.length ?? 0);
}

/** Whether `rounded` stands on the same side of every compared value as `value`. */
export function keepsOrder(value: number, rounded: number, compared: readonly number[]): boolean {
  return compared.every((other) => Math.sign(value - other) === Math.sign(rounded - other));
}

/**
 * FA11, FA12: rounds to one decimal of the magnitude, in Chinese to whole 万 or 亿 from one hundred
 * on; takes more decimals until no compared value is crossed or reached.
 */
function roundedIn(
  value: number,
  magnitude: Magnitude,
  language: Language,
  compared: readonly number[],
): { readonly shown: number; readonly decimals: number } {
  const inUnits = scaled(value, -magnitude.exponent);
  const most = decimalsOf(inUnits);
  const first = language === 'zh' && Math.abs(inUnits) >= 100 ? 0 : 1;
  for (let decimals = first; decimals < most; decimals += 1) {
    const shown = roundTo(inUnits, decimals);
    if (keepsOrder(value, scaled(shown, magnitude.exponent), compared)) return { shown, decimals };
  }
  return { shown: inUnits, decimals: most };
}

/**
 * Writes a figure in a language.
 * @example formatFigure(5112050, 'zh') // => '511万'
 */
export function formatFigure(
  value: number,
  language: Language,
  form: Exclude<Form, 'year'> = 'auto',
  limits: RoundingLimits = {},
): string {
  const exact = (): string => grouped(value, decimalsOf(value), language);
  if (form === 'exact') return exact();
  const magnitude = MAGNITUDES[language].find(({ exponent }) => Math.abs(value) >= 10 ** exponent);
  if (magnitude === undefined) return exact();
  const { shown, decimals } = roundedIn(value, magnitude, language, limits.compared ?? []);
  const word =
    Math.abs(shown) === 1 ? (SINGULAR[magnitude.word] ?? magnitude.word) : magnitude.word;
  return grouped(shown, decimals, language) + word;
}

/** FA14: a figure whose unit is a year is never grouped or rounded. */
export function isYearUnit(unit: string): boolean {
  return /^(?:year|Jahr|年)$/u.test(unit);
}
