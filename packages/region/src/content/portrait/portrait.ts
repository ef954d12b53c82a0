import type { City, LanguageId } from '../../index.ts';
import type { Localised } from '../localised.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { choose, mostNotable } from './notable.ts';
import { type CityProfile, profileOf } from './profile.ts';
import type { Voice } from './voice.ts';

export interface Portrait {
  readonly teaser: Localised;
  readonly body: Localised;
}

const voices: Readonly<Record<LanguageId, Voice>> = { de: german, en: english, zh: chinese };

/** The most asides a portrait carries; more would turn it into a list of records. */
const maximumAsides = { withTwins: 1, withoutTwins: 2 } as const;

function bodyIn(voice: Voice, profile: CityProfile): string {
  const twins = voice.twins(profile);
  const asides = voice
    .asides(profile, mostNotable(profile))
    .slice(0, twins === '' ? maximumAsides.withoutTwins : maximumAsides.withTwins);
  const say = (...sentences: readonly string[]) => sentences.filter(Boolean).join(voice.gap);
  const nearby = `## ${voice.headings.nearby}\n\n${say(
    choose(profile, 1, voice.place)(profile),
    choose(profile, 2, voice.circle)(profile),
    twins === '' ? choose(profile, 6, voice.together)(profile) : '',
  )}`;
  const people = `## ${voice.headings.people}\n\n${say(
    choose(profile, 3, voice.people)(profile),
    choose(profile, 4, voice.share)(profile),
    ...asides,
  )}`;
  const parts = choose(profile, 5, [
    [nearby, people],
    [people, nearby],
  ]);
  return [
    ...parts,
    ...(twins === '' ? [] : [`## ${voice.headings.twins}\n\n${twins}`]),
    voice.source(profile),
  ].join('\n\n');
}

/**
 * The portrait of a city in all languages, written from the register of cities alone (RC4): the same city gives the
 * same text. A city editor's own portrait replaces it.
 * @example portraitOf(cityBySlug('herne')).teaser.de // => 'Auf einem Quadratkilometer wohnen in Herne 3.043 …'
 */
export function portraitOf(city: City): Portrait {
  const profile = profileOf(city);
  const opening = (voice: Voice) =>
    choose(profile, 0, voice.opening[mostNotable(profile)])(profile);
  return {
    teaser: { de: opening(german), en: opening(english), zh: opening(chinese) },
    body: {
      de: bodyIn(voices.de, profile),
      en: bodyIn(voices.en, profile),
      zh: bodyIn(voices.zh, profile),
    },
  };
}
