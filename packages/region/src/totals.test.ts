import { expect, test } from 'vitest';
import { cities, districts, totals } from './index.ts';
import type { City } from './index.ts';

const sumOf = (rows: readonly City[]) => ({
  cities: rows.length,
  population: rows.reduce((sum, city) => sum + city.population, 0),
  // Hundredths of a square kilometre add up exactly.
  areaKm2: rows.reduce((sum, city) => sum + Math.round(city.areaKm2 * 100), 0) / 100,
});

test('[RE6] the cities add up to the region', () => {
  expect(totals).toMatchObject(sumOf(cities));
  expect(totals.population).toBe(5_112_050);
  expect(totals.areaKm2).toBe(4438.68);
  for (const city of cities) expect(city.populationDate).toBe(totals.populationDate);
});

test.each(districts)('[RE6] the cities of $id add up to their group', ({ id }) => {
  expect(totals.byDistrict[id]).toEqual(sumOf(cities.filter((city) => city.district === id)));
});
