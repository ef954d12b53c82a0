import { readFileSync } from 'node:fs';
import { cities, totals } from '@city-of-cities/region';
import { expect, test } from 'vitest';
import { areaOf } from '../geometry/polygon.ts';
import { plan, planNeighbours } from '../plan.ts';
import { blockCounts } from './block-counts.ts';
import { isInside } from './inside.ts';
import { layOutPlan } from './lay-out-plan.ts';
import { peoplePerBlock } from './plan.ts';
import { serialisePlan } from './stored-plan.ts';

const planArea = plan.cells.reduce((sum, cell) => sum + areaOf(cell.shape), 0);

test(
  '[MO5] plan.json is what the cities of the region give, byte for byte',
  { timeout: 30_000 },
  () => {
    const stored = readFileSync(new URL('../plan.json', import.meta.url), 'utf8');
    expect(serialisePlan(layOutPlan(cities)) === stored).toBe(true);
  },
);

test('[MO1] the plan has one cell per city of the region', () => {
  expect(plan.cells.map((cell) => cell.slug)).toEqual(cities.map((city) => city.slug));
  expect(plan.cells).toHaveLength(53);
});

test('[MO1] cells cover the outline and do not overlap', () => {
  expect(Math.abs(planArea / areaOf(plan.outline) - 1)).toBeLessThan(1e-4);
  let inPlan = 0;
  for (let x = 3.3; x < plan.width; x += 10) {
    for (let y = 3.7; y < plan.height; y += 10) {
      const owners = plan.cells.filter((cell) => isInside(cell.shape, { x, y }));
      expect(owners.length).toBeLessThanOrEqual(1);
      inPlan += owners.length;
    }
  }
  expect(inPlan).toBeGreaterThan(5000);
});

test('[MO2] area follows population to within a thousandth', () => {
  const errors = cities.map((city, index) => {
    const area = areaOf(plan.cells[index]?.shape ?? []);
    return Math.abs(area / planArea / (city.population / totals.population) - 1);
  });
  expect(Math.max(...errors)).toBeLessThan(0.001);
});

test('[MO3] 511 blocks, one for every ten thousand people of the region', () => {
  const blocks = plan.cells.flatMap((cell) => cell.blocks);
  expect(blocks).toHaveLength(511);
  expect(blocks).toHaveLength(Math.round(totals.population / peoplePerBlock));
  for (const cell of plan.cells) expect(cell.blocks.length).toBeGreaterThan(0);
});

test('[MO3] no city is more than a block away from its people, small towns apart', () => {
  const populations = cities.map((city) => city.population);
  for (const [index, count] of blockCounts(populations).entries()) {
    const exact = (populations[index] ?? 0) / peoplePerBlock;
    expect(Math.abs(count - exact)).toBeLessThan(1);
  }
});

test('[MO3] blocks of one city have equal areas that add up to its cell', () => {
  for (const cell of plan.cells) {
    const areas = cell.blocks.map((block) => areaOf(block.shape));
    const mean = areaOf(cell.shape) / areas.length;
    // Cells that follow the curved outline may be hollow, where a cut leaves a sliver.
    for (const area of areas) expect(Math.abs(area / mean - 1), cell.slug).toBeLessThan(0.01);
  }
});

test('[MO4] four colours, and no two neighbours share one', () => {
  const colourBySlug = new Map(plan.cells.map((cell) => [cell.slug, cell.colour]));
  expect(new Set(colourBySlug.values()).size).toBe(4);
  for (const cell of plan.cells) {
    expect(cell.neighbours.length).toBeGreaterThan(0);
    for (const neighbour of cell.neighbours) {
      expect(colourBySlug.get(neighbour), `${cell.slug}, ${neighbour}`).not.toBe(cell.colour);
      expect(planNeighbours(neighbour)).toContain(cell.slug);
    }
  }
});
