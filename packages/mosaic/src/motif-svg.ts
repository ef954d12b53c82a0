import type { TopicId } from '@city-of-cities/region';
import { escapeMarkup } from './drawing/markup.ts';
import { day } from './drawing/palette.ts';
import type { Size } from './geometry/clipping.ts';
import { flow } from './motif/flow.ts';
import { leaves } from './motif/leaves.ts';
import { links } from './motif/links.ts';
import { addNeighbours, motifScene } from './motif/motif-scene.ts';
import type { MotifScene } from './motif/motif-scene.ts';
import { paintLayer } from './motif/paint-layer.ts';
import type { PaintLayer } from './motif/paint-layer.ts';
import { pixels } from './motif/pixels.ts';
import { rings } from './motif/rings.ts';
import { rise } from './motif/rise.ts';
import { stacks } from './motif/stacks.ts';
import { stage } from './motif/stage.ts';
import { waves } from './motif/waves.ts';
import { cellOf } from './plan.ts';

interface Motif {
  readonly blockCount: number;
  /** Adds block colours to the ground, which is painted first, and returns what lies above. */
  readonly draw: (scene: MotifScene, ground: PaintLayer) => string;
}

const motifByTopic: Readonly<Record<TopicId, Motif>> = {
  business: { blockCount: 34, draw: rise },
  logistics: { blockCount: 26, draw: stacks },
  mobility: { blockCount: 46, draw: flow },
  science: { blockCount: 64, draw: waves },
  studying: { blockCount: 34, draw: links },
  living: { blockCount: 44, draw: leaves },
  culture: { blockCount: 26, draw: stage },
  digital: { blockCount: 16, draw: pixels },
  health: { blockCount: 20, draw: rings },
};

export interface MotifSvgOptions {
  readonly citySlug: string;
  readonly topic: TopicId;
  readonly width?: number;
  readonly height?: number;
  /** Another seed, another picture of the same city and topic. */
  readonly seed?: string;
  /** Accessible name; without it the motif is decoration. */
  readonly title?: string;
}

/** MO8: the city's own blocks, changed by the topic. Throws on an unknown slug. */
export function motifSvg(options: MotifSvgOptions): string {
  const size = { width: options.width ?? 1200, height: options.height ?? 900 };
  const naming =
    options.title === undefined
      ? ' aria-hidden="true">'
      : ` role="img"><title>${escapeMarkup(options.title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"${naming}${motifGroup(options, size)}</svg>`;
}

/** The motif as a group, for use inside another picture. */
export function motifGroup(options: MotifSvgOptions, size: Size): string {
  const motif = motifByTopic[options.topic];
  const scene = motifScene({
    cell: cellOf(options.citySlug),
    size,
    blockCount: motif.blockCount,
    seed: `${options.citySlug}${options.topic}${options.seed ?? ''}`,
  });
  const ground = paintLayer();
  addNeighbours(scene, ground);
  const above = motif.draw(scene, ground);
  const background = `<rect width="${size.width}" height="${size.height}" fill="${day}"/>`;
  return `<g stroke-linejoin="round">${background}${ground.markup(2 * scene.cornerRadius)}${above}</g>`;
}
