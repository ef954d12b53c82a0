import { cut } from '../geometry/clipping.ts';
import { edgeKind, edgesOf, extentOf } from '../geometry/polygon.ts';
import type { Direction, EdgeKind, Polygon } from '../geometry/polygon.ts';
import type { Random } from '../geometry/seeded-random.ts';

/** Cuts a city into `count` blocks of equal area along a street grid turned by `angle` radians. */
export function cutIntoBlocks(
  cell: Polygon,
  count: number,
  angle: number,
  random: Random,
): readonly Polygon[] {
  if (count <= 1) return [cell];
  const { along, across } = streetGrid(angle);
  const isLongAlong =
    lengthIn(cell, along) * (1 + (random() - 0.5) * 0.12) > lengthIn(cell, across);
  const firstCount =
    count < 6
      ? Math.floor(count / 2)
      : Math.max(1, Math.round(count * (0.5 + (random() - 0.5) * 0.22)));
  const direction = isLongAlong ? along : across;
  const [first, second] = cut(cell, direction, firstCount / count, roadFor(count));
  return [
    ...cutIntoBlocks(first, firstCount, angle, random),
    ...cutIntoBlocks(second, count - firstCount, angle, random),
  ];
}

/** The earlier the cut, the wider the road. */
function roadFor(count: number): EdgeKind {
  if (count > 26) return edgeKind.avenue;
  return count > 9 ? edgeKind.street : edgeKind.lane;
}

export function streetGrid(angle: number): {
  readonly along: Direction;
  readonly across: Direction;
} {
  return {
    along: { x: Math.cos(angle), y: Math.sin(angle) },
    across: { x: -Math.sin(angle), y: Math.cos(angle) },
  };
}

export function lengthIn(polygon: Polygon, direction: Direction): number {
  const { low, high } = extentOf(polygon, direction);
  return high - low;
}

/** The street grid follows the longest edge, so that every city has a direction of its own. */
export function streetAngle(cell: Polygon): number {
  const longest = edgesOf(cell).reduce((best, edge) => (edge.length > best.length ? edge : best));
  return Math.atan2(longest.to.y - longest.from.y, longest.to.x - longest.from.x);
}
