/** Numbers and dates as each language writes them. */
import { type LanguageId, languages } from '@city-of-cities/region';
import { isAllDay, regionZone } from './region-time.ts';

/** BCP 47 tag of a language for `Intl`. */
export function localeOf(language: LanguageId): string {
  return languages.find(({ id }) => id === language)?.locale ?? language;
}

/** The value of the HTML `lang` attribute. */
export function htmlLangOf(language: LanguageId): string {
  return languages.find(({ id }) => id === language)?.htmlLang ?? language;
}

/** What the language calls itself. */
export function nameOf(language: LanguageId): string {
  return languages.find(({ id }) => id === language)?.name ?? language;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * Up to two decimals; from a billion on in the words of the language, because nobody counts nine zeros.
 * @example formatNumber(5112050, 'de') // => '5.112.050'
 * @example formatNumber(194e9, 'en') // => '194 billion'
 */
export function formatNumber(value: number, language: LanguageId): string {
  const isHuge = Math.abs(value) >= 1e9;
  const key = `${language} ${isHuge}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(localeOf(language), {
      maximumFractionDigits: 2,
      ...(isHuge ? { notation: 'compact', compactDisplay: 'long' } : {}),
    });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/**
 * The figure of a fact; a year is not grouped.
 * @example formatFigure({ value: 2017, unit: 'year' }, 'de') // => '2017'
 */
export function formatFigure(
  fact: { readonly value: number; readonly unit: string },
  language: LanguageId,
): string {
  return fact.unit === 'year' ? String(fact.value) : formatNumber(fact.value, language);
}

/** A share of one as a percentage with one decimal. */
export function formatShare(shareOfOne: number, language: LanguageId): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(shareOfOne);
}

const dateFormats = new Map<LanguageId, Intl.DateTimeFormat>();

/**
 * The day of an instant in the region's time zone.
 * @example formatDay('2017-06-27T08:00:00.000Z', 'en') // => '27 June 2017'
 */
export function formatDay(instant: string, language: LanguageId): string {
  let format = dateFormats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: 'long',
      timeZone: regionZone,
    });
    dateFormats.set(language, format);
  }
  return format.format(new Date(instant));
}

/** Day and time of an instant in the region's time zone. */
export function formatMoment(instant: string, language: LanguageId): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: regionZone,
  }).format(new Date(instant));
}

/** A reference date as sources give it: a day becomes a day, a year or a term stays as it is. */
export function formatReference(date: string, language: LanguageId): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDay(`${date}T12:00:00.000Z`, language) : date;
}

/**
 * When something takes place: days when it takes whole days, else day and time, all in the region's time zone.
 * A whole day ends at the midnight after it.
 */
export function formatSpan(
  span: { readonly startsAt: string; readonly endsAt: string },
  language: LanguageId,
): string {
  const isWholeDay = isAllDay(span);
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    ...(isWholeDay ? {} : { timeStyle: 'short' }),
    timeZone: regionZone,
  });
  const end = new Date(Date.parse(span.endsAt) - (isWholeDay ? 1 : 0));
  return format.formatRange(new Date(span.startsAt), end);
}

/** `2017-10` as a reader says it: October 2017. */
export function formatMonth(month: string, language: LanguageId): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T12:00:00.000Z`));
}

/** Bytes as megabytes with one decimal, at least 0.1. */
export function formatMegabytes(sizeBytes: number, language: LanguageId): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(
    Math.max(0.1, sizeBytes / 1_000_000),
  );
}

/**
 * A length of time in minutes and seconds; what is nought is left out.
 * @example formatDuration(68, 'en') // => '1 min 8 secs'
 */
export function formatDuration(seconds: number, language: LanguageId): string {
  const whole = Math.max(1, Math.round(seconds));
  const inUnit = (value: number, unit: 'minute' | 'second') =>
    new Intl.NumberFormat(localeOf(language), {
      style: 'unit',
      unit,
      unitDisplay: 'short',
    }).format(value);
  const minutes = Math.floor(whole / 60);
  return [
    ...(minutes === 0 ? [] : [inUnit(minutes, 'minute')]),
    ...(whole % 60 === 0 ? [] : [inUnit(whole % 60, 'second')]),
  ].join(' ');
}
