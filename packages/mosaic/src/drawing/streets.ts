import { shrink } from '../geometry/clipping.ts';
import { edgeKind } from '../geometry/polygon.ts';
import type { EdgeKind, Polygon } from '../geometry/polygon.ts';
import type { BlockTone, PlanCell } from '../layout/plan.ts';
import { pathData } from './path-data.ts';

/** Corners are rounded by a round line join of twice this width; the stylesheet states the same. */
export const cornerRadius = 3;

const streetWidths: Readonly<Record<EdgeKind, number>> = {
  [edgeKind.outline]: 0,
  [edgeKind.border]: 9,
  [edgeKind.lane]: 2.2,
  [edgeKind.street]: 3.4,
  [edgeKind.avenue]: 5.2,
  [edgeKind.frame]: 0,
};

/** A polygon without its half of the street and without the rim the line join gives back. */
export function withoutStreets(polygon: Polygon): Polygon {
  return shrink(polygon, (edge) => streetWidths[edge] / 2 + cornerRadius);
}

export const blockTones: readonly BlockTone[] = [0, 1, 2];

/** Path data of a cell's blocks per tone. */
export function tonePaths(cell: PlanCell): readonly string[] {
  return blockTones.map((tone) =>
    pathData(
      cell.blocks
        .filter((block) => block.tone === tone)
        .map((block) => withoutStreets(block.shape)),
    ),
  );
}

/** Paths for a page whose stylesheet colours them; the flat tone needs no class. */
export function tonedMarkup(paths: readonly string[]): string {
  return paths
    .map((data, tone) =>
      data === '' ? '' : `<path${tone > 0 ? ` class="t${tone}"` : ''} d="${data}"/>`,
    )
    .join('');
}
