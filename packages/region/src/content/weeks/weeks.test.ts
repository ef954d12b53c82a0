import { expect, test } from 'vitest';
import { cities, cityById, districts } from '../../index.ts';
import type { City } from '../../index.ts';
import { weeks } from './index.ts';

const order: readonly City[] = weeks.flatMap(({ cityIds }) => cityIds.map(cityById));
const ranked = cities.toSorted((one, other) => other.population - one.population);
/** Large, middle, small: 18, 18 and 17 cities. */
const thirds = [ranked.slice(0, 18), ranked.slice(18, 36), ranked.slice(36)];
const quarters = [0, 13, 26, 39].map((from) =>
  weeks.slice(from, from + 13).flatMap(({ cityIds }) => cityIds.map(cityById)),
);

test('[RC12] 53 cities, each once, in 52 weeks; one week has two', () => {
  expect(weeks.map(({ number }) => number)).toEqual(Array.from({ length: 52 }, (_, at) => at + 1));
  expect(new Set(order).size).toBe(53);
  expect(weeks.filter(({ cityIds }) => cityIds.length === 2)).toHaveLength(1);
  expect(weeks.every(({ cityIds }) => cityIds.length > 0)).toBe(true);
});

test('[RC12] weeks begin on the Mondays of 2018', () => {
  expect(weeks[0]?.startsOn).toBe('2018-01-01');
  expect(weeks.at(-1)?.startsOn).toBe('2018-12-24');
  for (const [at, { startsOn }] of weeks.entries())
    expect(Date.parse(startsOn), startsOn).toBe(Date.UTC(2018, 0, 1 + 7 * at));
});

test('[RC12] every quarter has large, middle and small cities, at least three of each', () => {
  for (const quarter of quarters)
    for (const third of thirds) {
      const count = quarter.filter((city) => third.includes(city)).length;
      expect(count).toBeGreaterThanOrEqual(3);
      expect(count).toBeLessThanOrEqual(6);
    }
});

test('[RC12] on average no size comes sooner or later than another by more than two weeks', () => {
  for (const third of thirds) {
    const places = third.map((city) => order.indexOf(city));
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    expect(Math.abs(mean - 26)).toBeLessThanOrEqual(2);
  }
});

test('[RC12] every quarter visits every district, and no district follows itself', () => {
  for (const quarter of quarters)
    for (const { id } of districts) {
      const count = quarter.filter(({ district }) => district === id).length;
      expect(count, id).toBeGreaterThanOrEqual(2);
      expect(count, id).toBeLessThanOrEqual(4);
    }
  for (const [at, city] of order.slice(1).entries())
    expect(city.district, city.slug).not.toBe(order[at]?.district);
});

test('[RC6] the order is marked as a sample', () => {
  expect(weeks.every(({ isSample }) => isSample)).toBe(true);
});
