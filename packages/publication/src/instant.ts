import { z } from 'zod';

/**
 * PU1: an instant is written in UTC with milliseconds, `2017-06-27T08:00:00.000Z`. In this one form the order of
 * the strings is the order of time, so rules compare instants without a clock or a calendar.
 */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** An instant in the form of PU1. */
export type Instant = string;

/** The latest of the given instants; `null` and `undefined` are skipped. Throws when none is left. */
export function latest(...instants: readonly (Instant | null | undefined)[]): Instant {
  const known = instants.filter((instant) => typeof instant === 'string');
  const last = known.toSorted().at(-1);
  if (last === undefined) throw new Error('latest() needs at least one instant');
  return last;
}
