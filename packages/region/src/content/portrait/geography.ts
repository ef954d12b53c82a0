import type { City } from '../../index.ts';

type Position = City['position'];

const meanEarthRadiusKm = 6371.0088;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The great-circle distance between two points in kilometres (haversine formula, mean earth radius). */
export function distanceKm(from: Position, to: Position): number {
  const latitudeHalf = radians(to.latitude - from.latitude) / 2;
  const longitudeHalf = radians(to.longitude - from.longitude) / 2;
  const chord =
    Math.sin(latitudeHalf) ** 2 +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      Math.sin(longitudeHalf) ** 2;
  return 2 * meanEarthRadiusKm * Math.asin(Math.sqrt(chord));
}

/** The mean of a set of positions; good enough for a region some 100 km wide. */
export function meanPosition(positions: readonly Position[]): Position {
  const mean = (pick: (position: Position) => number) =>
    positions.reduce((sum, position) => sum + pick(position), 0) / positions.length;
  return {
    latitude: mean((position) => position.latitude),
    longitude: mean((position) => position.longitude),
  };
}

export type Bearing =
  'north' | 'northEast' | 'east' | 'southEast' | 'south' | 'southWest' | 'west' | 'northWest';

const clockwiseFromNorth: readonly Bearing[] = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
];

/** The eighth of the compass in which `to` lies, seen from `from`. */
export function bearing(from: Position, to: Position): Bearing {
  const north = to.latitude - from.latitude;
  const east = (to.longitude - from.longitude) * Math.cos(radians(from.latitude));
  const turn = Math.atan2(east, north) / (2 * Math.PI);
  const eighth = (Math.round(turn * 8) + 8) % 8;
  return clockwiseFromNorth[eighth] as Bearing;
}
