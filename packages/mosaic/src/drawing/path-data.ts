import type { Point } from '../geometry/polygon.ts';

/** SVG path data in whole units with relative steps: short, and it compresses well. */
export function pathData(polygons: readonly (readonly Point[])[]): string {
  return polygons.map((polygon) => closedPath(polygon)).join('');
}

function closedPath(polygon: readonly Point[]): string {
  const corners: Point[] = [];
  for (const { x, y } of polygon) {
    const corner = { x: Math.round(x), y: Math.round(y) };
    if (!isSame(corners.at(-1), corner)) corners.push(corner);
  }
  if (isSame(corners[0], corners.at(-1))) corners.pop();
  const [start, ...rest] = corners;
  if (start === undefined || rest.length < 2) return '';
  const steps = rest.map((corner, index) => {
    const before = corners[index] ?? start;
    return `${corner.x - before.x} ${corner.y - before.y}`;
  });
  return `M${start.x} ${start.y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && one.x === other.x && one.y === other.y;
}
