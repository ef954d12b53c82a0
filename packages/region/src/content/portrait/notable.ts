import { type CityProfile, region, regionDensity } from './profile.ts';

/** What a portrait opens with. Each kind has its own sentences in each language. */
export type Notable =
  | 'mostPeople'
  | 'mostDense'
  | 'leastArea'
  | 'fewestPeople'
  | 'leastDense'
  | 'northernmost'
  | 'easternmost'
  | 'southernmost'
  | 'amongMostPeople'
  | 'riverInName'
  | 'pair'
  | 'fourTwins'
  | 'amongMostArea'
  | 'likeTheRegion'
  | 'noTownTitle'
  | 'leadsDistrict'
  | 'amongMostDense'
  | 'airy'
  | 'manyTwins'
  | 'nextDoor'
  | 'circle';

/** RC5: the rules in the order in which they are tried; the first that holds opens the portrait. */
const rules: readonly (readonly [Notable, (profile: CityProfile) => boolean])[] = [
  ['mostPeople', ({ rank }) => rank.population === 1],
  ['mostDense', ({ rank }) => rank.density === 1],
  ['leastArea', ({ rank }) => rank.area === region.count],
  ['fewestPeople', ({ rank }) => rank.population === region.count],
  ['leastDense', ({ rank }) => rank.density === region.count],
  ['northernmost', ({ extremes }) => extremes.includes('north')],
  ['easternmost', ({ extremes }) => extremes.includes('east')],
  ['southernmost', ({ extremes }) => extremes.includes('south')],
  ['amongMostPeople', ({ rank }) => rank.population <= 5],
  ['riverInName', ({ city }) => /\b(?:Ruhr|Niederrhein)\b/.test(city.name.de)],
  ['pair', ({ neighbours }) => neighbours[0].distanceKm < 4],
  ['fourTwins', ({ city }) => city.twinTowns.length >= 4],
  ['amongMostArea', ({ rank }) => rank.area <= 8],
  ['likeTheRegion', ({ density }) => Math.abs(density / regionDensity - 1) < 0.02],
  ['noTownTitle', ({ city }) => !city.hasTownTitle],
  ['leadsDistrict', ({ isMostPopulousOfDistrict }) => isMostPopulousOfDistrict],
  ['amongMostDense', ({ rank }) => rank.density <= 3],
  ['airy', ({ density }) => density < 450],
  ['manyTwins', ({ city }) => city.twinTowns.length >= 3],
  ['nextDoor', ({ neighbours }) => neighbours[0].distanceKm < 6],
  ['circle', () => true],
];

/** The first rule that holds for a city. */
export function mostNotable(profile: CityProfile): Notable {
  const rule = rules.find(([, holds]) => holds(profile));
  if (rule === undefined) throw new Error(`No opening for ${profile.city.slug}`);
  return rule[0];
}

/** Spreads key and slot over 32 bits (the finaliser of MurmurHash3), so that slots do not move in step. */
function mixed(key: number, slot: number): number {
  let bits = Math.imul(key ^ Math.imul(slot + 1, 0x9e3779b1), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * One of several wordings of equal meaning, the same for a city on every run. `slot` keeps the choices of one
 * portrait apart.
 */
export function choose<T>(profile: CityProfile, slot: number, wordings: readonly [T, ...T[]]): T {
  return wordings[mixed(Number(profile.city.id), slot) % wordings.length] ?? wordings[0];
}
