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

/** The numbers of a text whatever its separators: 1.234,5 and 1,234.5 are one number; magnitude words are applied. */
function numbersIn(text: string, decimal: ',' | '.'): readonly number[] {
  const magnitudes: Readonly<Record<string, number>> = { Milliarden: 1e9, billion: 1e9, 亿: 1e8 };
  const found = text.matchAll(/(\d[\d.,]*\d|\d)\s*(Milliarden|billion|亿)?/g);
  return [...found]
    .map(([, digits = '', magnitude = '']) => {
      const plain = digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
      return Number(plain) * (magnitudes[magnitude] ?? 1);
    })
    .toSorted((one, other) => one - other);
}

const withoutDay = (text: string) => text.replace(/\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4}/g, '');

test.each(facts)('[RE12] unit and comparator of $key in every language', (fact) => {
  expect(fact.setAgainst === null).toBe(fact.comparator === null);
  for (const language of languageIds) {
    expect(fact.unitName[language].trim()).not.toBe('');
    if (fact.setAgainst === null || fact.comparator === null) continue;
    const said = withoutDay(fact.setAgainst[language]);
    const numbers = numbersIn(said, language === 'de' ? ',' : '.');
    const registered = numbersIn(withoutDay(fact.comparator), '.');
    expect(numbers, language).toEqual(registered);
  }
});

test('[RE12] no Latin word of the register is left in Chinese, no Chinese sign outside it', () => {
  const names = /Berlin|BMR|RVR|DAX|TEU|km²/g;
  for (const { key, unitName, setAgainst } of facts) {
    const chinese = `${unitName.zh} ${setAgainst?.zh ?? ''}`.replace(names, '');
    expect(chinese, key).not.toMatch(/[a-z]{2}/i);
    expect(
      `${unitName.de}${unitName.en}${setAgainst?.de ?? ''}${setAgainst?.en ?? ''}`,
      key,
    ).not.toMatch(/\p{Script=Han}/u);
  }
});
