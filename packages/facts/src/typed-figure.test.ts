import { expect, test } from 'vitest';
import { createRegister } from './register.ts';
import { aFact } from './testing/index.ts';
import { matchTyped } from './typed-figure.ts';

const TODAY = '2026-11-24';
const register = createRegister([
  aFact({
    values: [
      { value: 5_112_050, date: '2019-12-31' },
      { value: 4_650_000, date: '2011' },
    ],
  }),
  aFact({ key: 'students', values: [{ value: 5_090_000, date: '2018' }] }),
  aFact({ key: 'museums', values: [{ value: 200, date: '2018' }] }),
  aFact({ key: 'doubtful', confidence: 'low', values: [{ value: 5_100_000, date: '2018' }] }),
  aFact({ key: 'over', validUntil: '2020-01-01', values: [{ value: 5_100_000, date: '2018' }] }),
]);
const tokens = (typed: number) => matchTyped(typed, register, TODAY).map(({ token }) => token);

test('[FA26] a number matches the facts it is the value or a rounding of, nearest first', () => {
  expect(tokens(5_112_050)).toEqual(['{{fact:population}}']);
  expect(tokens(5_100_000)).toEqual(['{{fact:students}}', '{{fact:population}}']);
  expect(tokens(5_000_000)).toContain('{{fact:population}}');
  expect(tokens(200)).toEqual(['{{fact:museums}}']);
});

test('[FA26] what is only near is no rounding', () => {
  expect(tokens(5_200_000)).toEqual([]);
  expect(tokens(5_112_051)).toEqual([]);
  expect(tokens(210)).toEqual([]);
  // A hundred is at the last place of 149, but a third off.
  expect(
    matchTyped(100, createRegister([aFact({ values: [{ value: 149, date: null }] })]), TODAY),
  ).toEqual([]);
});

test('[FA26] an earlier value comes pinned to its date', () => {
  expect(matchTyped(4_650_000, register, TODAY)).toEqual([
    {
      key: 'population',
      value: 4_650_000,
      date: '2011',
      pin: '2011',
      token: '{{fact:population@2011}}',
    },
  ]);
});

test('[FA26] a fact that may not be used is not offered', () => {
  expect(tokens(5_100_000).join()).not.toMatch(/doubtful|over/);
});
