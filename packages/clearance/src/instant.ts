/**
 * Instants are ISO 8601 with offset ("2017-06-27T18:00:00+02:00"). They are compared on one line of
 * milliseconds; the day count is Howard Hinnant's days_from_civil ("chrono-Compatible Low-Level Date
 * Algorithms").
 */
const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})$/u;

function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Milliseconds since 1970-01-01T00:00Z, or `undefined` when the text is no instant that exists. */
export function parseInstant(text: string): number | undefined {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const second = Number(match[6] ?? 0);
  const milli = Number((match[7] ?? '0').padEnd(3, '0'));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const zone = match[8] ?? 'Z';
  const sign = zone.startsWith('-') ? -1 : 1;
  const [zoneHours = 0, zoneMinutes = 0] =
    zone === 'Z' ? [0, 0] : zone.slice(1).split(':').map(Number);
  const offset = sign * (zoneHours * 60 + zoneMinutes);
  const minutes = daysFromCivil(year, month, day) * 1440 + hour * 60 + minute - offset;
  return (minutes * 60 + second) * 1000 + milli;
}

/**
 * Milliseconds of an instant that must be one.
 * @throws when it is none: the caller's clock or a stored value is broken.
 */
export function toMilliseconds(text: string): number {
  const milliseconds = parseInstant(text);
  if (milliseconds === undefined) throw new Error(`"${text}" is no instant with offset`);
  return milliseconds;
}
