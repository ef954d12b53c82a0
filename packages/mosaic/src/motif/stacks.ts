import { night } from '../drawing/palette.ts';
import { pathData } from '../drawing/path-data.ts';
import { shrink, split } from '../geometry/clipping.ts';
import { edgeKind, extentOf } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { lengthIn, streetGrid } from '../layout/blocks.ts';
import { pickByChance } from './motif-scene.ts';
import type { MotifScene } from './motif-scene.ts';
import type { PaintLayer } from './paint-layer.ts';

/** Blocks split into two to five bars, as containers stand side by side. */
export function stacks(scene: MotifScene, ground: PaintLayer): string {
  const { main, accent, second, random, unit } = scene;
  const { along, across } = streetGrid(scene.cell.angle);
  for (const block of scene.blocks) {
    const direction = lengthIn(block, along) > lengthIn(block, across) ? along : across;
    const barCount = 2 + Math.floor(random() * 4);
    const fills = pickByChance<readonly string[]>(random(), [
      [0.5, [main[0], main[2], main[1]]],
      [0.72, [accent[0], main[0], night]],
      [0.9, [second[0], main[1], second[1]]],
      [1, [accent[0], accent[1], second[0]]],
    ]);
    let rest: Polygon = block;
    for (let bar = 0; bar < barCount; bar += 1) {
      const { low, high } = extentOf(rest, direction);
      const limit = low + (high - low) / (barCount - bar);
      const [slice, beyond] = split(rest, direction, limit, edgeKind.lane);
      const inset = shrink(
        slice,
        (edge) => scene.gapOf(edge) - (edge === edgeKind.lane ? unit * 0.1 : 0),
      );
      ground.add(fills[bar % fills.length] ?? main[0], pathData([inset]));
      rest = beyond;
    }
  }
  return '';
}
