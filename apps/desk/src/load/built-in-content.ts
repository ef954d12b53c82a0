/** The region's built-in content as documents of the desk. */
import { createHash } from 'node:crypto';
import { cities, facts, languages } from '@city-of-cities/region';
import {
  accessPages,
  events,
  films,
  imageWorlds,
  pages,
  portraitOf,
  pressReleases,
  sampleStories,
  stories,
} from '@city-of-cities/region/content';
import type { BuiltInDocument } from './built-in-document.ts';
import { eventDocument } from './events.ts';
import { filmDocument } from './films.ts';
import { imageWorldDocument } from './image-worlds.ts';
import { inEach, textOf } from './localised.ts';
import { runningTextOf } from './markdown.ts';
import { seriesDocument } from './series.ts';

/** The cities with their portraits. */
export function cityDocuments(): readonly BuiltInDocument[] {
  return cities.map((city) => {
    const portrait = portraitOf(city);
    return {
      collection: 'cities',
      key: `city/${city.id}`,
      id: city.id,
      shared: {},
      byLanguage: inEach((language) => ({
        name: city.name[language],
        teaser: portrait.teaser[language],
        portrait: runningTextOf(portrait.body[language]),
      })),
    };
  });
}

/** Everything but the cities; with `sample` what is invented too. */
export function contentDocuments(options: {
  readonly sample: boolean;
}): readonly BuiltInDocument[] {
  const shownStories = options.sample ? [...stories, ...sampleStories] : stories;
  const isShown = ({ isSample }: { readonly isSample: boolean }) => options.sample || !isSample;
  return [
    ...[...pages, ...accessPages].map((page) => ({
      collection: 'pages' as const,
      key: `page/${page.purpose}`,
      shared: { purpose: page.purpose },
      byLanguage: inEach((language) => textOf(page, language)),
    })),
    ...pressReleases.map((release) => ({
      collection: 'pressReleases' as const,
      key: `press/${release.key}`,
      shared: {
        city: release.cityId,
        publishedAt: release.publishedAt,
        embargoUntil: release.embargoUntil,
        isSample: release.isSample,
      },
      byLanguage: inEach((language) => ({
        ...textOf(release, language),
        contact: typeof release.contact === 'string' ? release.contact : release.contact[language],
      })),
    })),
    ...shownStories.map((story) => ({
      collection: 'stories' as const,
      key: `story/${story.key}`,
      shared: {
        city: story.cityId,
        topics: [...story.topics],
        audiences: [...story.audiences],
        markets: [...story.markets],
        attribute: story.attribute,
        publishedAt: story.publishedAt,
        isSample: story.isSample,
      },
      byLanguage: inEach((language) => textOf(story, language)),
    })),
    ...events.filter(isShown).map(eventDocument),
    ...imageWorlds.filter(isShown).map(imageWorldDocument),
    ...films.filter(isShown).map(filmDocument),
    ...(options.sample ? [seriesDocument()] : []),
  ];
}

/** Changes whenever any of the content, or a language's go-live, does. */
export function contentVersion(options: { readonly sample: boolean }): string {
  const all = [languages, facts, cityDocuments(), contentDocuments(options)];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32);
}
