const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Whether a text is a year, month or day in ISO 8601 that exists. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, year = '', month, day] = match;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), monthNumber))
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The year of a date. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The last day a date may mean: 2019 → 2019-12-31. */
export function lastDayOf(date: string): string {
  const match = DATE.exec(date);
  if (match === null) throw new Error(`"${date}" is no ISO date`);
  const [, year = '', month = '12', day] = match;
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month)))}`;
}

/** Position of a date on a line of years, for growth per year. */
export function yearsOnLine(date: string): number {
  const [year = '', month = '07', day = '01'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
