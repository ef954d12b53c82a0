import { defaultLanguage } from '@city-of-cities/region';
import type { City, LanguageId } from '@city-of-cities/region';
import { captionMarkup, escapeMarkup, labelledBy } from './drawing/markup.ts';
import { fitsInside } from './drawing/name-fit.ts';
import { pathData } from './drawing/path-data.ts';
import { blockTones, tonedMarkup } from './drawing/streets.ts';
import { crop, shrink } from './geometry/clipping.ts';
import type { Size } from './geometry/clipping.ts';
import { boundsOf, centredOn, place } from './geometry/placement.ts';
import type { Placement } from './geometry/placement.ts';
import { areaOf, centroidOf, edgeKind } from './geometry/polygon.ts';
import type { EdgeKind, Polygon } from './geometry/polygon.ts';
import { seededRandom } from './geometry/seeded-random.ts';
import { cutIntoBlocks } from './layout/blocks.ts';
import type { PlanCell } from './layout/plan.ts';
import { cellOf, cityOf, plan } from './plan.ts';

export interface CitySvgOptions {
  readonly title: string;
  readonly desc: string;
  /** Address of a neighbouring cell's city. */
  readonly href: (city: City) => string;
  readonly language?: LanguageId;
  readonly width?: number;
  readonly height?: number;
  /** Where the city's middle stands across the picture, 0 left to 1 right. */
  readonly middleShareOfOne?: number;
  /** How much of the picture the city fills. */
  readonly fillShareOfOne?: number;
  /** False leaves the names of neighbouring cells out. */
  readonly hasNames?: boolean;
  readonly id?: string;
}

export interface CityPicture {
  readonly svg: string;
  /** People one block stands for: say it beside the picture. */
  readonly peoplePerBlock: number;
  readonly blockCount: number;
}

const largeCityPeople = 160_000;

const gaps: Readonly<Record<EdgeKind, number>> = {
  [edgeKind.outline]: 0,
  [edgeKind.border]: 16,
  [edgeKind.lane]: 4,
  [edgeKind.street]: 6,
  [edgeKind.avenue]: 10,
  [edgeKind.frame]: 0,
};
/** Half the stroke of `.zoom` in the stylesheet. */
const cornerRadius = 5;
const gapOf = (edge: EdgeKind) => gaps[edge] / 2 + cornerRadius;

/** MO7: the plan, closer: the city in fine blocks, the cells around it as links. Throws on an unknown slug. */
export function citySvg(slug: string, options: CitySvgOptions): CityPicture {
  const cell = cellOf(slug);
  const size = { width: options.width ?? 1600, height: options.height ?? 760 };
  const placement = zoomOn(cell, size, options);
  const { population } = cityOf(cell);
  const peoplePerBlock = population > largeCityPeople ? 5_000 : 1_000;
  const blockCount = Math.round(population / peoplePerBlock);
  const id = options.id ?? 'city';
  const others = plan.cells.filter((other) => other !== cell);
  const svg = [
    `<svg class="zoom" viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMidYMid slice" role="group" ${labelledBy(id)}>`,
    captionMarkup(id, options),
    ...others.map((other) => nearMarkup(other, placement, size, options)),
    `<g class="c${cell.colour} here">${hereMarkup(cell, placement, blockCount)}</g></svg>`,
  ].join('');
  return { svg, peoplePerBlock, blockCount };
}

function zoomOn(cell: PlanCell, size: Size, options: CitySvgOptions): Placement {
  const bounds = boundsOf(cell.shape);
  const tightest = Math.min(size.width / bounds.width, size.height / bounds.height);
  const target = { x: size.width * (options.middleShareOfOne ?? 0.5), y: size.height / 2 };
  return centredOn(bounds.centre, target, (options.fillShareOfOne ?? 0.9) * tightest);
}

function hereMarkup(cell: PlanCell, placement: Placement, blockCount: number): string {
  const random = seededRandom(`zoom${cell.slug}`);
  const blocks = cutIntoBlocks(place(cell.shape, placement), blockCount, cell.angle, random);
  const toned = blocks.map((block) => {
    const chance = random();
    const tone = chance < 0.55 ? 0 : chance < 0.8 ? 1 : 2;
    return { tone, shape: shrink(block, gapOf) };
  });
  return tonedMarkup(
    blockTones.map((tone) =>
      pathData(toned.filter((block) => block.tone === tone).map((block) => block.shape)),
    ),
  );
}

function nearMarkup(
  cell: PlanCell,
  placement: Placement,
  size: Size,
  options: CitySvgOptions,
): string {
  const whole = place(cell.shape, placement);
  const visible = crop(whole, size, 40);
  if (visible.length < 3 || areaOf(visible) < 300) return '';
  const city = cityOf(cell);
  const name = city.name[options.language ?? defaultLanguage];
  const shape = shrink(visible, (edge) => (edge === edgeKind.frame ? 0 : gapOf(edgeKind.border)));
  const words = options.hasNames === false ? '' : neighbourName(name, crop(whole, size, -6), size);
  const href = escapeMarkup(options.href(city));
  // A window of another shape cuts cells off, where a focus would be lost from sight: the Tab key passes them by.
  return `<a href="${href}" tabindex="-1" class="c${cell.colour} near" aria-label="${escapeMarkup(name)}"><path d="${pathData([shape])}"/>${words}</a>`;
}

/** A name is set only where it fits into what one sees of its cell. */
function neighbourName(name: string, seen: Polygon, size: Size): string {
  if (seen.length < 3 || areaOf(seen) <= 9000) return '';
  const middle = centroidOf(seen);
  const isNearRim = middle.y <= 44 || middle.y >= size.height - 44;
  if (isNearRim || !fitsInside(name, seen, middle, 24)) return '';
  const big = fitsInside(name, seen, middle, 42) ? ' class="big"' : '';
  return `<text${big} x="${Math.round(middle.x)}" y="${Math.round(middle.y)}">${escapeMarkup(name)}</text>`;
}
