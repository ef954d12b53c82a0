import { escapeMarkup } from './drawing/markup.ts';
import { palette } from './drawing/palette.ts';
import { crop, shrink } from './geometry/clipping.ts';
import { centredOn, place } from './geometry/placement.ts';
import { edgeKind } from './geometry/polygon.ts';
import type { Point } from './geometry/polygon.ts';
import { cellOf } from './plan.ts';

/** The crossing in the middle of the region where these four meet, rose, tomato, cobalt, citron. */
const crossingSlugs = ['gelsenkirchen', 'herne', 'essen', 'bochum'] as const;
/** Side of the square cut out of the plan, in units of the plan. */
const span = 230;

export interface MarkOptions {
  /** Accessible name; without it the mark is decoration. */
  readonly title?: string;
  /** `page` takes the colours from the page's custom properties, `fixed` states them. */
  readonly colours?: 'fixed' | 'page';
}

const pageColours = { 1: 'cobalt', 2: 'tomato', 3: 'rose', 4: 'citron' } as const;

/** The four blocks of the mark in a square of that size, as a group without frame. */
export function markGroup(size: number, colours: 'fixed' | 'page' = 'fixed'): string {
  const crossing = crossingOf();
  const placement = centredOn(crossing, { x: size / 2, y: size / 2 }, size / span);
  const gap = 0.075 * size;
  const radius = 0.06 * size;
  const stroke = Math.round(2 * radius * 100) / 100;
  const blocks = crossingSlugs.map((slug) => {
    const cell = cellOf(slug);
    const square = crop(place(cell.shape, placement), { width: size, height: size }, 0);
    const block = shrink(square, (edge) => (edge === edgeKind.frame ? 0 : gap / 2) + radius);
    const corners = block.map(({ x, y }) => `${tenths(x)} ${tenths(y)}`).join('L');
    const custom = `var(--${pageColours[cell.colour]})`;
    // As attributes: a content security policy without inline styles drops a style attribute.
    const paint = colours === 'page' ? custom : palette[cell.colour][0];
    return `<path d="M${corners}z" fill="${paint}" stroke="${paint}" stroke-width="${stroke}"/>`;
  });
  return `<g stroke-linejoin="round">${blocks.join('')}</g>`;
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Mean of the corners in which three of the four cells meet, two of them around the crossing. */
function crossingOf(): Point {
  const corners = crossingSlugs.flatMap((slug) =>
    cellOf(slug).shape.map((corner) => ({ slug, x: corner.x, y: corner.y })),
  );
  const meeting = corners.filter(
    (corner) =>
      new Set(
        corners
          .filter((other) => Math.hypot(other.x - corner.x, other.y - corner.y) < 1)
          .map((other) => other.slug),
      ).size > 2,
  );
  const mean = (axis: 'x' | 'y') =>
    meeting.reduce((sum, corner) => sum + corner[axis], 0) / meeting.length;
  if (meeting.length === 0) throw new Error('The four cells of the mark do not meet.');
  return { x: mean('x'), y: mean('y') };
}

/** The mark alone. Use from 16 pixels; one block of clear space around it. */
export function markSvg({ title, colours = 'fixed' }: MarkOptions = {}): string {
  const naming =
    title === undefined
      ? ' aria-hidden="true">'
      : ` role="img"><title>${escapeMarkup(title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"${naming}${markGroup(64, colours)}</svg>`;
}

/** The mark as a file for the browser's tab. */
export function faviconSvg(): string {
  return markSvg();
}
