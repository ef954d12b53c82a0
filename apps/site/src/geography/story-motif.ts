/** Which drawing stands for a story without a picture: its city's blocks, changed by its topic. */
import { cities, type CityId, type TopicId } from '@city-of-cities/region';

export type MotifShape = 'wide' | 'square' | 'card';

export interface Motif {
  readonly citySlug: string;
  readonly topic: TopicId;
  readonly seed: number;
}

/** The four cities whose crossing is the mark stand in for the whole region. */
const crossing = ['gelsenkirchen', 'herne', 'essen', 'bochum'] as const;
/** Variants per city and topic: enough that two stories rarely look the same, few enough to be kept. */
export const motifSeeds = 6;

export function motifOf(story: {
  readonly id: string;
  readonly city: CityId | null;
  readonly topics: readonly TopicId[];
}): Motif {
  const number = hash(story.id);
  const citySlug =
    cities.find(({ id }) => id === story.city)?.slug ??
    crossing[number % crossing.length] ??
    crossing[0];
  return { citySlug, topic: story.topics[0] ?? 'living', seed: number % motifSeeds };
}

export function motifAddress(motif: Motif, shape: MotifShape): string {
  return `/motifs/${motif.citySlug}.${motif.topic}.${motif.seed}.${shape}.svg`;
}

export const motifSizes: { readonly [shape in MotifShape]: { width: number; height: number } } = {
  wide: { width: 1600, height: 900 },
  square: { width: 1000, height: 1000 },
  card: { width: 1200, height: 900 },
};

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) {
    value ^= sign.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}
