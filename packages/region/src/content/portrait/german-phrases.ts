import { type City, districts } from '../../index.ts';
import { kilometres, millions, numeral } from './numerals.ts';
import type { CityProfile, Neighbour } from './profile.ts';

/** The name as running text uses it: the addition of Voerde stays away, that of Wetter keeps it from being weather. */
export function nameOf(city: City): string {
  return city.name.de.replace(/ \(Niederrhein\)$/, '');
}

export const name = ({ city }: CityProfile): string => nameOf(city);
export const people = ({ city }: CityProfile): string => numeral('de', city.population);
export const area = ({ city }: CityProfile): string => numeral('de', city.areaKm2, 2);
export const density = (profile: CityProfile): string => numeral('de', profile.density);
export const nearest = ({ neighbours }: CityProfile): string => nameOf(neighbours[0].city);
export const km = (neighbour: Neighbour): string => kilometres('de', neighbour.distanceKm);

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** The day the population was counted at: "31. Dezember 2019". */
export function date({ city }: CityProfile): string {
  const [year = '', month = '', day = ''] = city.populationDate.split('-');
  return `${Number(day)}. ${months[Number(month) - 1]} ${year}`;
}

/** The district's name, to be used after a masculine article: both "Kreis" forms are masculine. */
export function district({ city }: CityProfile): string {
  return districts.find(({ id }) => id === city.district)?.name.de ?? '';
}

/** People within the circle, at the start of a sentence or within one. */
export function circlePeople({ circle }: CityProfile): string {
  return circle.population >= 950_000
    ? `${millions('de', circle.population)} Millionen Menschen`
    : `${numeral('de', Math.round(circle.population / 1000) * 1000)} Menschen`;
}

const ordinals = ['erster', 'zweiter', 'dritter', 'vierter', 'fünfter', 'sechster', 'siebter'];

const counts = 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** A count before a plural: in words up to twelve. */
export function count(value: number): string {
  return counts[value] ?? String(value);
}

/** In the dative, as in "an zweiter Stelle". */
export function ordinal(rank: number): string {
  return ordinals[rank - 1] ?? `${rank}.`;
}

export const direction = {
  middle: 'in der Mitte',
  north: 'im Norden',
  northEast: 'im Nordosten',
  east: 'im Osten',
  southEast: 'im Südosten',
  south: 'im Süden',
  southWest: 'im Südwesten',
  west: 'im Westen',
  northWest: 'im Nordwesten',
} as const satisfies Record<CityProfile['place'], string>;
