/** Days of the register are days of the region: a fact that is valid until the 31st ends with that day's midnight. */
import type { Fact, Register } from '@city-of-cities/facts';
import { PLACE_TIME_ZONE } from '../fields/place-time.ts';

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: PLACE_TIME_ZONE,
  dateStyle: 'short',
});

/**
 * The region's day of an instant, ISO 8601.
 * @example dayOf('2017-06-30T22:30:00.000Z') // => '2017-07-01'
 */
export function dayOf(instant: string): string {
  return dayFormat.format(new Date(instant));
}

const HOUR_MS = 3_600_000;

/**
 * The instant at which a day is over in the region.
 * @example endOfDay('2017-06-30') // => '2017-06-30T22:00:00.000Z'
 */
export function endOfDay(day: string): string {
  const midnight = Date.parse(`${day}T24:00:00.000Z`);
  // The zone is one or two hours ahead; the first instant that belongs to the next day is the end.
  const ends = [midnight - 2 * HOUR_MS, midnight - HOUR_MS, midnight];
  const end = ends.find((instant) => dayOf(new Date(instant).toISOString()) > day) ?? midnight;
  return new Date(end).toISOString();
}

/** When a fact stops being valid, or `null`. */
export function endOfValidity({ validUntil }: Pick<Fact, 'validUntil'>): string | null {
  return validUntil === undefined ? null : endOfDay(validUntil);
}

/** The first instant at which one of the facts a text states is no longer valid; keys may carry `@date`. */
export function firstEndOf(uses: readonly string[], register: Register): string | null {
  const ends = uses.flatMap((use) => {
    const fact = register.get(use.split('@', 1)[0] ?? use);
    return (fact && endOfValidity(fact)) ?? [];
  });
  return ends.toSorted()[0] ?? null;
}
