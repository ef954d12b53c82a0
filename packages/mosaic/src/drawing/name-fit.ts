import { shrink } from '../geometry/clipping.ts';
import { edgesOf } from '../geometry/polygon.ts';
import type { Point, Polygon } from '../geometry/polygon.ts';

/** Width of a text in ems: Han characters take a whole one, Archivo letters a little over a half. */
export function widthEm(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1 : 0.58),
    0,
  );
}

/** Whether a text of that size, set around `middle`, stays clear of the rim of a cell. */
export function fitsInside(text: string, cell: Polygon, middle: Point, size: number): boolean {
  const room = edgesOf(shrink(cell, () => size * 0.5));
  const halfWidth = (widthEm(text) * size) / 2;
  const halfHeight = size * 0.4;
  const corners = [-1, 1].flatMap((side) =>
    [-1, 1].map((level) => ({ x: middle.x + side * halfWidth, y: middle.y + level * halfHeight })),
  );
  return (
    room.length >= 3 &&
    corners.every((corner) =>
      room.every(
        ({ from, to }) =>
          (to.x - from.x) * (corner.y - from.y) - (to.y - from.y) * (corner.x - from.x) >= 0,
      ),
    )
  );
}
