import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateTargets, possibleCells, quotaCellOf, quotaStanding } from './quota.ts';
import { aQuestionnaire } from './testing/builders.ts';

const questionnaire = aQuestionnaire();
const answers = { market: 'china', audience: 'students', ruhr_youthful: 3 };

test('[QU21] the cell follows the answers in the order market, audience, sector', () => {
  expect(quotaCellOf(questionnaire, { dimensions: ['audience', 'market'] }, answers)).toBe(
    'china/students',
  );
  expect(quotaCellOf(questionnaire, { dimensions: ['audience'] }, answers)).toBe('students');
});

test('[QU21] there is no cell without an answer or without a designating item', () => {
  expect(quotaCellOf(questionnaire, { dimensions: ['market'] }, {})).toBeNull();
  expect(quotaCellOf(questionnaire, { dimensions: ['sector'] }, answers)).toBeNull();
  expect(
    quotaCellOf(questionnaire, { dimensions: ['market'] }, { market: { dontKnow: true } }),
  ).toBeNull();
});

test('[QU21] possible cells leave out what screens out', () => {
  expect(possibleCells(questionnaire, { dimensions: ['market', 'audience'] })).toEqual([
    'germany/investors',
    'germany/students',
    'china/investors',
    'china/students',
  ]);
  expect(possibleCells(questionnaire, { dimensions: ['sector'] })).toEqual([]);
});

test('[QU22] targets by largest remainder, worked by hand: 10 over 1:1:1 and 7 over 5:3:1', () => {
  const equal = ['a', 'b', 'c'].map((key) => ({ key, share: 1 }));
  expect(allocateTargets(10, equal).map(({ target }) => target)).toEqual([4, 3, 3]);
  // 3.89, 2.33, 0.78: the remainders .89 and .78 get the two that are left.
  const shares = [5, 3, 1].map((share, i) => ({ key: `k${i}`, share }));
  expect(allocateTargets(7, shares).map(({ target }) => target)).toEqual([4, 2, 1]);
});

test('[QU22] targets add up and are off by less than one', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.nat(100_000), shares, (total, values) => {
      const sum = values.reduce((a, b) => a + b, 0);
      fc.pre(sum > 1e-6);
      const cells = allocateTargets(
        total,
        values.map((share, i) => ({ key: `c${i}`, share })),
      );
      expect(cells.reduce((soFar, { target }) => soFar + target, 0)).toBe(total);
      for (const [i, { target }] of cells.entries())
        expect(Math.abs(target - (total * (values[i] ?? 0)) / sum)).toBeLessThan(1 + 1e-9);
    }),
  );
  expect(() => allocateTargets(10, [{ key: 'a', share: 0 }])).toThrow(RangeError);
  expect(() =>
    allocateTargets(10, [
      { key: 'a', share: -1 },
      { key: 'b', share: 3 },
    ]),
  ).toThrow(RangeError);
});

test('[QU22] what remains is never below nothing', () => {
  const cells = [
    { key: 'a', target: 2 },
    { key: 'b', target: 2 },
    { key: 'c', target: 0 },
  ];
  expect(
    quotaStanding(
      { dimensions: ['market'], cells },
      new Map([
        ['a', 3],
        ['z', 9],
      ]),
    ),
  ).toEqual([
    { key: 'a', target: 2, count: 3, remaining: 0, isFull: true },
    { key: 'b', target: 2, count: 0, remaining: 2, isFull: false },
    { key: 'c', target: 0, count: 0, remaining: 0, isFull: true },
  ]);
});
