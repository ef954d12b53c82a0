import { cityRows } from './data/city-rows.ts';

declare const cityIdBrand: unique symbol;

/** Official municipality key (AGS, eight digits) of one of the region's cities. */
export type CityId = string & { readonly [cityIdBrand]: true };

const knownIds: ReadonlySet<string> = new Set(cityRows.map((row) => row.id));

export function isCityId(value: unknown): value is CityId {
  return typeof value === 'string' && knownIds.has(value);
}

/**
 * RE4: only keys of the region's own cities become a `CityId`. Throws on any other text.
 *
 * @example toCityId('05911000') // => '05911000', Bochum
 */
export function toCityId(value: string): CityId {
  if (!isCityId(value)) throw new Error(`"${value}" is not the key of a city of this region.`);
  return value;
}
