import { cities, districts } from '../../index.ts';
import type { City } from '../../index.ts';

/** The golden section: multiples of it, without their whole part, spread evenly however many are taken. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * RC12: an order of all cities in which no place is the better one by rule. Each district is spread evenly over the
 * whole order, and within a district its cities, ranked by population, by the golden section. Districts begin at
 * different ranks, so that the year does not begin with the largest city of each.
 */
export function fairOrder(): readonly City[] {
  return districts
    .flatMap(({ id }, index) => {
      const inTurn = spreadBySize(
        cities.filter(({ district }) => district === id),
        index / districts.length,
      );
      return inTurn.map((city, at) => ({ city, place: (at + 0.5) / inTurn.length }));
    })
    .toSorted((one, other) => one.place - other.place || byKey(one.city, other.city))
    .map(({ city }) => city);
}

function spreadBySize(group: readonly City[], start: number): readonly City[] {
  return group
    .toSorted((one, other) => other.population - one.population || byKey(one, other))
    .map((city, rank) => ({ city, place: (start + rank * GOLDEN) % 1 }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ city }) => city);
}

function byKey(one: City, other: City): number {
  return one.id < other.id ? -1 : 1;
}
