import { peoplePerBlock } from './plan.ts';

/**
 * MO3: blocks per city. Together they are the region's people divided by `peoplePerBlock`, rounded:
 * rounding city by city would miss the total that the slogan states. Largest remainders (Hamilton)
 * decide; no city is left without a block.
 */
export function blockCounts(populations: readonly number[]): readonly number[] {
  const people = populations.reduce((sum, population) => sum + population, 0);
  const total = Math.max(populations.length, Math.round(people / peoplePerBlock));
  const counts = populations.map((population) =>
    Math.max(1, Math.floor(population / peoplePerBlock)),
  );
  const given = counts.reduce((sum, count) => sum + count, 0);
  const shortfall = (index: number) =>
    (populations[index] ?? 0) / peoplePerBlock - (counts[index] ?? 0);
  for (let open = total - given; open > 0; open -= 1) {
    const next = [...counts.keys()].reduce((best, index) =>
      shortfall(index) > shortfall(best) ? index : best,
    );
    counts[next] = (counts[next] ?? 0) + 1;
  }
  return counts;
}
