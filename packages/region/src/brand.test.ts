import { expect, test } from 'vitest';
import { brandAt, brands } from './index.ts';

test('[RE8] the brand begins with the first public showing', () => {
  expect(brandAt('2017-06-27T00:00:00+02:00').motto.zh).toBe('众城之城');
  expect(() => brandAt('2017-06-26T23:59:59+02:00')).toThrow(/No brand/);
});

test('[RE8] the built-in brand has an open end', () => {
  expect(brandAt('2031-01-01T00:00:00Z').name.de).toBe('Metropole Ruhr');
});

test('[RE8] an ended brand does not reach its end, and nothing steps in', () => {
  const [built] = brands;
  if (built === undefined) throw new Error('The region has no brand.');
  const ended = [{ ...built, validUntil: '2024-11-15T00:00:00+01:00' }];
  expect(brandAt('2024-11-14T23:59:59+01:00', ended).name.en).toBe('The Ruhr');
  expect(() => brandAt('2024-11-15T00:00:00+01:00', ended)).toThrow(/No brand/);
});
