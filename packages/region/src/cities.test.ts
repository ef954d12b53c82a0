import { expect, test } from 'vitest';
import { cityCrosscheck } from './data/city-crosscheck.ts';
import { cities, cityById, cityBySlug, isCityId, isIndependentCity, languageIds } from './index.ts';
import { isDistrictId, markets, toCityId } from './index.ts';

test('[RE1] there are 53 cities, 47 of them with town title', () => {
  expect(cities).toHaveLength(53);
  expect(cities.filter((city) => city.hasTownTitle)).toHaveLength(47);
});

test('[RE1] keys are well-formed and unique, slugs are unique and fit for addresses', () => {
  expect(new Set(cities.map((city) => city.id)).size).toBe(53);
  expect(new Set(cities.map((city) => city.slug)).size).toBe(53);
  for (const city of cities) {
    expect(city.id).toMatch(/^05\d{6}$/);
    expect(city.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});

test('[RE1] a second source knows every key and lies close in people and area', () => {
  expect(cityCrosscheck).toHaveLength(53);
  for (const witness of cityCrosscheck) {
    const city = cityById(toCityId(witness.id));
    expect(witness.isIdConfirmed).toBe(true);
    expect(Math.abs(city.population / witness.population2018 - 1)).toBeLessThan(0.015);
    if (witness.areaKm2 !== null) {
      expect(Math.abs(city.areaKm2 - witness.areaKm2)).toBeLessThan(1);
    }
  }
});

test('[RE2] every city has a name in every language', () => {
  for (const city of cities) {
    for (const language of languageIds) expect(city.name[language].trim()).not.toBe('');
    expect(city.name.zh).toMatch(/^[\p{Script=Han}-]+$/u);
  }
});

test('[RE4] only keys of the region become city keys', () => {
  expect(toCityId('05911000')).toBe('05911000');
  expect(isCityId('11000000')).toBe(false);
  expect(isCityId(5911000)).toBe(false);
  expect(() => toCityId('11000000')).toThrow(/not the key/);
});

test('[RE4] a city is found by key and by slug', () => {
  expect(cityById(toCityId('05911000')).slug).toBe('bochum');
  expect(cityBySlug('bochum')?.id).toBe('05911000');
  expect(cityBySlug('berlin')).toBeUndefined();
});

test('[RE5] positions lie inside the box of the region', () => {
  for (const { position } of cities) {
    expect(position.latitude).toBeGreaterThan(51.2);
    expect(position.latitude).toBeLessThan(51.85);
    expect(position.longitude).toBeGreaterThan(6.3);
    expect(position.longitude).toBeLessThan(8);
  }
});

test('[RE5] twin towns lie in the markets abroad', () => {
  const abroad = new Set<string>(markets.map((market) => market.country));
  abroad.delete('DE');
  const twins = cities.flatMap((city) => city.twinTowns);
  expect(twins.length).toBeGreaterThan(60);
  for (const twin of twins) expect(abroad).toContain(twin.country);
  expect(cities.filter((city) => city.twinTowns.length > 0)).toHaveLength(31);
});

test('[RE6] eleven cities are independent, every other has a district', () => {
  expect(cities.filter(isIndependentCity)).toHaveLength(11);
  for (const city of cities) expect(isDistrictId(city.district)).toBe(true);
});
