/** Where the weekly series stands: which weeks are told, which one runs, which are to come. */
import type { Series } from '@city-of-cities/publication';
import type { CityId } from '@city-of-cities/region';
import { startOfDay } from '../formatting/region-time.ts';

export type WeekState = 'told' | 'now' | 'toCome';

export interface WeekInTime {
  readonly number: number;
  /** ISO date of its Monday. */
  readonly startsOn: string;
  readonly cities: readonly CityId[];
  readonly state: WeekState;
}

export interface SeriesProgress {
  readonly weeks: readonly WeekInTime[];
  readonly told: number;
  readonly now: WeekInTime | null;
  /** When a state changes next, milliseconds since 1970; `null` when all is told. */
  readonly changesAt: number | null;
}

/** A week runs from its Monday's midnight in the region for seven days of the calendar. */
export function progressOf(series: Pick<Series, 'weeks'>, now: number): SeriesProgress {
  const turns: number[] = [];
  const weeks = series.weeks
    .toSorted((first, second) => first.number - second.number)
    .map((week): WeekInTime => {
      const start = startOfDay(week.startsOn);
      const end = startOfDay(sevenDaysAfter(week.startsOn));
      turns.push(...[start, end].filter((turn) => turn > now));
      return { ...week, state: now >= end ? 'told' : now >= start ? 'now' : 'toCome' };
    });
  return {
    weeks,
    told: weeks.filter(({ state }) => state === 'told').length,
    now: weeks.find(({ state }) => state === 'now') ?? null,
    changesAt: turns.length === 0 ? null : Math.min(...turns),
  };
}

function sevenDaysAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00.000Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
}
