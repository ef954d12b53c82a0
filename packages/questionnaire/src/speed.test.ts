import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSpeeder, median, secondsPerItem } from './speed.ts';
import { straightLining } from './straight-lining.ts';

test('[QU19] seconds per item, in tenths, of the total duration', () => {
  expect(secondsPerItem(100, 30)).toBe(3.3);
  expect(secondsPerItem(0, 30)).toBe(0);
  for (const [seconds, items] of [
    [100, 0],
    [-1, 30],
    [NaN, 30],
    [Infinity, 30],
  ] as const)
    expect(secondsPerItem(seconds, items)).toBeNull();
});

test('[QU19] the median of odd, even and no values', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([9, 1, 4, 5])).toBe(4.5);
  expect(median([])).toBeNull();
});

test('[QU19] faster than half the median is a speeder, exactly half is not', () => {
  expect(isSpeeder(3.9, 8)).toBe(true);
  expect(isSpeeder(4, 8)).toBe(false);
  expect(isSpeeder(5.5, 8, 0.7)).toBe(true);
  expect(() => isSpeeder(1, 8, 30)).toThrow(RangeError);
});

const battery = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const sheet = (points: readonly number[]) =>
  Object.fromEntries(points.map((point, index) => [battery[index], point]));

test('[QU20] worked by hand: 4 4 4 2 is (3/4)² + (1/4)² = 0.625', () => {
  expect(straightLining(sheet([4, 4, 4, 2]), battery)).toEqual({
    valid: 4,
    index: 0.625,
    isStraightLiner: false,
  });
});

test('[QU20] six equal answers make the flag, five do not, "don’t know" does not count', () => {
  expect(straightLining(sheet([4, 4, 4, 4, 4, 4]), battery).isStraightLiner).toBe(true);
  expect(straightLining(sheet([4, 4, 4, 4, 4]), battery)).toMatchObject({
    index: 1,
    isStraightLiner: false,
  });
  const unsure = { ...sheet([4, 4, 4, 4, 4]), f: { dontKnow: true as const } };
  expect(straightLining(unsure, battery)).toMatchObject({ valid: 5, isStraightLiner: false });
  expect(straightLining({ a: 4 }, battery).index).toBeNull();
});

test('[QU20] the index lies between one over the distinct points and 1, in any order', () => {
  const points = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(points, (values) => {
      const { index } = straightLining(sheet(values), battery);
      expect(index).toBeGreaterThanOrEqual(1 / new Set(values).size - 1e-12);
      expect(index).toBeLessThanOrEqual(1);
      expect(index === 1).toBe(new Set(values).size === 1);
      expect(straightLining(sheet(values.toReversed()), battery).index).toBe(index);
    }),
  );
});
