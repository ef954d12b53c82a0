import { expect, test } from 'vitest';
import { bearing, distanceKm, meanPosition } from './geography.ts';

const centre = { latitude: 51.5, longitude: 7.2 };

test('[RC4] a degree of latitude is 111.19 kilometres, a degree of longitude at 60° half of that', () => {
  expect(distanceKm({ latitude: 50, longitude: 7 }, { latitude: 51, longitude: 7 })).toBeCloseTo(
    111.195,
    2,
  );
  expect(distanceKm({ latitude: 60, longitude: 7 }, { latitude: 60, longitude: 8 })).toBeCloseTo(
    55.597,
    2,
  );
});

test.each([
  ['north', 0.1, 0],
  ['northEast', 0.1, 0.16],
  ['east', 0, 0.1],
  ['southEast', -0.1, 0.16],
  ['south', -0.1, 0],
  ['southWest', -0.1, -0.16],
  ['west', 0, -0.1],
  ['northWest', 0.1, -0.16],
] as const)('[RC4] %s is named by eighths of the compass, true to scale', (name, north, east) => {
  const there = { latitude: centre.latitude + north, longitude: centre.longitude + east };
  expect(bearing(centre, there)).toBe(name);
});

test('[RC4] the mean of two positions lies between them', () => {
  const mean = meanPosition([
    { latitude: 51, longitude: 7 },
    { latitude: 52, longitude: 7.5 },
  ]);
  expect(mean).toEqual({ latitude: 51.5, longitude: 7.25 });
});
