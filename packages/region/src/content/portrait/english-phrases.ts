import { type City, districts } from '../../index.ts';
import { kilometres, millions, numeral } from './numerals.ts';
import type { CityProfile, Neighbour } from './profile.ts';

/** The name as running text uses it: without the addition of Voerde. */
export function nameOf(city: City): string {
  return city.name.en.replace(/ \(Niederrhein\)$/, '');
}

export const name = ({ city }: CityProfile): string => nameOf(city);
export const people = ({ city }: CityProfile): string => numeral('en', city.population);
export const area = ({ city }: CityProfile): string => numeral('en', city.areaKm2, 2);
export const density = (profile: CityProfile): string => numeral('en', profile.density);
export const nearest = ({ neighbours }: CityProfile): string => nameOf(neighbours[0].city);
export const km = (neighbour: Neighbour): string => kilometres('en', neighbour.distanceKm);

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day the population was counted at: "31 December 2019". */
export function date({ city }: CityProfile): string {
  const [year = '', month = '', day = ''] = city.populationDate.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** The district's name, to be used after "the". */
export function district({ city }: CityProfile): string {
  return districts.find(({ id }) => id === city.district)?.name.en ?? '';
}

export function circlePeople({ circle }: CityProfile): string {
  return circle.population >= 950_000
    ? `${millions('en', circle.population)} million people`
    : `${numeral('en', Math.round(circle.population / 1000) * 1000)} people`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

const counts = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count before a noun: in words up to twelve. */
export function count(value: number): string {
  return counts[value] ?? String(value);
}

export function ordinal(rank: number): string {
  return ordinals[rank - 1] ?? `number ${rank}`;
}

export const direction = {
  middle: 'in the middle',
  north: 'in the north',
  northEast: 'in the north-east',
  east: 'in the east',
  southEast: 'in the south-east',
  south: 'in the south',
  southWest: 'in the south-west',
  west: 'in the west',
  northWest: 'in the north-west',
} as const satisfies Record<CityProfile['place'], string>;
