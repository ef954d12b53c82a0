import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantMilliseconds } from './instant.ts';

test('[RE11] an instant reads as the platform clock reads it', () => {
  const anyDate = fc.date({
    min: new Date('1600-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(instantMilliseconds(date.toISOString())).toBe(date.getTime());
    }),
  );
});

test('[RE11] a leap day exists in 2000 and not in 1900', () => {
  expect(instantMilliseconds('2000-02-29T00:00:00Z')).toBe(951_782_400_000);
  expect(() => instantMilliseconds('1900-02-29T00:00:00Z')).toThrow(/does not exist/);
});

test('[RE11] the offset counts', () => {
  expect(instantMilliseconds('1970-01-01T01:00+01:00')).toBe(0);
  expect(instantMilliseconds('1969-12-31T19:30:00-04:30')).toBe(0);
});

test.each([
  '2017-06-27',
  '2017-06-27T00:00:00',
  '2017-02-29T00:00:00Z',
  '2017-13-01T00:00:00Z',
  '',
])('[RE11] "%s" is refused', (text) => {
  expect(() => instantMilliseconds(text)).toThrow();
});
