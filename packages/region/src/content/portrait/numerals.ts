/**
 * Numerals as the three languages print them. Written out instead of `Intl`, so that a portrait has the same bytes
 * on every machine, whatever locale data it carries.
 */
import type { LanguageId } from '../../index.ts';

function grouped(digits: string, separator: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
}

/**
 * A number with a fixed count of decimals: `365.587` in German, `365,587` in English and Chinese.
 * @example numeral('de', 4438.68, 2) // => '4.438,68'
 */
export function numeral(language: LanguageId, value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const [thousands, point] = language === 'de' ? ['.', ','] : [',', '.'];
  const group = language === 'zh' && whole.length < 5 ? whole : grouped(whole, thousands);
  return fraction === undefined ? group : `${group}${point}${fraction}`;
}

/**
 * A count of people in Chinese: in 万 with one decimal from ten thousand on, exact below.
 * @example tenThousands(365587) // => '36.6万'
 */
export function tenThousands(value: number): string {
  return value < 10_000 ? String(value) : `${(value / 10_000).toFixed(1).replace(/\.0$/, '')}万`;
}

/** Millions with one decimal: `2,9` in German, `2.9` in English. */
export function millions(language: LanguageId, value: number): string {
  return numeral(language, value / 1_000_000, 1);
}

/** A distance: one decimal below twenty kilometres, none from there on. */
export function kilometres(language: LanguageId, value: number): string {
  return numeral(language, value, value < 19.95 ? 1 : 0);
}

/** A share in per cent: one decimal, two below one per cent. */
export function percent(language: LanguageId, value: number): string {
  return numeral(language, value, value < 0.995 ? 2 : 1);
}
