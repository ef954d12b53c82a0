import { escapeMarkup } from './drawing/markup.ts';
import { day } from './drawing/palette.ts';
import { planPicture } from './drawing/plan-picture.ts';
import { plan } from './plan.ts';

/** Room around the plan, in its units: about one block. */
const margin = 24;

/** MO15: the whole plan in fixed colours on white, as a file that needs no stylesheet: for the press, for slides. */
export function standAlonePlanSvg({ title }: { readonly title: string }): string {
  const width = plan.width + 2 * margin;
  const height = plan.height + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${day}"/>`,
    planPicture({ scale: 1, shiftX: margin, shiftY: margin }),
    '</svg>',
  ].join('');
}
