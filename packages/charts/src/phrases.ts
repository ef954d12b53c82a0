import { languages } from '@city-of-cities/region';
import type { LanguageId } from '@city-of-cities/region';
import { readDate } from './day.ts';
import type { CalendarDate } from './day.ts';
import type { ChartTexts } from './chart-texts.ts';
import { chartTexts, fill } from './texts.ts';

/** Figures and dates in one language. A true minus sign, never a hyphen. */
export interface Phrases {
  readonly language: LanguageId;
  readonly htmlLang: string;
  readonly texts: ChartTexts;
  decimal(value: number, digits: number): string;
  /** With its sign, unless it rounds to zero. */
  signed(value: number, digits: number): string;
  percent(share: number, digits: number): string;
  /** All digits that a double carries, as a table shows them. */
  exact(value: number): string;
  /** Short, for axes: 5,1 Mio. */
  compact(value: number): string;
  date(text: string): string;
  /** With a short month, for narrow places. */
  shortDate(text: string): string;
  period(from: string, to: string): string;
  list(items: readonly string[]): string;
}

const OPTIONS: Record<CalendarDate['precision'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
};

export function phrasesIn(language: LanguageId): Phrases {
  const { locale, htmlLang } = languages.find(({ id }) => id === language)!;
  const number = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, options).format(value).replaceAll('-', '−');
  const fixed = (digits: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const date = (text: string, month?: 'short'): string => {
    const read = readDate(text);
    if (read === null) return text;
    // Chinese would write "2019年" on an axis of years; the bare year is the house style there.
    if (read.precision === 'year') return text;
    const options = { ...OPTIONS[read.precision], ...(month !== undefined && { month }) };
    return new Intl.DateTimeFormat(locale, options).format(read.milliseconds);
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language,
    htmlLang,
    texts: chartTexts[language],
    decimal: (value, digits) => number(value, { ...fixed(digits), signDisplay: 'negative' }),
    signed: (value, digits) => number(value, { ...fixed(digits), signDisplay: 'exceptZero' }),
    percent: (share, digits) =>
      number(share, { ...fixed(digits), style: 'percent', signDisplay: 'negative' }),
    exact: (value) =>
      number(value, {
        ...(isUnwieldy(value) && { notation: 'scientific' }),
        maximumSignificantDigits: 15,
        signDisplay: 'negative',
      }),
    compact: (value) =>
      number(value, {
        notation: isUnwieldy(value) ? 'scientific' : 'compact',
        maximumSignificantDigits: 4,
        signDisplay: 'negative',
      }),
    date: (text) => date(text),
    shortDate: (text) => date(text, 'short'),
    period: (from, to) => {
      const [first, last] = [readDate(from), readDate(to)];
      if (from === to) return date(from);
      // Intl writes a Chinese span in figures and slashes.
      if (first === null || last === null || first.precision === 'year' || language === 'zh')
        return fill(chartTexts[language].dateSpan, { from: date(from), to: date(to) });
      return new Intl.DateTimeFormat(locale, OPTIONS[first.precision])
        .formatRange(first.milliseconds, last.milliseconds)
        .replaceAll(/[\u2009\u202f]/gu, '\u00a0');
    },
    list: (items) => list.format(items),
  };
}

/** Too small or too large for digits that anyone would read. */
function isUnwieldy(value: number): boolean {
  return value !== 0 && (Math.abs(value) < 1e-6 || Math.abs(value) >= 1e18);
}
