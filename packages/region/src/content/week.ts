import type { CityId } from '../index.ts';

/** One week of the series “53 cities, 52 weeks”. */
export interface ContentWeek {
  /** 1 to 52. */
  readonly number: number;
  /** ISO date of its Monday. */
  readonly startsOn: string;
  /** One city, in one week two. */
  readonly cityIds: readonly CityId[];
  /** RC12: the order is ours. */
  readonly isSample: boolean;
}
