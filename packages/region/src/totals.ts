import type { DistrictId } from './districts.ts';

export interface Total {
  readonly cities: number;
  readonly population: number;
  readonly areaKm2: number;
}

export interface RegionTotals extends Total {
  /** ISO date of all populations. */
  readonly populationDate: string;
  readonly byDistrict: Readonly<Record<DistrictId, Total>>;
}

/**
 * RE6: what the region's cities must add up to, written down apart from the rows so that a slip in
 * either shows. Population: Destatis GV-ISys 4/2020, equal to the regional total printed by others.
 * Area: the land-use monitor of the regional association prints 443,869 ha; district areas of Wesel,
 * Unna and Ennepe-Ruhr agree with published values. The often quoted 4,436 km² is an older value.
 */
export const totals: RegionTotals = {
  cities: 53,
  population: 5_112_050,
  populationDate: '2019-12-31',
  areaKm2: 4438.68,
  byDistrict: {
    independent: { cities: 11, population: 3_318_940, areaKm2: 1681.74 },
    recklinghausen: { cities: 10, population: 614_137, areaKm2: 761.32 },
    unna: { cities: 10, population: 394_891, areaKm2: 543.21 },
    'ennepe-ruhr': { cities: 9, population: 324_106, areaKm2: 409.62 },
    wesel: { cities: 13, population: 459_976, areaKm2: 1042.79 },
  },
};
