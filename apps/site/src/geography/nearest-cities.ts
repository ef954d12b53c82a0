/** Which cities lie next door on the ground; the plan is a cartogram and cannot tell. */
import { cities, type City } from '@city-of-cities/region';

export interface Near {
  readonly city: City;
  /** Great-circle distance between centre points. */
  readonly distanceKm: number;
}

const earthRadiusKm = 6371.0088;

/** Great-circle distance by the haversine formula. */
export function distanceKm(first: City, second: City): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const latitude = radians(second.position.latitude - first.position.latitude);
  const longitude = radians(second.position.longitude - first.position.longitude);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(first.position.latitude)) *
      Math.cos(radians(second.position.latitude)) *
      Math.sin(longitude / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(chord));
}

/** The nearest cities, the closest first. */
export function nearestCities(city: City, count: number): readonly Near[] {
  return cities
    .filter(({ id }) => id !== city.id)
    .map((other) => ({ city: other, distanceKm: distanceKm(city, other) }))
    .toSorted((first, second) => first.distanceKm - second.distanceKm)
    .slice(0, count);
}
