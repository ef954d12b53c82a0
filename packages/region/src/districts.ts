import type { LocalText } from './languages.ts';

const districtRows = [
  {
    id: 'independent',
    name: { de: 'Kreisfreie Städte', en: 'Independent cities', zh: '非县辖市' },
  },
  {
    id: 'recklinghausen',
    name: { de: 'Kreis Recklinghausen', en: 'Recklinghausen district', zh: '雷克林豪森县' },
  },
  { id: 'unna', name: { de: 'Kreis Unna', en: 'Unna district', zh: '乌纳县' } },
  {
    id: 'ennepe-ruhr',
    name: { de: 'Ennepe-Ruhr-Kreis', en: 'Ennepe-Ruhr district', zh: '恩讷珀-鲁尔县' },
  },
  { id: 'wesel', name: { de: 'Kreis Wesel', en: 'Wesel district', zh: '韦瑟尔县' } },
] as const;

/**
 * The administrative level above a city. `independent` stands for the eleven cities that have none
 * (kreisfrei): as a fifth group it lets lists and sums cover all 53 without a special case.
 */
export type DistrictId = (typeof districtRows)[number]['id'];

export interface District {
  readonly id: DistrictId;
  readonly name: LocalText;
}

/** The four districts, after the group of the independent cities. */
export const districts: readonly District[] = districtRows;

export function isDistrictId(value: unknown): value is DistrictId {
  return districts.some((district) => district.id === value);
}
