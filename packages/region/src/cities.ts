import { toCityId } from './city-id.ts';
import type { CityId } from './city-id.ts';
import { cityRows, registerSource } from './data/city-rows.ts';
import type { DistrictId } from './districts.ts';
import type { LocalText } from './languages.ts';

/** Countries of the markets abroad, ISO 3166-1 alpha-2; twin towns elsewhere are not listed. */
export type TwinCountry = 'CN' | 'US' | 'NL' | 'GB' | 'TR' | 'PL';

export interface TwinTown {
  readonly name: string;
  readonly country: TwinCountry;
}

export interface City {
  readonly id: CityId;
  /** Part of addresses; ASCII, stable. */
  readonly slug: string;
  readonly name: LocalText;
  /** Whether the Chinese name occurs in reference texts; otherwise it is our transcription. */
  readonly isNameZhEstablished: boolean;
  /** False for the six municipalities without town title, which the slogan counts as cities. */
  readonly hasTownTitle: boolean;
  readonly district: DistrictId;
  readonly population: number;
  /** ISO date the population was counted at. */
  readonly populationDate: string;
  readonly areaKm2: number;
  /** Centre point in decimal degrees, WGS 84. */
  readonly position: { readonly latitude: number; readonly longitude: number };
  /** Empty means none found or not looked for, never "has none". */
  readonly twinTowns: readonly TwinTown[];
  /** Where the row comes from; the twin towns have a source of their own. */
  readonly source: string;
}

export const cities: readonly City[] = cityRows.map(({ twinSource, ...row }) => ({
  ...row,
  id: toCityId(row.id),
  source: twinSource === null ? registerSource : `${registerSource} | twin towns: ${twinSource}`,
}));

const citiesById: ReadonlyMap<CityId, City> = new Map(cities.map((city) => [city.id, city]));
const citiesBySlug: ReadonlyMap<string, City> = new Map(cities.map((city) => [city.slug, city]));

export function cityById(id: CityId): City {
  const city = citiesById.get(id);
  if (city === undefined) throw new Error(`No city has the key "${id}".`);
  return city;
}

export function cityBySlug(slug: string): City | undefined {
  return citiesBySlug.get(slug);
}

export function isIndependentCity(city: City): boolean {
  return city.district === 'independent';
}
