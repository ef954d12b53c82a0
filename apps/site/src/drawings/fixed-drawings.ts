/** Drawings that never change, made once per process. */
import { doorsSvg, markSvg, plan, type PlanColour, stripSvg } from '@city-of-cities/mosaic';
import { cityById, type CityId } from '@city-of-cities/region';

export const mark = markSvg({ colours: 'page' });
export const doors = doorsSvg();
export const strip = stripSvg();

const colours: ReadonlyMap<string, PlanColour> = new Map(
  plan.cells.map(({ slug, colour }) => [slug, colour]),
);

/** The class of a city's colour in the plan; the whole region has none. */
export function colourClass(city: CityId | null): string {
  if (city === null) return 'c0';
  return `c${colours.get(cityById(city).slug) ?? 0}`;
}
