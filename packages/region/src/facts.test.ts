import { expect, test } from 'vitest';
import { cities, facts, languageIds, totals } from './index.ts';

const valueOf = (key: string) => facts.find((fact) => fact.key === key)?.value;

test('[RE9] fifty proof points with keys of their own', () => {
  expect(facts).toHaveLength(50);
  expect(new Set(facts.map((fact) => fact.key)).size).toBe(50);
});

test('[RE9] every claim leaves one place for the value in every language', () => {
  for (const fact of facts) {
    for (const language of languageIds) {
      expect(fact.claim[language].split('{value}'), fact.key).toHaveLength(2);
    }
  }
});

test('[RE9] every figure has a number, a unit, a period and a source', () => {
  for (const fact of facts) {
    expect(Number.isFinite(fact.value)).toBe(true);
    for (const text of [fact.unit, fact.year, fact.sourceTitle, fact.retrievedFrom]) {
      expect(text).not.toBe('');
    }
    expect(fact.sourceUrl).toMatch(/^https?:\/\//);
  }
});

test('[RE9] figures of the register agree with the cities', () => {
  expect(valueOf('population')).toBe(totals.population);
  expect(valueOf('area_km2')).toBe(totals.areaKm2);
  expect(valueOf('municipalities')).toBe(cities.length);
  expect(valueOf('density')).toBe(Math.round(totals.population / totals.areaKm2));
});
