import { expect, test } from 'vitest';

import {
  categoryColumn,
  combineCategories,
  DONT_KNOW,
  itemColumn,
  MISSING,
  numberColumn,
  selectRows,
} from './columns.ts';
import { pairCodes } from './pairing.ts';
import { sumByGroup, sumOf } from './summation.ts';

test('[PE1] only integer scale points are valid; don’t know is kept apart', () => {
  const answers = [1, '7', 0, 8, 3.5, 98, '98', 99, null, '', 'x'];
  const { codes } = itemColumn('q', answers, { lo: 1, hi: 7, dk: [98] });
  expect([...codes.subarray(0, 2)]).toEqual([1, 7]);
  expect([...codes.subarray(5, 7)]).toEqual([DONT_KNOW, DONT_KNOW]);
  expect([2, 3, 4, 7, 8, 9, 10].every((k) => codes[k] === MISSING)).toBe(true);
  expect([...itemColumn('q', [-3, 3], { lo: -3, hi: 3, dk: [] }).codes]).toEqual([-3, 3]);
});

test('[PE4] a scale that cannot be stored is a broken precondition', () => {
  expect(() => itemColumn('q', [], { lo: 5, hi: 1, dk: [] })).toThrow(RangeError);
  expect(() => itemColumn('q', [], { lo: 0, hi: 127, dk: [] })).toThrow(RangeError);
});

test('conditions are compared as strings, all must hold, a missing value meets none', () => {
  const firm = categoryColumn('firm', [101, '101', 102, '']);
  const city = categoryColumn('city', ['a', 'b', 'a', 'a']);
  expect([...selectRows(4, [{ column: firm, in: [101] }])]).toEqual([1, 1, 0, 0]);
  expect([
    ...selectRows(4, [
      { column: firm, in: ['101', 102] },
      { column: city, in: ['a'] },
    ]),
  ]).toEqual([1, 0, 1, 0]);
  expect([...numberColumn(['1.5', '', null])]).toEqual([1.5, NaN, NaN]);
});

test('crossed categories number what occurs; small tables and maps number alike', () => {
  const crossed = combineCategories([
    categoryColumn('wave', ['W1', 'W2', 'W1', 'W2']),
    categoryColumn('market', ['DE', 'CN', 'DE', '']),
  ]);
  expect(crossed).toMatchObject({ name: 'wave.market', labels: ['W1.DE', 'W2.CN'] });
  expect([...crossed.codes]).toEqual([0, 1, 0, -1]);
  const [left, right] = [Int32Array.of(0, 5, 0, -1), Int32Array.of(1, 2, 1, 0)];
  expect(pairCodes(left, right, [6, 3])).toEqual(pairCodes(left, right, [6, 10_000_000]));
});

test('[PE51] sums of a million terms keep their digits', () => {
  const values = new Float64Array(1_000_000).fill(0.1);
  expect(Math.abs(sumOf(values) - 100_000)).toBeLessThan(1e-10);
  expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
  const [total] = sumByGroup(values, new Int32Array(1_000_000), 1);
  expect(Math.abs(total! - 100_000)).toBeLessThan(1e-7);
});
