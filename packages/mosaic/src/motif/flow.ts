import { day, night } from '../drawing/palette.ts';
import { streetGrid } from '../layout/blocks.ts';
import { blockData, pickByChance } from './motif-scene.ts';
import type { MotifScene } from './motif-scene.ts';
import type { PaintLayer } from './paint-layer.ts';

/** Four lines turn a corner between the blocks. */
export function flow(scene: MotifScene, ground: PaintLayer): string {
  const { main, accent, second, random, unit, focus, size } = scene;
  for (const block of scene.blocks) {
    const tone = pickByChance(random(), [
      [0.55, main[0]],
      [0.8, main[1]],
      [1, main[2]],
    ]);
    ground.add(tone, blockData(scene, block));
  }
  const { along } = streetGrid(scene.cell.angle);
  const turn = Math.abs(along.x) > 0.5 ? 1 : -1;
  const [stepX, stepY] = [along.x * turn, along.y * turn];
  const beyond = Math.hypot(size.width, size.height);
  const bend = unit * 5;
  const thickness = unit * 4.2;
  const point = (x: number, y: number) => `${Math.round(x)} ${Math.round(y)}`;
  return [accent[0], night, second[0], accent[1]]
    .map((colour, index) => {
      const offset = (index - 1.5) * thickness * 1.28;
      const cornerX = focus.x - (stepX + stepY) * offset;
      const cornerY = focus.y + (stepX - stepY) * offset;
      const back = (by: number) => point(cornerX - stepX * by, cornerY - stepY * by);
      const aside = (by: number) => point(cornerX - stepY * by, cornerY + stepX * by);
      const line = `M${back(beyond)}L${back(bend)}Q${point(cornerX, cornerY)} ${aside(bend)}L${aside(beyond)}`;
      const stroke = (paint: string, width: number) =>
        `<path d="${line}" fill="none" stroke="${paint}" stroke-width="${Math.round(width)}"/>`;
      return stroke(day, thickness * 1.28) + stroke(colour, thickness);
    })
    .join('');
}
