/** What runs along an edge; decides how wide the gap beside it is. */
export const edgeKind = { outline: 0, border: 1, lane: 2, street: 3, avenue: 4, frame: 9 } as const;
export type EdgeKind = (typeof edgeKind)[keyof typeof edgeKind];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A corner of a polygon together with the kind of the edge that starts there. */
export interface Vertex extends Point {
  readonly edge: EdgeKind;
}

/** Corners in the order that makes `areaOf` positive: clockwise on a screen, where y points down. */
export type Polygon = readonly Vertex[];

/** A direction of length one, or the normal of a half plane. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly from: Vertex;
  readonly to: Vertex;
  readonly length: number;
}

export function edgesOf(polygon: Polygon): readonly Edge[] {
  return polygon.map((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
}

/** Signed area; positive for polygons of this package. Runs often, hence the plain loop. */
export function areaOf(polygon: readonly Point[]): number {
  let doubled = 0;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before !== undefined) doubled += before.x * corner.y - corner.x * before.y;
    before = corner;
  }
  return doubled / 2;
}

/** Centre of gravity. Not a number for a polygon without area. */
export function centroidOf(polygon: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  let weight = 0;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before !== undefined) {
      const cross = before.x * corner.y - corner.x * before.y;
      weight += cross;
      x += (before.x + corner.x) * cross;
      y += (before.y + corner.y) * cross;
    }
    before = corner;
  }
  return { x: x / (3 * weight), y: y / (3 * weight) };
}

export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** How far a polygon reaches along a direction. */
export function extentOf(polygon: readonly Point[], direction: Direction): Extent {
  let low = Infinity;
  let high = -Infinity;
  for (const corner of polygon) {
    const reach = direction.x * corner.x + direction.y * corner.y;
    if (reach < low) low = reach;
    if (reach > high) high = reach;
  }
  return { low, high };
}

export const rightwards: Direction = { x: 1, y: 0 };
export const downwards: Direction = { x: 0, y: 1 };
