import type { MapEntry } from './correspondence-reading.ts';
import { mark } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Phrases } from './phrases.ts';
import type { PointMap } from './point-map.ts';
import { spanOf } from './scale.ts';
import { fill } from './texts.ts';

const LARGEST_MARK = 13;
const SMALLEST_MARK = 4;
const WELL_SHOWN = 0.5;
export const LOOKS: Readonly<Record<MapEntry['kind'], Omit<Mark, 'r'>>> = {
  regions: { shape: 'dot', series: 's-a' },
  attributes: { shape: 'diamond', series: 's-d' },
  supplementary: { shape: 'ring', series: 's-b' },
};

/** Poorly represented in two dimensions. */
export function isFaint({ quality }: MapEntry): boolean {
  return quality !== null && quality < WELL_SHOWN;
}

export function mapOf(
  points: readonly MapEntry[],
  leftOut: readonly string[],
  [first, second]: readonly [number, number],
  phrases: Phrases,
): PointMap {
  const heaviest = Math.max(...points.map(({ mass }) => mass ?? 0));
  const axis = (number: string, share: number, values: readonly number[]): PointMap['x'] => ({
    title: fill(phrases.texts.inertia, { number, share: phrases.percent(share, 1) }),
    domain: spanOf([...values, 0], 0.1),
    crossAt: 0,
    write: (value, digits) => phrases.decimal(value, digits),
  });
  return {
    points: points.map((point) => {
      // The area of a mark grows with the mass.
      const size = point.mass === null ? 0.5 : Math.sqrt(point.mass / heaviest);
      const r = Math.max(SMALLEST_MARK, LARGEST_MARK * size);
      const look = { ...LOOKS[point.kind], r, isFaint: isFaint(point) };
      return {
        x: point.x,
        y: point.y,
        name: point.name,
        r,
        draw: (x, y) => mark(look, x(point.x), y(point.y)),
      };
    }),
    x: axis(
      '1',
      first,
      points.map(({ x }) => x),
    ),
    y: axis(
      '2',
      second,
      points.map(({ y }) => y),
    ),
    isEqualScale: true,
    missing: leftOut.map((name) => `${name}: ${phrases.texts.belowMinimum}`),
  };
}
