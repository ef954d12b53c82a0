import type { Placement } from '../geometry/placement.ts';
import { plan } from '../plan.ts';
import { day, hereTones, palette } from './palette.ts';
import { pathData } from './path-data.ts';
import { cornerRadius, tonePaths, withoutStreets } from './streets.ts';

export interface PlanPictureOptions {
  /** Slug of the city in the fifth colour. */
  readonly now?: string;
  readonly ground?: string;
  readonly isFlat?: boolean;
}

/** A group with the whole plan in fixed colours, for pictures that stand alone. */
export function planPicture(placement: Placement, options: PlanPictureOptions = {}): string {
  const ground = options.ground ?? day;
  const { scale, shiftX, shiftY } = placement;
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  const cells = plan.cells.map((cell) => {
    const tones = cell.slug === options.now ? hereTones(ground) : palette[cell.colour];
    const paths =
      options.isFlat === true ? [pathData([withoutStreets(cell.shape)])] : tonePaths(cell);
    return paths
      .map((data, tone) => {
        const colour = tones[tone] ?? tones[0];
        return data === '' ? '' : `<path d="${data}" fill="${colour}" stroke="${colour}"/>`;
      })
      .join('');
  });
  return `<g transform="translate(${rounded(shiftX)} ${rounded(shiftY)}) scale(${rounded(scale)})" stroke-linejoin="round" stroke-width="${2 * cornerRadius}">${cells.join('')}</g>`;
}
