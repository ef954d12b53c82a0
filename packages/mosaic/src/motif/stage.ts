import { night } from '../drawing/palette.ts';
import { centroidOf, edgesOf } from '../geometry/polygon.ts';
import type { Point, Polygon } from '../geometry/polygon.ts';
import { blockData, pickByChance } from './motif-scene.ts';
import type { MotifScene } from './motif-scene.ts';
import { paintLayer } from './paint-layer.ts';
import type { PaintLayer } from './paint-layer.ts';

/** Discs and half discs light up on the blocks, like spotlights. */
export function stage(scene: MotifScene, ground: PaintLayer): string {
  const { main, accent, second, random, unit } = scene;
  const top = paintLayer();
  for (const block of scene.blocks) {
    const [floor, light] = pickByChance<readonly [string, string]>(random(), [
      [0.18, [main[0], accent[0]]],
      [0.3, [main[0], main[1]]],
      [0.46, [main[2], main[1]]],
      [0.66, [accent[0], main[0]]],
      [0.82, [second[0], night]],
      [1, [night, accent[0]]],
    ]);
    ground.add(floor, blockData(scene, block));
    const middle = centroidOf(block);
    const radius = clearanceOf(block, middle) - unit * 1.1;
    if (radius < unit * 2) continue;
    const quarterTurn = (Math.floor(random() * 4) * Math.PI) / 2;
    const angle = scene.cell.angle + quarterTurn;
    top.add(
      light,
      random() < 0.45 ? discData(middle, radius) : halfDiscData(middle, radius, angle),
    );
  }
  return top.markup(0);
}

/** Distance from a point to the nearest edge line. */
function clearanceOf(block: Polygon, { x, y }: Point): number {
  const distances = edgesOf(block)
    .filter(({ length }) => length > 1e-6)
    .map(
      ({ from, to, length }) =>
        Math.abs((to.x - from.x) * (from.y - y) - (from.x - x) * (to.y - from.y)) / length,
    );
  return Math.min(...distances);
}

function discData(middle: Point, exactRadius: number): string {
  const radius = Math.round(exactRadius);
  const start = `M${Math.round(middle.x - radius)} ${Math.round(middle.y)}`;
  const arc = `a${radius} ${radius} 0 1 0`;
  return `${start}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`;
}

function halfDiscData(middle: Point, radius: number, angle: number): string {
  const x = Math.cos(angle) * radius;
  const y = Math.sin(angle) * radius;
  const whole = Math.round(radius);
  const from = `${Math.round(middle.x - x)} ${Math.round(middle.y - y)}`;
  return `M${from}A${whole} ${whole} 0 0 1 ${Math.round(middle.x + x)} ${Math.round(middle.y + y)}z`;
}
