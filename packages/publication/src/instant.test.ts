import { expect, test } from 'vitest';
import { instantSchema, latest } from './instant.ts';

test('[PU1] only UTC with milliseconds is an instant', () => {
  expect(instantSchema.safeParse('2017-06-27T08:00:00.000Z').success).toBe(true);
  for (const other of ['2017-06-27', '2017-06-27T08:00:00Z', '2017-06-27T10:00:00.000+02:00', ''])
    expect(instantSchema.safeParse(other).success, other).toBe(false);
});

test('[PU1] the latest instant wins, absent ones are skipped', () => {
  expect(latest('2017-06-27T08:00:00.000Z', null, '2017-10-01T00:00:00.000Z', undefined)).toBe(
    '2017-10-01T00:00:00.000Z',
  );
  expect(() => latest(null)).toThrow();
});
