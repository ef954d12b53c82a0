import { pathData } from './drawing/path-data.ts';
import { tonedMarkup, withoutStreets, blockTones } from './drawing/streets.ts';
import { boundsOf, place } from './geometry/placement.ts';
import { plan } from './plan.ts';

/** A band through the widest part of the region, in units of the plan. */
const top = 395;
const height = 110;
const left = 70;
const width = 1330;

/** Decoration above the footer: only the blocks that show, coloured by the page (c1–c4, t1, t2). */
export function stripSvg(): string {
  const cells = plan.cells.map((cell) => {
    const visible = cell.blocks.filter((block) => {
      const bounds = boundsOf(block.shape);
      const upper = bounds.centre.y - bounds.height / 2;
      return upper < top + height && upper + bounds.height > top;
    });
    if (visible.length === 0) return '';
    const paths = blockTones.map((tone) =>
      pathData(
        visible
          .filter((block) => block.tone === tone)
          .map((block) =>
            place(withoutStreets(block.shape), { scale: 1, shiftX: 0, shiftY: -top }),
          ),
      ),
    );
    return `<g class="c${cell.colour}">${tonedMarkup(paths)}</g>`;
  });
  return `<svg class="strip" viewBox="${left} 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${cells.join('')}</svg>`;
}
