import { areaOf, centroidOf, edgeKind } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { seededRandom } from '../geometry/seeded-random.ts';
import { neighboursOfCells } from './adjacency.ts';
import { blockCounts } from './block-counts.ts';
import { cutIntoBlocks, streetAngle } from './blocks.ts';
import { drawnBorder, project, soften } from './border.ts';
import type { MovablePoint } from './border.ts';
import { equaliseDensity } from './cartogram.ts';
import { fourColours } from './colouring.ts';
import type { BlockTone, Plan, PlanCell, PlanColour } from './plan.ts';
import { powerDiagram } from './power-diagram.ts';

/** What the plan needs to know of a city. */
export interface PlannedCity {
  readonly slug: string;
  readonly population: number;
  readonly position: { readonly latitude: number; readonly longitude: number };
}

const width = 1600;
const margin = 12;

/** The big four take one colour each and the crossing of the mark shows all four. */
const fixedColours: Readonly<Record<string, number>> = {
  essen: 0,
  duisburg: 1,
  herne: 1,
  dortmund: 2,
  gelsenkirchen: 2,
  bochum: 3,
};

/** MO1–MO4: from places with people to the plan. Takes seconds; the result is kept in plan.json. */
export function layOutPlan(cities: readonly PlannedCity[]): Plan {
  const populations = cities.map((city) => city.population);
  const sites = cities.map(({ position }) => project(position.longitude, position.latitude));
  const drawn = drawnBorder();
  const drawnHeight = fitToWidth(drawn, [drawn, sites]);
  equaliseDensity({ border: drawn, sites, populations }, { width, height: drawnHeight });

  const border = soften(drawn, 84, 18);
  const height = fitToWidth(border, [border, sites]);
  const outline = outlineOf(border);
  const shapes = powerDiagram(outline, sites, populations);
  const neighbours = neighboursOfCells(shapes);
  const fixed = new Map(
    Object.entries(fixedColours).map(([slug, colour]) => [
      cities.findIndex((city) => city.slug === slug),
      colour,
    ]),
  );
  const counts = blockCounts(populations);
  const colours = fourColours({ neighbours, populations, fixed });

  return {
    width,
    height: Math.round(height),
    outline,
    cells: cities.map((city, index) => ({
      ...buildCell(city.slug, shapes[index] ?? [], counts[index] ?? 1),
      colour: ((colours[index] ?? 0) + 1) as PlanColour,
      neighbours: (neighbours[index] ?? []).flatMap((other) => cities[other]?.slug ?? []),
    })),
  };
}

/** Scales and shifts `sets` so that `border` fills the width; returns the height. */
function fitToWidth(border: readonly MovablePoint[], sets: readonly MovablePoint[][]): number {
  const xs = border.map((point) => point.x);
  const ys = border.map((point) => point.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const scale = (width - 2 * margin) / (Math.max(...xs) - left);
  const height = (Math.max(...ys) - top) * scale + 2 * margin;
  for (const point of sets.flat()) {
    point.x = margin + (point.x - left) * scale;
    point.y = margin + (point.y - top) * scale;
  }
  return height;
}

function outlineOf(border: readonly MovablePoint[]): Polygon {
  const outline = border.map(({ x, y }) => ({ x, y, edge: edgeKind.outline }));
  return areaOf(outline) < 0 ? outline.toReversed() : outline;
}

function buildCell(
  slug: string,
  shape: Polygon,
  blockCount: number,
): Omit<PlanCell, 'colour' | 'neighbours'> {
  const random = seededRandom(slug);
  const angle = streetAngle(shape);
  const blocks = cutIntoBlocks(shape, blockCount, angle, random);
  return {
    slug,
    angle,
    shape,
    blocks: blocks.map((block) => ({ shape: block, tone: toneOf(random()) })),
    centre: centroidOf(shape),
  };
}

function toneOf(chance: number): BlockTone {
  if (chance < 0.5) return 0;
  return chance < 0.78 ? 1 : 2;
}
