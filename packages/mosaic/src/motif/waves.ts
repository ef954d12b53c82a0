import { night } from '../drawing/palette.ts';
import { blockData } from './motif-scene.ts';
import type { MotifScene } from './motif-scene.ts';
import type { PaintLayer } from './paint-layer.ts';

/** Rings spread behind the streets: the blocks are the window one sees them through. */
export function waves(scene: MotifScene, _ground: PaintLayer): string {
  const { main, accent, second, focus, size, unit, cornerRadius } = scene;
  const step = unit * 6.2;
  const strong = scene.isCobalt
    ? [accent[0], night, second[0], main[1]]
    : [night, accent[0], main[2], second[0]];
  const farthest = Math.max(
    ...[0, size.width].flatMap((x) =>
      [0, size.height].map((y) => Math.hypot(x - focus.x, y - focus.y)),
    ),
  );
  const ringCount = Math.ceil(farthest / step) + 1;
  const rings = Array.from({ length: ringCount }, (_, index) => {
    const ring = ringCount - 1 - index;
    const quiet = ring % 4 === 1 ? main[0] : main[1];
    const fill = ring % 2 === 1 ? quiet : (strong[(ring / 2) % strong.length] ?? night);
    const radius = Math.round((ring + 0.62) * step);
    return `<circle cx="${Math.round(focus.x)}" cy="${Math.round(focus.y)}" r="${radius}" fill="${fill}"/>`;
  });
  const id = `waves-${scene.cell.slug}-${size.width}x${size.height}`;
  const window = scene.blocks.map((block) => blockData(scene, block)).join('');
  return [
    `<mask id="${id}"><path d="${window}" fill="#fff" stroke="#fff" stroke-width="${2 * cornerRadius}"/></mask>`,
    `<g mask="url(#${id})"><rect width="${size.width}" height="${size.height}" fill="${main[0]}"/>`,
    ...rings,
    '</g>',
  ].join('');
}
