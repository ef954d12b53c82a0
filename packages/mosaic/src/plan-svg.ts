import { cities } from '@city-of-cities/region';
import type { City } from '@city-of-cities/region';
import { captionMarkup, escapeMarkup, labelledBy } from './drawing/markup.ts';
import { pathData } from './drawing/path-data.ts';
import { tonePaths, tonedMarkup, withoutStreets } from './drawing/streets.ts';
import type { PlanCell } from './layout/plan.ts';
import { cityOf, fieldColumns, fieldLetter, fieldRows, plan } from './plan.ts';

export interface PlanSvgOptions {
  readonly title: string;
  readonly desc: string;
  /** Makes every city a link. Without it the plan is one picture. */
  readonly href?: (city: City) => string;
  /** What a screen reader says for a link; the German name if left out. */
  readonly label?: (city: City) => string;
  /** Shown in the empty corner while a city is pointed at. */
  readonly name?: (city: City) => string;
  /** Second, smaller line under `name`. */
  readonly note?: (city: City) => string;
  /** Slug of the city in the fifth colour. */
  readonly now?: string;
  /** Slugs of the cities told so far; the others stay open. All are told if left out. */
  readonly told?: ReadonlySet<string>;
  /** Letters and numbers along the rim, as on a printed map. */
  readonly hasIndex?: boolean;
  /** Cells without blocks. */
  readonly isFlat?: boolean;
  /** Prefix of element ids; must differ between pictures of one page. */
  readonly id?: string;
}

/** Block paths never change, so they are written once per process. */
const markupBySlug: ReadonlyMap<string, string> = new Map(
  plan.cells.map((cell) => [cell.slug, tonedMarkup(tonePaths(cell))]),
);

/** MO6: the plan for a page, coloured by its stylesheet (c1–c4, t1, t2, now, open). */
export function planSvg(options: PlanSvgOptions): string {
  assertKnown(options);
  const id = options.id ?? 'plan';
  const rim = options.hasIndex === true ? 26 : 0;
  const viewBox = `${-rim} ${-rim} ${plan.width + rim} ${plan.height + rim}`.replaceAll('-0', '0');
  const role = options.href === undefined ? 'img' : 'group';
  return [
    `<svg class="plan" viewBox="${viewBox}" role="${role}" ${labelledBy(id)}>`,
    captionMarkup(id, options),
    options.hasIndex === true ? indexMarkup() : '',
    ...plan.cells.map((cell) => cellMarkup(cell, options)),
    '</svg>',
  ].join('');
}

function cellMarkup(cell: PlanCell, options: PlanSvgOptions): string {
  const isNow = cell.slug === options.now;
  const isOpen = !isNow && options.told?.has(cell.slug) === false;
  const classes = `c${cell.colour}${isNow ? ' now' : ''}${isOpen ? ' open' : ''}`;
  const body =
    options.isFlat === true || isOpen
      ? `<path d="${pathData([withoutStreets(cell.shape)])}"/>`
      : (markupBySlug.get(cell.slug) ?? '');
  const city = cityOf(cell);
  if (options.href === undefined) return `<g class="${classes}">${body}</g>`;
  const href = escapeMarkup(options.href(city));
  const label = escapeMarkup(options.label?.(city) ?? city.name.de);
  return `<a href="${href}" class="${classes}" aria-label="${label}">${body}${nameMarkup(city, options)}</a>`;
}

function nameMarkup(city: City, { name, note }: PlanSvgOptions): string {
  if (name === undefined) return '';
  const x = plan.width - 12;
  const second =
    note === undefined ? '' : `<tspan x="${x}" dy="40">${escapeMarkup(note(city))}</tspan>`;
  return `<text x="${x}" y="${plan.height - 65}">${escapeMarkup(name(city))}${second}</text>`;
}

function indexMarkup(): string {
  const columns = Array.from({ length: fieldColumns }, (_, column) => {
    const x = Math.round(((column + 0.5) * plan.width) / fieldColumns);
    return `<text x="${x}" y="-10">${fieldLetter(column)}</text>`;
  });
  const rows = Array.from({ length: fieldRows }, (_, row) => {
    const y = Math.round(((row + 0.5) * plan.height) / fieldRows);
    return `<text x="-16" y="${y}">${row + 1}</text>`;
  });
  return `<g class="plan-index" aria-hidden="true">${columns.join('')}${rows.join('')}</g>`;
}

/** A misspelt slug would leave a city silently open or nowhere now. */
function assertKnown({ now, told }: PlanSvgOptions): void {
  const known = new Set(cities.map((city) => city.slug));
  for (const slug of [...(told ?? []), ...(now === undefined ? [] : [now])]) {
    if (!known.has(slug)) throw new Error(`The plan has no city "${slug}".`);
  }
}
