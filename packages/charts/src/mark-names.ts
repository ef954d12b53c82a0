import type { Format } from './format.ts';
import { middleOf, placeLabels } from './label-placement.ts';
import type { Anchor, Box, Placed } from './label-placement.ts';
import { label, line } from './marks.ts';
import type { Scale } from './scale.ts';
import { textWidth } from './text-width.ts';

const LONGEST_LABEL = { full: 220, slim: 120 };
const REACH = { full: 70, slim: 34 };

export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Half the extent of its mark. */
  readonly r: number;
  /** Its interval on the horizontal axis. */
  readonly interval?: readonly [lo: number, hi: number] | null | undefined;
}

interface Ground {
  readonly x: Scale;
  readonly y: Scale;
  readonly plot: Box;
  readonly fixed: readonly Box[];
}

/** CH9: names beside the marks; numbers for all of them when a single name finds no place. */
export function nameMarks(
  points: readonly NamedPoint[],
  { x, y, plot, fixed }: Ground,
  format: Format,
): { readonly body: string; readonly isNumbered: boolean } {
  const { textSize, softSize } = format;
  const anchorsFor = (texts: readonly string[], size: number, isBold: boolean): Anchor[] =>
    points.map((point, i) => ({
      mark: boxOf(point, x, y),
      width: textWidth(texts[i]!, { size, isBold }),
      height: size * 1.15,
    }));
  const names = points.map(({ name }) => name);
  const anchors = anchorsFor(names, textSize, false);
  if (anchors.every(({ width }) => width <= LONGEST_LABEL[format.name])) {
    const placed = placeLabels(anchors, plot, fixed, REACH[format.name]);
    if (placed.every((place) => place !== null))
      return { body: write(names, placed, anchors, textSize, 'halo'), isNumbered: false };
  }
  const numbers = points.map((_, i) => String(i + 1));
  const small = anchorsFor(numbers, softSize, true);
  const placed = placeLabels(small, plot, fixed, Infinity);
  return { body: write(numbers, placed, small, softSize, 'strong halo'), isNumbered: true };
}

function boxOf({ x, y, r, interval }: NamedPoint, toX: Scale, toY: Scale): Box {
  const [lo, hi] = interval ?? [x, x];
  return {
    left: Math.min(toX(x) - r, toX(lo)),
    right: Math.max(toX(x) + r, toX(hi)),
    top: toY(y) - r,
    bottom: toY(y) + r,
  };
}

function write(
  texts: readonly string[],
  placed: readonly (Placed | null)[],
  anchors: readonly Anchor[],
  size: number,
  className: string,
): string {
  const leaders = placed.map((place, i) => {
    if (place === null || !place.isFar) return '';
    const [x, y] = middleOf(anchors[i]!.mark);
    const nearest = (at: number, from: number, to: number): number =>
      Math.min(Math.max(at, from), to);
    return line(
      'axis',
      x,
      y,
      nearest(x, place.left, place.right),
      nearest(y, place.top, place.bottom),
    );
  });
  const written = placed.map((place, i) =>
    place === null
      ? ''
      : label(texts[i]!, {
          x: (place.left + place.right) / 2,
          y: place.bottom - size * 0.3,
          size,
          anchor: 'middle',
          className,
        }),
  );
  return [...leaders, ...written].join('');
}
