import { districts } from '../../index.ts';
import { kilometres, numeral, tenThousands } from './numerals.ts';
import type { CityProfile, Neighbour } from './profile.ts';

export const name = ({ city }: CityProfile): string => city.name.zh;
export const people = ({ city }: CityProfile): string => tenThousands(city.population);
export const area = ({ city }: CityProfile): string => numeral('zh', city.areaKm2, 2);
export const density = (profile: CityProfile): string => numeral('zh', profile.density);
export const nearest = ({ neighbours }: CityProfile): string => neighbours[0].city.name.zh;
export const km = (neighbour: Neighbour): string => kilometres('zh', neighbour.distanceKm);

/** The day the population was counted at: 2019年12月31日. */
export function date({ city }: CityProfile): string {
  const [year = '', month = '', day = ''] = city.populationDate.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

export function district({ city }: CityProfile): string {
  return districts.find(({ id }) => id === city.district)?.name.zh ?? '';
}

/** People within the circle, in whole 万: two million and nine hundred thousand is 290万. */
export function circlePeople({ circle }: CityProfile): string {
  return `${Math.round(circle.population / 10_000)}万`;
}

export const direction = {
  middle: '中部',
  north: '北部',
  northEast: '东北部',
  east: '东部',
  southEast: '东南部',
  south: '南部',
  southWest: '西南部',
  west: '西部',
  northWest: '西北部',
} as const satisfies Record<CityProfile['place'], string>;
