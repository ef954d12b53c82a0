/**
 * What the register of cities says about one city, computed for a portrait and free of language. Everything here
 * follows from population, area, centre point, district and twin towns; nothing else may enter a portrait (RC4).
 */
import { type City, cities } from '../../index.ts';
import { type Bearing, bearing, distanceKm, meanPosition } from './geography.ts';

export interface Neighbour {
  readonly city: City;
  /** Between the centre points, as the crow flies. */
  readonly distanceKm: number;
}

export interface CityProfile {
  readonly city: City;
  /** Inhabitants per km². */
  readonly density: number;
  readonly shareOfPeoplePercent: number;
  readonly shareOfAreaPercent: number;
  /** The other cities, nearest centre point first. */
  readonly neighbours: readonly [Neighbour, Neighbour, Neighbour, ...Neighbour[]];
  /** Where the city lies in the region; `middle` within `middleRadiusKm` of the mean of all centre points. */
  readonly place: Bearing | 'middle';
  /** The cities whose centre point lies within `circleRadiusKm`, the city itself included. */
  readonly circle: { readonly count: number; readonly population: number };
  /** The city and its three nearest neighbours together. */
  readonly populationWithNeighbours: number;
  /** The nearest of the four cities with the most people, itself excluded. */
  readonly nearestLarge: Neighbour;
  /** 1 is the most; among all cities of the region. */
  readonly rank: { readonly population: number; readonly area: number; readonly density: number };
  /** Extreme centre points among all cities of the region. */
  readonly extremes: readonly ('north' | 'east' | 'south' | 'west')[];
  /** First in its district by people, or by area; false in independent cities. */
  readonly isMostPopulousOfDistrict: boolean;
  readonly isLargestOfDistrict: boolean;
}

export const circleRadiusKm = 20;
const middleRadiusKm = 13;

export const region = {
  count: cities.length,
  population: sum(cities, (city) => city.population),
  areaKm2: sum(cities, (city) => city.areaKm2),
  centre: meanPosition(cities.map((city) => city.position)),
} as const;

/** Inhabitants per km² of the whole region. */
export const regionDensity = region.population / region.areaKm2;

function sum(all: readonly City[], measure: (city: City) => number): number {
  return all.reduce((total, city) => total + measure(city), 0);
}

function rankOf(city: City, measure: (city: City) => number): number {
  return 1 + cities.filter((other) => measure(other) > measure(city)).length;
}

function leads(city: City, group: readonly City[], measure: (city: City) => number): boolean {
  return group.every((other) => measure(other) <= measure(city));
}

function density(city: City): number {
  return city.population / city.areaKm2;
}

function neighboursByDistance(city: City): CityProfile['neighbours'] {
  const [first, second, third, ...others] = cities
    .filter((other) => other.id !== city.id)
    .map((other) => ({ city: other, distanceKm: distanceKm(city.position, other.position) }))
    .toSorted((a, b) => a.distanceKm - b.distanceKm);
  if (!first || !second || !third) throw new Error('A portrait needs a region of four cities');
  return [first, second, third, ...others];
}

function extremesOf(city: City): CityProfile['extremes'] {
  const measures = {
    north: (other: City) => other.position.latitude,
    east: (other: City) => other.position.longitude,
    south: (other: City) => -other.position.latitude,
    west: (other: City) => -other.position.longitude,
  } as const;
  return (['north', 'east', 'south', 'west'] as const).filter((side) =>
    leads(city, cities, measures[side]),
  );
}

/** @throws when the region has fewer than four cities. */
export function profileOf(city: City): CityProfile {
  const neighbours = neighboursByDistance(city);
  const nearby = [
    city,
    ...neighbours.filter((one) => one.distanceKm <= circleRadiusKm).map((one) => one.city),
  ];
  const large = neighbours.find((one) => rankOf(one.city, (other) => other.population) <= 4);
  const district =
    city.district === 'independent'
      ? []
      : cities.filter((other) => other.district === city.district);
  return {
    city,
    density: density(city),
    shareOfPeoplePercent: (100 * city.population) / region.population,
    shareOfAreaPercent: (100 * city.areaKm2) / region.areaKm2,
    neighbours,
    place:
      distanceKm(region.centre, city.position) <= middleRadiusKm
        ? 'middle'
        : bearing(region.centre, city.position),
    circle: { count: nearby.length, population: sum(nearby, (other) => other.population) },
    populationWithNeighbours: sum(
      [city, ...neighbours.slice(0, 3).map((one) => one.city)],
      (other) => other.population,
    ),
    nearestLarge: large ?? neighbours[0],
    rank: {
      population: rankOf(city, (other) => other.population),
      area: rankOf(city, (other) => other.areaKm2),
      density: rankOf(city, density),
    },
    extremes: extremesOf(city),
    isMostPopulousOfDistrict:
      district.length > 0 && leads(city, district, (other) => other.population),
    isLargestOfDistrict: district.length > 0 && leads(city, district, (other) => other.areaKm2),
  };
}
