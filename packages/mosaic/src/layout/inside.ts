import type { Point } from '../geometry/polygon.ts';

/** Whether a point lies inside a closed line (even-odd rule). */
export function isInside(line: readonly Point[], point: Point): boolean {
  let inside = false;
  let before = line.at(-1);
  for (const corner of line) {
    if (before !== undefined && corner.y > point.y !== before.y > point.y) {
      const share = (point.y - corner.y) / (before.y - corner.y);
      if (point.x < (before.x - corner.x) * share + corner.x) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** Index of the nearest site. */
export function nearestTo(sites: readonly Point[], point: Point): number {
  let nearest = -1;
  let smallest = Infinity;
  for (const [index, site] of sites.entries()) {
    const squared = (site.x - point.x) ** 2 + (site.y - point.y) ** 2;
    if (squared < smallest) {
      smallest = squared;
      nearest = index;
    }
  }
  return nearest;
}
