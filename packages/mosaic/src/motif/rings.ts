import { night } from '../drawing/palette.ts';
import { pathData } from '../drawing/path-data.ts';
import { shrink } from '../geometry/clipping.ts';
import { areaOf } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';
import type { MotifScene } from './motif-scene.ts';
import type { PaintLayer } from './paint-layer.ts';

/** Contours inside each block. */
export function rings(scene: MotifScene, _ground: PaintLayer): string {
  return scene.blocks.map((block, index) => contours(scene, block, index)).join('');
}

function contours(scene: MotifScene, block: Polygon, index: number): string {
  const { main, accent, second, unit, cornerRadius } = scene;
  const sequences = [
    [main[0], accent[0], night, second[0]],
    [main[2], main[1], second[0], main[0]],
    [main[0], second[0], main[1], accent[0]],
  ];
  return (sequences[index % sequences.length] ?? [])
    .map((fill, depth) => {
      const shape = shrink(block, (edge) => scene.gapOf(edge) + depth * unit * 2.6);
      if (shape.length < 3 || areaOf(shape) <= unit * unit * 1.5) return '';
      return `<path d="${pathData([shape])}" fill="${fill}" stroke="${fill}" stroke-width="${2 * cornerRadius}"/>`;
    })
    .join('');
}
