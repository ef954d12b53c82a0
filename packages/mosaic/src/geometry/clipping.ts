import { areaOf, edgeKind, edgesOf, extentOf } from './polygon.ts';
import type { Direction, EdgeKind, Polygon, Vertex } from './polygon.ts';

/** The points p with normal · p ≤ limit. */
export interface HalfPlane {
  readonly normal: Direction;
  readonly limit: number;
}

/** The part of a polygon in a half plane; the new edge gets `newEdge`. */
export function clip(polygon: Polygon, { normal, limit }: HalfPlane, newEdge: EdgeKind): Polygon {
  const kept: Vertex[] = [];
  const last = polygon.at(-1);
  if (last === undefined) return kept;
  let before = last;
  let beforeOutside = normal.x * before.x + normal.y * before.y - limit;
  for (const corner of polygon) {
    const outside = normal.x * corner.x + normal.y * corner.y - limit;
    if (beforeOutside <= 0 !== outside <= 0) {
      const share = beforeOutside / (beforeOutside - outside);
      kept.push({
        x: before.x + share * (corner.x - before.x),
        y: before.y + share * (corner.y - before.y),
        edge: beforeOutside <= 0 ? newEdge : before.edge,
      });
    }
    if (outside <= 0) kept.push(corner);
    before = corner;
    beforeOutside = outside;
  }
  return kept;
}

/** Moves every edge inwards. Exact for convex polygons, good for nearly convex ones; may end empty. */
export function shrink(polygon: Polygon, insetOf: (edge: EdgeKind) => number): Polygon {
  let remaining = polygon;
  for (const { from, to, length } of edgesOf(polygon)) {
    if (remaining.length < 3) break;
    if (length < 1e-6) continue;
    const outwards = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
    const limit = outwards.x * from.x + outwards.y * from.y - insetOf(from.edge);
    remaining = clip(remaining, { normal: outwards, limit }, from.edge);
  }
  return remaining;
}

/** Cuts across `direction` so that the first part holds `shareOfOne` of the area. */
export function cut(
  polygon: Polygon,
  direction: Direction,
  shareOfOne: number,
  newEdge: EdgeKind,
): readonly [Polygon, Polygon] {
  let { low, high } = extentOf(polygon, direction);
  const wanted = areaOf(polygon) * shareOfOne;
  // Forty halvings reach the precision of the coordinates themselves.
  for (let round = 0; round < 40; round += 1) {
    const limit = (low + high) / 2;
    if (areaOf(clip(polygon, { normal: direction, limit }, newEdge)) < wanted) low = limit;
    else high = limit;
  }
  return split(polygon, direction, (low + high) / 2, newEdge);
}

/** Both sides of the line across `direction` at `limit`. */
export function split(
  polygon: Polygon,
  direction: Direction,
  limit: number,
  newEdge: EdgeKind,
): readonly [Polygon, Polygon] {
  const opposite = { x: -direction.x, y: -direction.y };
  return [
    clip(polygon, { normal: direction, limit }, newEdge),
    clip(polygon, { normal: opposite, limit: -limit }, newEdge),
  ];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a picture of that size shows of a polygon; a positive margin keeps a rim outside of it. */
export function crop(polygon: Polygon, { width, height }: Size, margin: number): Polygon {
  const sides: readonly HalfPlane[] = [
    { normal: { x: 1, y: 0 }, limit: width + margin },
    { normal: { x: -1, y: 0 }, limit: margin },
    { normal: { x: 0, y: 1 }, limit: height + margin },
    { normal: { x: 0, y: -1 }, limit: margin },
  ];
  return sides.reduce((rest, side) => clip(rest, side, edgeKind.frame), polygon);
}
