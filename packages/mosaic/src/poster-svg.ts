import type { LanguageId } from '@city-of-cities/region';
import { headlineMarkup } from './drawing/headline.ts';
import { escapeMarkup } from './drawing/markup.ts';
import { day, night } from './drawing/palette.ts';
import { planPicture } from './drawing/plan-picture.ts';
import { setText } from './drawing/type-setting.ts';
import { markGroup } from './mark-svg.ts';

export interface PosterOptions {
  readonly language: LanguageId;
  readonly title: string;
  /** Two lines beside the mark: the motto and the region's name. */
  readonly motto: string;
  readonly regionName: string;
  /** Slug of a city in the fifth colour. */
  readonly now?: string;
}

/** One unit is one millimetre of the sheet A1. */
const sheet = { widthMm: 594, heightMm: 841, plateMm: 578, edgeMm: 30 } as const;
/** What the plate shows of the plan: the middle of the region, in units of the plan. */
const view = { left: 455, top: 130, width: 880, height: 700 } as const;

/**
 * MO12: poster, A1 upright, as a screen proof: text stays text and needs the fonts of this package.
 * Press-ready files are made by `print`.
 */
export function posterSvg(options: PosterOptions): string {
  const { widthMm, heightMm, plateMm, edgeMm } = sheet;
  const scale = Math.max(widthMm / view.width, plateMm / view.height);
  const shiftX = (widthMm - view.width * scale) / 2 - view.left * scale;
  const shiftY = (plateMm - view.height * scale) / 2 - view.top * scale;
  const title = setText(options.title, {
    width: widthMm - 2 * edgeMm,
    maxLines: 3,
    largestSize: 48,
    smallestSize: 24,
  });
  const row = { width: 420, maxLines: 1, largestSize: 18, smallestSize: 10 };
  const picture = planPicture(
    { scale, shiftX, shiftY },
    options.now === undefined ? {} : { now: options.now },
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}" width="${widthMm}mm" height="${heightMm}mm" role="img" lang="${options.language}">`,
    `<title>${escapeMarkup(`${options.title} ${options.motto}, ${options.regionName}`)}</title>`,
    `<rect width="${widthMm}" height="${heightMm}" fill="${day}"/>`,
    `<svg width="${widthMm}" height="${plateMm}" viewBox="0 0 ${widthMm} ${plateMm}">${picture}</svg>`,
    headlineMarkup(title, { x: edgeMm, y: plateMm + 22 + title.size, fill: night }),
    `<g transform="translate(${edgeMm} 775)">${markGroup(36)}</g>`,
    headlineMarkup(setText(options.motto, row), { x: 74, y: 791, fill: night }),
    headlineMarkup(setText(options.regionName, { ...row, largestSize: 14 }), {
      x: 74,
      y: 809,
      fill: night,
    }),
    '</svg>',
  ].join('');
}
