/** The slogan's three parts as small drawings: one city in its blocks, the region in one outline. */
import { plan } from '@city-of-cities/mosaic';

export interface Outline {
  readonly viewBox: string;
  readonly path: string;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A city with many blocks shows best what a street grid is. */
const shownCity = 'essen';

export const cityOutline = outlineOf(
  plan.cells.find(({ slug }) => slug === shownCity)?.blocks.map(({ shape }) => shape) ?? [],
);
export const regionOutline = outlineOf([plan.outline]);

function outlineOf(shapes: readonly (readonly Corner[])[]): Outline {
  const corners = shapes.flat();
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left;
  const height = Math.ceil(Math.max(...ys)) - top;
  const path = shapes
    .map((shape) => `M${shape.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}z`)
    .join('');
  return { viewBox: `${left} ${top} ${width} ${height}`, path };
}
