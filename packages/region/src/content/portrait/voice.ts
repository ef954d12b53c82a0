import type { Notable } from './notable.ts';
import type { CityProfile } from './profile.ts';

export type Sentence = (profile: CityProfile) => string;
export type Wordings = readonly [Sentence, ...Sentence[]];

/** Everything a portrait needs of one language. A sentence may be empty where a city gives no reason for it. */
export interface Voice {
  /** The first lines, by what is notable; they become the teaser. */
  readonly opening: Readonly<Record<Notable, Wordings>>;
  readonly headings: { readonly nearby: string; readonly people: string; readonly twins: string };
  /** Where the city lies, what it belongs to and which centres are near. */
  readonly place: Wordings;
  /** Population with date, area, density beside the region's. */
  readonly people: Wordings;
  /** The city's share of the region's people and area. */
  readonly share: Wordings;
  /** How many people the city and its three nearest neighbours count; said where no twin town is recorded. */
  readonly together: Wordings;
  /** Who lives within the circle. */
  readonly circle: Wordings;
  /** What else is notable, given what already opened the portrait. */
  readonly asides: (profile: CityProfile, opening: Notable) => readonly string[];
  readonly twins: Sentence;
  readonly source: Sentence;
  /** What stands between two sentences: a space, or nothing in Chinese. */
  readonly gap: string;
}
