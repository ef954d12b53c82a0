import { edgesOf } from '../geometry/polygon.ts';
import type { Edge, Point, Polygon } from '../geometry/polygon.ts';

/** Two cells that share less border than this, in units of the plan, only touch in a corner. */
const shortestBorder = 6;

/** For each cell the indices of the cells it shares a border with. */
export function neighboursOfCells(cells: readonly Polygon[]): readonly (readonly number[])[] {
  return cells.map((cell, index) =>
    cells.flatMap((other, otherIndex) =>
      index !== otherIndex && sharedBorder(cell, other) > shortestBorder ? [otherIndex] : [],
    ),
  );
}

function sharedBorder(cell: Polygon, other: Polygon): number {
  let shared = 0;
  for (const edge of edgesOf(cell)) {
    if (edge.length < 1e-6) continue;
    for (const facing of edgesOf(other)) shared += overlap(edge, facing);
  }
  return shared;
}

function overlap(edge: Edge, facing: Edge): number {
  const along = {
    x: (edge.to.x - edge.from.x) / edge.length,
    y: (edge.to.y - edge.from.y) / edge.length,
  };
  const aside = ({ x, y }: Point) =>
    Math.abs((x - edge.from.x) * along.y - (y - edge.from.y) * along.x);
  if (aside(facing.from) >= 0.5 || aside(facing.to) >= 0.5) return 0;
  const ahead = ({ x, y }: Point) => (x - edge.from.x) * along.x + (y - edge.from.y) * along.y;
  const start = Math.max(0, Math.min(ahead(facing.from), ahead(facing.to)));
  const end = Math.min(edge.length, Math.max(ahead(facing.from), ahead(facing.to)));
  return Math.max(0, end - start);
}
