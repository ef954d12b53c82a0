const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

export type Precision = 'year' | 'month' | 'day';

export interface CalendarDate {
  /** Midnight UTC of its first day, milliseconds since 1970. */
  readonly milliseconds: number;
  readonly precision: Precision;
}

/** A year, month or day in ISO 8601 that exists; null for anything else. */
export function readDate(text: string): CalendarDate | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const [, year, month = '01', day = '01'] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (date.day < 1 || date.day > daysInMonth(date.year, date.month)) return null;
  const precision = match[3] === undefined ? (match[2] === undefined ? 'year' : 'month') : 'day';
  return { milliseconds: daysSinceEpoch(date) * 86_400_000, precision };
}

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Proleptic Gregorian calendar, counted from March so that leap days come last. */
function daysSinceEpoch(date: { year: number; month: number; day: number }): number {
  const year = date.month > 2 ? date.year : date.year - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysFromMarch = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5);
  return 365 * year + leapDays + daysFromMarch + date.day - 1 - 719_468;
}
