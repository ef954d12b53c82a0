import { cityBySlug } from '@city-of-cities/region';
import type { City } from '@city-of-cities/region';
import type { Plan, PlanCell } from './layout/plan.ts';
import { readPlan } from './layout/stored-plan.ts';
import storedPlan from './plan.json' with { type: 'json' };

export const plan: Plan = readPlan(storedPlan);

const cellsBySlug: ReadonlyMap<string, PlanCell> = new Map(
  plan.cells.map((cell) => [cell.slug, cell]),
);

/** Throws when the plan has no such city. */
export function cellOf(slug: string): PlanCell {
  const cell = cellsBySlug.get(slug);
  if (cell === undefined) throw new Error(`The plan has no city "${slug}".`);
  return cell;
}

/** Throws when region and plan.json do not know the same cities. */
export function cityOf(cell: PlanCell): City {
  const city = cityBySlug(cell.slug);
  if (city === undefined) throw new Error(`plan.json holds "${cell.slug}", the region does not.`);
  return city;
}

/**
 * Slugs of the cities whose cells touch in the plan. The plan is a cartogram: on the ground some
 * other cities are neighbours. Do not print this as geography.
 */
export function planNeighbours(slug: string): readonly string[] {
  return cellOf(slug).neighbours;
}

const columnLetters = 'ABCDEFGH';
export const fieldColumns = columnLetters.length;
export const fieldRows = 5;

export function fieldLetter(column: number): string {
  return columnLetters.charAt(column);
}

/** Field of a city as on a printed map: column A to H, row 1 to 5, by the middle of its cell. */
export function mapField(slug: string): string {
  const { centre } = cellOf(slug);
  const column = Math.floor((centre.x / plan.width) * fieldColumns);
  const row = Math.floor((centre.y / plan.height) * fieldRows);
  return `${fieldLetter(column)}${row + 1}`;
}
