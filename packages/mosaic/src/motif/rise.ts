import { day, night } from '../drawing/palette.ts';
import type { Tones } from '../drawing/palette.ts';
import { pathData } from '../drawing/path-data.ts';
import { shrink } from '../geometry/clipping.ts';
import { areaOf, centroidOf } from '../geometry/polygon.ts';
import type { Point, Polygon } from '../geometry/polygon.ts';
import { blockData, pickByChance } from './motif-scene.ts';
import type { MotifScene } from './motif-scene.ts';
import type { PaintLayer } from './paint-layer.ts';

/** Blocks become towers, drawn from back to front, higher towards the upper right. */
export function rise(scene: MotifScene, ground: PaintLayer): string {
  const backToFront = scene.blocks.toSorted((a, b) => centroidOf(a).y - centroidOf(b).y);
  for (const block of backToFront) ground.add(scene.main[2], blockData(scene, block));
  return backToFront.map((block) => tower(scene, block)).join('');
}

function tower(scene: MotifScene, block: Polygon): string {
  const { unit, size, random, main } = scene;
  const foot = shrink(block, (edge) => scene.gapOf(edge) + unit * 1.5);
  if (foot.length < 3 || areaOf(foot) < unit * unit * 12) return '';
  const middle = centroidOf(block);
  const progress = (middle.x / size.width) * 0.7 + (1 - middle.y / size.height) * 0.3;
  const height = unit * (2.5 + 15 * Math.max(0, progress) ** 1.7 + random() * 6);
  const tones = pickByChance<Tones>(random(), [
    [0.34, scene.accent],
    [0.56, scene.second],
    [0.8, [main[1], main[0], main[0]]],
    [1, [day, main[1], main[1]]],
  ]);
  const front = frontOf(foot);
  const edge = front.reduce(
    (lowest, corner, index) => (corner.y > (front[lowest]?.y ?? 0) ? index : lowest),
    0,
  );
  const roof = foot.map((corner) => ({ ...corner, y: corner.y - height }));
  return [
    wall(front.slice(0, edge + 1), height, night),
    wall(front.slice(edge), height, tones[2]),
    `<path d="${pathData([roof])}" fill="${tones[0]}"/>`,
  ].join('');
}

/** The corners one sees from below, left to right. */
function frontOf(foot: Polygon): readonly Point[] {
  const sorted = foot.toSorted((a, b) => a.x - b.x);
  const left = sorted[0];
  const right = sorted.at(-1);
  if (left === undefined || right === undefined) return [];
  return sorted.filter(
    (corner) =>
      corner === left ||
      corner === right ||
      (corner.x - left.x) * (right.y - left.y) - (corner.y - left.y) * (right.x - left.x) < 0,
  );
}

function wall(foot: readonly Point[], height: number, fill: string): string {
  if (foot.length < 2) return '';
  const top = foot.toReversed().map(({ x, y }) => ({ x, y: y - height }));
  return `<path d="${pathData([[...foot, ...top]])}" fill="${fill}"/>`;
}
