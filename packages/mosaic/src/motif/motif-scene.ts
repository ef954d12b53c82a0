import { palette } from '../drawing/palette.ts';
import type { Tones } from '../drawing/palette.ts';
import { pathData } from '../drawing/path-data.ts';
import { crop, shrink } from '../geometry/clipping.ts';
import type { Size } from '../geometry/clipping.ts';
import { boundsOf, centredOn, place } from '../geometry/placement.ts';
import type { Placement } from '../geometry/placement.ts';
import { areaOf, edgeKind } from '../geometry/polygon.ts';
import type { EdgeKind, Point, Polygon } from '../geometry/polygon.ts';
import type { Random } from '../geometry/seeded-random.ts';
import { seededRandom } from '../geometry/seeded-random.ts';
import { cutIntoBlocks } from '../layout/blocks.ts';
import type { PlanCell, PlanColour } from '../layout/plan.ts';
import { plan } from '../plan.ts';
import type { PaintLayer } from './paint-layer.ts';

/** A city's own blocks, close up, and what a motif needs to change them. */
export interface MotifScene {
  readonly size: Size;
  /** A hundredth of the picture: all widths of a motif are given in it. */
  readonly unit: number;
  readonly cornerRadius: number;
  readonly cell: PlanCell;
  readonly placement: Placement;
  readonly blocks: readonly Polygon[];
  /** The point a motif gathers around. */
  readonly focus: Point;
  readonly isCobalt: boolean;
  /** The city's colour, its strongest contrast in lightness, and the next one. */
  readonly main: Tones;
  readonly accent: Tones;
  readonly second: Tones;
  readonly random: Random;
  /** Inset of an edge: half its street plus the rounding. */
  readonly gapOf: (edge: EdgeKind) => number;
}

export interface SceneRequest {
  readonly cell: PlanCell;
  readonly size: Size;
  readonly blockCount: number;
  readonly seed: string;
}

export function motifScene({ cell, size, blockCount, seed }: SceneRequest): MotifScene {
  const random = seededRandom(seed);
  const bounds = boundsOf(cell.shape);
  const middle = { x: size.width / 2, y: size.height / 2 };
  const scale = 1.02 * Math.max(size.width / bounds.width, size.height / bounds.height);
  const placement = centredOn(bounds.centre, middle, scale);
  const unit = Math.sqrt(size.width * size.height) / 100;
  const blocks = cutIntoBlocks(place(cell.shape, placement), blockCount, cell.angle, random)
    .map((block) => crop(block, size, 40))
    .filter((block) => block.length > 2 && areaOf(block) > unit * unit * 2);
  const { accent, second } = companionsOf(cell.colour);
  return {
    size,
    unit,
    cornerRadius: unit * 0.5,
    cell,
    placement,
    blocks,
    focus: {
      x: size.width * (0.28 + random() * 0.44),
      y: size.height * (0.3 + random() * 0.4),
    },
    isCobalt: cell.colour === 1,
    main: palette[cell.colour],
    accent: palette[accent],
    second: palette[second],
    random,
    gapOf: (edge) => streetUnits[edge] * unit + unit * 0.5,
  };
}

const streetUnits: Readonly<Record<EdgeKind, number>> = {
  [edgeKind.outline]: 0.9,
  [edgeKind.border]: 0.9,
  [edgeKind.lane]: 0.28,
  [edgeKind.street]: 0.42,
  [edgeKind.avenue]: 0.6,
  // Beyond the picture nothing needs a gap; taking back the rounding keeps the rim straight.
  [edgeKind.frame]: -0.5,
};

const companions: Readonly<Record<PlanColour, { accent: PlanColour; second: PlanColour }>> = {
  1: { accent: 4, second: 3 },
  2: { accent: 3, second: 4 },
  3: { accent: 1, second: 2 },
  4: { accent: 1, second: 2 },
};

function companionsOf(colour: PlanColour): { accent: PlanColour; second: PlanColour } {
  return companions[colour];
}

/** Path data of a block without its half of the streets, moved in by `extra` more. */
export function blockData(scene: MotifScene, block: Polygon, extra = 0): string {
  return pathData([shrink(block, (edge) => scene.gapOf(edge) + extra)]);
}

/** The cells around the city, whole and flat: they stay visible at the rim. */
export function addNeighbours(scene: MotifScene, layer: PaintLayer): void {
  for (const other of plan.cells) {
    if (other === scene.cell) continue;
    const visible = crop(place(other.shape, scene.placement), scene.size, 40);
    if (visible.length > 2 && areaOf(visible) > scene.unit ** 2) {
      layer.add(palette[other.colour][0], blockData(scene, visible));
    }
  }
}

/** The value whose share of one the chance falls into: `[[0.6, a], [1, b]]` gives a six times in ten. */
export function pickByChance<T>(
  chance: number,
  ladder: readonly (readonly [upTo: number, value: T])[],
): T {
  const step = ladder.find(([upTo]) => chance < upTo) ?? ladder.at(-1);
  if (step === undefined) throw new Error('A choice needs at least one value.');
  return step[1];
}
