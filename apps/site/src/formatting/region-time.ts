/** The region's calendar. Its days begin at midnight in Europe/Berlin, whatever the clock of the server says. */

export const regionZone = 'Europe/Berlin';

const partsFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: regionZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2017-10-01T00:30` as clocks in the region show it. */
function wallClock(instantMs: number): string {
  const parts = Object.fromEntries(
    partsFormat.formatToParts(instantMs).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** @example dayOf('2017-09-30T22:30:00.000Z') // => '2017-10-01' */
export function dayOf(instant: string): string {
  return wallClock(Date.parse(instant)).slice(0, 10);
}

/** @example monthOf('2017-09-30T22:30:00.000Z') // => '2017-10' */
export function monthOf(instant: string): string {
  return dayOf(instant).slice(0, 7);
}

/**
 * The instant at which a day begins, in milliseconds since 1970.
 * @example startOfDay('2017-10-01') // => Date.parse('2017-09-30T22:00:00.000Z')
 */
export function startOfDay(day: string): number {
  const asUtc = Date.parse(`${day}T00:00:00.000Z`);
  // Midnight in Berlin is one or two hours before midnight UTC.
  const candidates = [1, 2].map((hours) => asUtc - hours * 3_600_000);
  return candidates.find((candidate) => wallClock(candidate) === `${day}T00:00`) ?? asUtc;
}

/** Whether an event takes whole days: from midnight to midnight in the region. */
export function isAllDay(event: { readonly startsAt: string; readonly endsAt: string }): boolean {
  return [event.startsAt, event.endsAt].every((instant) =>
    wallClock(Date.parse(instant)).endsWith('T00:00'),
  );
}
