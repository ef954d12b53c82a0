import type { Point } from '../geometry/polygon.ts';

/** Coordinates the layout moves in place: thousands of small steps per point. */
export interface MovablePoint {
  x: number;
  y: number;
}

/** The border of the region as we draw it, in a few soft points: longitude, latitude in degrees. */
const borderDegrees: readonly (readonly [number, number])[] = [
  [6.3, 51.6],
  [6.42, 51.73],
  [6.62, 51.83],
  [6.88, 51.75],
  [7.15, 51.81],
  [7.42, 51.76],
  [7.66, 51.72],
  [7.95, 51.74],
  [8.0, 51.62],
  [7.86, 51.47],
  [7.68, 51.4],
  [7.6, 51.24],
  [7.42, 51.2],
  [7.22, 51.26],
  [7.05, 51.35],
  [6.8, 51.33],
  [6.66, 51.38],
  [6.46, 51.42],
];

const middle = { longitude: 7.15, latitude: 51.5 };

/** Equirectangular about the middle of the region; the region is small enough for it. */
export function project(longitude: number, latitude: number): MovablePoint {
  return {
    x: (longitude - middle.longitude) * Math.cos((middle.latitude * Math.PI) / 180),
    y: middle.latitude - latitude,
  };
}

export function drawnBorder(): MovablePoint[] {
  return curveThrough(
    borderDegrees.map(([longitude, latitude]) => project(longitude, latitude)),
    8,
  );
}

/** A closed Catmull-Rom curve with a number of steps between two corners. */
function curveThrough(corners: readonly Point[], steps: number): MovablePoint[] {
  const cornerAt = (index: number) => corners.at(index % corners.length) ?? { x: 0, y: 0 };
  return corners.flatMap((_, index) => {
    const before = cornerAt(index - 1);
    const start = cornerAt(index);
    const end = cornerAt(index + 1);
    const after = cornerAt(index + 2);
    return Array.from({ length: steps }, (__, step) => {
      const share = step / steps;
      const along = (axis: 'x' | 'y') =>
        0.5 *
        (2 * start[axis] +
          (end[axis] - before[axis]) * share +
          (2 * before[axis] - 5 * start[axis] + 4 * end[axis] - after[axis]) * share * share +
          (3 * start[axis] - before[axis] - 3 * end[axis] + after[axis]) * share ** 3);
      return { x: along('x'), y: along('y') };
    });
  });
}

const softeningSamples = 720;

/** Resamples a closed line at equal steps and softens it with a Gaussian of `spread` samples. */
export function soften(line: readonly Point[], corners: number, spread: number): MovablePoint[] {
  const even = resample(line, softeningSamples);
  const reach = Math.ceil(spread * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * spread * spread)),
  );
  const total = weights.reduce((sum, weight) => sum + weight);
  const averageAt = (centre: number, axis: 'x' | 'y') =>
    weights.reduce((sum, weight, index) => {
      const sample = even[(centre + index - reach + softeningSamples) % softeningSamples];
      return sum + weight * (sample?.[axis] ?? 0);
    }, 0) / total;
  return Array.from({ length: corners }, (_, index) => {
    const centre = Math.round((index * softeningSamples) / corners) % softeningSamples;
    return { x: averageAt(centre, 'x'), y: averageAt(centre, 'y') };
  });
}

function resample(line: readonly Point[], samples: number): Point[] {
  const pieces = line.map((start, index) => {
    const end = line[(index + 1) % line.length] ?? start;
    return { start, end, length: Math.hypot(start.x - end.x, start.y - end.y) };
  });
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const sampled: Point[] = [];
  let walked = 0;
  for (const { start, end, length } of pieces) {
    while (sampled.length < samples && (sampled.length / samples) * total <= walked + length) {
      const share = ((sampled.length / samples) * total - walked) / length;
      sampled.push({
        x: start.x + share * (end.x - start.x),
        y: start.y + share * (end.y - start.y),
      });
    }
    walked += length;
  }
  return sampled;
}
