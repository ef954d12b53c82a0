import { centroidOf } from '../geometry/polygon.ts';
import type { EdgeKind, Polygon } from '../geometry/polygon.ts';
import type { BlockTone, Plan, PlanColour } from './plan.ts';

/** A polygon as x, y, edge kind, x, y, edge kind, … */
type StoredPolygon = readonly number[];

interface StoredCell {
  readonly slug: string;
  readonly colour: number;
  readonly angle: number;
  readonly shape: StoredPolygon;
  readonly blocks: readonly StoredPolygon[];
  /** One digit per block. */
  readonly tones: string;
  readonly neighbours: readonly string[];
}

export interface StoredPlan {
  readonly width: number;
  readonly height: number;
  readonly outline: StoredPolygon;
  readonly cells: readonly StoredCell[];
}

/** MO5: hundredths of a unit; a finer value would not change a pixel and would double the file. */
const hundredths = (value: number) => Math.round(value * 100) / 100;

const storePolygon = (polygon: Polygon): StoredPolygon =>
  polygon.flatMap(({ x, y, edge }) => [hundredths(x), hundredths(y), edge]);

/** The bytes of plan.json: one cell per line, so that a change shows where it is. */
export function serialisePlan(plan: Plan): string {
  const cells = plan.cells.map((cell): StoredCell => ({
    slug: cell.slug,
    colour: cell.colour,
    angle: Math.round(cell.angle * 1e4) / 1e4,
    shape: storePolygon(cell.shape),
    blocks: cell.blocks.map((block) => storePolygon(block.shape)),
    tones: cell.blocks.map((block) => block.tone).join(''),
    neighbours: cell.neighbours,
  }));
  const head = `{"width":${plan.width},"height":${plan.height},`;
  const outline = `"outline":${JSON.stringify(storePolygon(plan.outline))},`;
  const lines = cells.map((cell) => JSON.stringify(cell)).join(',\n');
  return `${head}${outline}"cells":[\n${lines}\n]}\n`;
}

function readPolygon(stored: StoredPolygon): Polygon {
  return Array.from({ length: stored.length / 3 }, (_, index) => ({
    x: stored[index * 3] ?? 0,
    y: stored[index * 3 + 1] ?? 0,
    edge: stored[index * 3 + 2] as EdgeKind,
  }));
}

export function readPlan(stored: StoredPlan): Plan {
  return {
    width: stored.width,
    height: stored.height,
    outline: readPolygon(stored.outline),
    cells: stored.cells.map((cell) => {
      const shape = readPolygon(cell.shape);
      return {
        slug: cell.slug,
        colour: cell.colour as PlanColour,
        angle: cell.angle,
        shape,
        blocks: cell.blocks.map((block, index) => ({
          shape: readPolygon(block),
          tone: Number(cell.tones[index]) as BlockTone,
        })),
        centre: centroidOf(shape),
        neighbours: cell.neighbours,
      };
    }),
  };
}
