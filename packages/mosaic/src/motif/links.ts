import { day, night } from '../drawing/palette.ts';
import { centroidOf } from '../geometry/polygon.ts';
import type { Point } from '../geometry/polygon.ts';
import { blockData, pickByChance } from './motif-scene.ts';
import type { MotifScene } from './motif-scene.ts';
import type { PaintLayer } from './paint-layer.ts';

/** The middles of the blocks connect: two lines from each to the nearest that follow. */
export function links(scene: MotifScene, ground: PaintLayer): string {
  const { main, accent, second, random, unit } = scene;
  for (const block of scene.blocks) {
    ground.add(random() < 0.6 ? main[0] : main[2], blockData(scene, block));
  }
  const ink = scene.isCobalt ? day : night;
  const middles = scene.blocks.map((block) => centroidOf(block));
  const lines = middles.flatMap((middle, index) =>
    nearestTwo(middle, middles.slice(index + 1)).map((other) => `M${at(middle)}L${at(other)}`),
  );
  const knots = middles.map((middle) => {
    const chance = random();
    const radius = Math.round(unit * (1.4 + chance * chance * 3.4));
    const fill = pickByChance(chance, [
      [0.4, ink],
      [0.75, accent[0]],
      [1, second[0]],
    ]);
    return `<circle cx="${Math.round(middle.x)}" cy="${Math.round(middle.y)}" r="${radius}" fill="${fill}"/>`;
  });
  const web = `<path d="${lines.join('')}" fill="none" stroke="${ink}" stroke-width="${Math.round(unit * 0.7)}"/>`;
  return web + knots.join('');
}

const at = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

function nearestTwo(from: Point, others: readonly Point[]): readonly Point[] {
  const distance = (point: Point) => Math.hypot(point.x - from.x, point.y - from.y);
  return others.toSorted((a, b) => distance(a) - distance(b)).slice(0, 2);
}
