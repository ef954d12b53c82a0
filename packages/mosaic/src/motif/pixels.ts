import { night } from '../drawing/palette.ts';
import { pathData } from '../drawing/path-data.ts';
import { shrink } from '../geometry/clipping.ts';
import { centroidOf } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { cutIntoBlocks } from '../layout/blocks.ts';
import { pickByChance } from './motif-scene.ts';
import type { MotifScene } from './motif-scene.ts';
import type { PaintLayer } from './paint-layer.ts';

const finest = 3;

/** Blocks get finer around a point. */
export function pixels(scene: MotifScene, ground: PaintLayer): string {
  for (const block of scene.blocks) refine(scene, ground, block, 0);
  return '';
}

function refine(scene: MotifScene, ground: PaintLayer, block: Polygon, depth: number): void {
  const { focus, size, random } = scene;
  const middle = centroidOf(block);
  const distance =
    Math.hypot(middle.x - focus.x, middle.y - focus.y) / Math.hypot(size.width, size.height);
  if (depth < finest && distance < 0.44 - depth * 0.13) {
    for (const part of cutIntoBlocks(block, 4, scene.cell.angle, random)) {
      refine(scene, ground, part, depth + 1);
    }
    return;
  }
  const narrowing = depth === finest ? 0.82 : 1;
  const shape = shrink(block, (edge) => scene.gapOf(edge) * narrowing);
  ground.add(fillAt(scene, depth), pathData([shape]));
}

function fillAt({ main, accent, second, random }: MotifScene, depth: number): string {
  const chance = random();
  if (depth === finest) {
    return pickByChance(chance, [
      [0.42, night],
      [0.78, accent[0]],
      [1, second[0]],
    ]);
  }
  if (depth === finest - 1) {
    return pickByChance(chance, [
      [0.45, accent[0]],
      [0.6, night],
      [1, main[2]],
    ]);
  }
  return pickByChance(chance, [
    [0.5, main[0]],
    [0.8, main[1]],
    [1, main[2]],
  ]);
}
