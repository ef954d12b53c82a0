import { expect, test } from 'vitest';
import { expandClaims, renderClaim } from './claim.ts';
import { createRegister } from './register.ts';
import { checkComparisons, checkQuotient, claimsOf } from './relations.ts';
import { aFact } from './testing/index.ts';

const population = aFact({ claims: { de: 'Hier leben {value} Menschen.' } });
const berlin = aFact({ key: 'berlin', values: [{ value: 3_669_491, date: '2019' }] });
const area = aFact({
  key: 'area',
  unit: 'km²',
  definition: 'land and water',
  values: [{ value: 4_439, date: '2019' }],
});
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

test('[FA37] [FA34] a fact names what it is compared with; the comparison holds or is a finding', () => {
  const compared = (other: string, relation: 'greater' | 'less') =>
    checkComparisons(
      { ...population, comparisons: [{ other, year: '2019', relation }] },
      createRegister([population, berlin]),
    ).map(rules);
  expect(compared('berlin', 'greater')).toEqual([[]]);
  expect(compared('berlin', 'less')).toEqual([['FA34']]);
  expect(compared('hamburg', 'greater')).toEqual([['FA37']]);
});

test('[FA45] [FA33] [FA37] a quotient agrees with the two facts it follows from', () => {
  const density = (value: number, divisor = 'area') =>
    aFact({
      key: 'density',
      unit: 'inhabitants per km²',
      values: [{ value, date: '2019' }],
      derived: { dividend: 'population', divisor },
    });
  const empty = aFact({ ...area, key: 'empty', values: [{ value: 0, date: '2019' }] });
  const register = createRegister([population, area, empty]);
  expect(rules(checkQuotient(density(1152), register))).toEqual([]);
  expect(rules(checkQuotient(density(1521), register))).toEqual(['FA45']);
  expect(checkQuotient(density(1125), register)[0]?.reason.en).toContain('swapped');
  expect(rules(checkQuotient(density(1152, 'empty'), register))).toEqual(['FA33']);
  expect(rules(checkQuotient(density(1152, 'none'), register))).toEqual(['FA37']);
});

test('[FA64] [FA61] the sentence of a fact is a claim under its key, and may quote others', () => {
  const quoting = aFact({ ...area, claims: { de: '{value} km². {{claim:population}}' } });
  const register = createRegister([population, quoting]);
  const context = { register, language: 'de', today: '2026-11-24' } as const;
  expect(renderClaim('area', claimsOf(register), context)).toMatchObject({
    ok: true,
    value: { text: '4.439 km². Hier leben 5,1 Millionen Menschen.' },
  });

  const circle = createRegister([aFact({ claims: { de: '{value} {{claim:area}}' } }), quoting]);
  const refused = expandClaims('Es gilt: {{claim:area}}', claimsOf(circle), 'de');
  expect(refused.ok ? [] : rules(refused.findings)).toEqual(['FA61']);
});
