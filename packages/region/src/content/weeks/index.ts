import type { ContentWeek } from '../week.ts';
import { fairOrder } from './fair-order.ts';

const WEEK_COUNT = 52;
/** RC12: 53 cities in 52 weeks; the one in the middle of the year has two. */
const WEEK_OF_TWO = 26;

/** The series “53 cities, 52 weeks” of 2018. The real order is not on record; this one is ours, by RC12. */
export const weeks: readonly ContentWeek[] = weeksOf(fairOrder().map(({ id }) => id));

function weeksOf(order: readonly ContentWeek['cityIds'][number][]): readonly ContentWeek[] {
  return Array.from({ length: WEEK_COUNT }, (_, index) => {
    const number = index + 1;
    const first = number > WEEK_OF_TWO ? index + 1 : index;
    const count = number === WEEK_OF_TWO ? 2 : 1;
    return {
      number,
      startsOn: dayOf2018(7 * index),
      cityIds: order.slice(first, first + count),
      isSample: true,
    };
  });
}

/** 2018 began on a Monday and was no leap year. */
function dayOf2018(daysAfterNewYear: number): string {
  let [month, day] = [1, daysAfterNewYear + 1];
  for (const length of [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
    if (day <= length) break;
    month += 1;
    day -= length;
  }
  return `2018-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
