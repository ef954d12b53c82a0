import { night } from '../drawing/palette.ts';
import { shrink } from '../geometry/clipping.ts';
import { extentOf } from '../geometry/polygon.ts';
import type { Point, Polygon } from '../geometry/polygon.ts';
import { blockData, pickByChance } from './motif-scene.ts';
import type { MotifScene } from './motif-scene.ts';
import type { PaintLayer } from './paint-layer.ts';
import { paintLayer } from './paint-layer.ts';

/** On every block lies a leaf from corner to corner. */
export function leaves(scene: MotifScene, ground: PaintLayer): string {
  const { main, accent, second, random } = scene;
  const top = paintLayer();
  for (const block of scene.blocks) {
    const bed = shrink(block, (edge) => scene.gapOf(edge) * 0.8);
    if (bed.length < 3) continue;
    const chance = random();
    ground.add(chance < 0.6 ? main[0] : main[2], blockData(scene, block));
    const fill = pickByChance(chance, [
      [0.3, accent[0]],
      [0.5, main[1]],
      [0.7, night],
      [0.9, second[0]],
      [1, accent[1]],
    ]);
    top.add(fill, leafData(bed));
  }
  return top.markup(0);
}

function leafData(bed: Polygon): string {
  const [tip, stem] = farthestCorners(bed);
  const length = Math.hypot(stem.x - tip.x, stem.y - tip.y);
  const aside = { x: (tip.y - stem.y) / length, y: (stem.x - tip.x) / length };
  const { low, high } = extentOf(bed, aside);
  const spine = aside.x * tip.x + aside.y * tip.y;
  const point = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;
  const bulge = (reach: number) =>
    point({
      x: (tip.x + stem.x) / 2 + aside.x * reach * 1.5,
      y: (tip.y + stem.y) / 2 + aside.y * reach * 1.5,
    });
  return `M${point(tip)}Q${bulge(high - spine)} ${point(stem)}Q${bulge(low - spine)} ${point(tip)}z`;
}

function farthestCorners(polygon: Polygon): readonly [Point, Point] {
  let farthest: readonly [Point, Point] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  let largest = -1;
  for (const one of polygon) {
    for (const other of polygon) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y);
      if (distance > largest) {
        largest = distance;
        farthest = [one, other];
      }
    }
  }
  return farthest;
}
