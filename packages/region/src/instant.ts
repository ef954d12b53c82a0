const pattern =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Milliseconds since 1970-01-01T00:00:00Z of an ISO 8601 instant with offset.
 * Reads the text itself, so that the ground layer needs no clock object. Fractions beyond a
 * millisecond are refused. Throws on anything else, a date without time or offset included.
 *
 * @example instantMilliseconds('1970-01-01T01:00:00+01:00') // => 0
 */
export function instantMilliseconds(instant: string): number {
  const match = pattern.exec(instant);
  if (match === null) {
    throw new Error(`"${instant}" is not an ISO 8601 instant with an offset.`);
  }
  const [, year, month, day, hour, minute, second = '0', fraction = '0', offset = 'Z'] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isCalendarDay(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    throw new Error(`"${instant}" names a day or an hour that does not exist.`);
  }
  const minutes = daysSinceEpoch(date) * 1440 + Number(hour) * 60 + Number(minute);
  const seconds = (minutes - offsetMinutes(offset)) * 60 + Number(second);
  return seconds * 1000 + Number(fraction.padEnd(3, '0'));
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** Days of the proleptic Gregorian calendar, counted from March so that leap days come last. */
function daysSinceEpoch({ year, month, day }: CalendarDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysFromMarch = Math.floor((153 * marchMonth + 2) / 5);
  return 365 * marchYear + leapDays + daysFromMarch + day - 1 - 719468;
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
}
