import type { Size } from './clipping.ts';
import { downwards, extentOf, rightwards } from './polygon.ts';
import type { Point, Polygon } from './polygon.ts';

/** Scale first, then shift; north stays up. */
export interface Placement {
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

export function place(polygon: Polygon, { scale, shiftX, shiftY }: Placement): Polygon {
  return polygon.map(({ x, y, edge }) => ({ x: x * scale + shiftX, y: y * scale + shiftY, edge }));
}

export interface Bounds extends Size {
  readonly centre: Point;
}

export function boundsOf(polygon: readonly Point[]): Bounds {
  const across = extentOf(polygon, rightwards);
  const down = extentOf(polygon, downwards);
  return {
    width: across.high - across.low,
    height: down.high - down.low,
    centre: { x: (across.low + across.high) / 2, y: (down.low + down.high) / 2 },
  };
}

/** The placement that brings `source` to `target` at the given scale. */
export function centredOn(source: Point, target: Point, scale: number): Placement {
  return { scale, shiftX: target.x - source.x * scale, shiftY: target.y - source.y * scale };
}
