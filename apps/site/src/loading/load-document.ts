/** A document's page, or the way to it: a former address, another language's address, an offer. */
import { addressOf, type DocumentKind } from '@city-of-cities/publication';
import { cityById, type LanguageId } from '@city-of-cities/region';
import type { WrittenForm } from '../messages/form.ts';
import type { Version } from '../reading/document-reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Route } from '../routing/route.ts';
import { progressOf } from '../series/progress.ts';
import { type Found, nowhere } from './found.ts';
import type { Versions } from './outcome.ts';

type DocumentRoute = Extract<Route, { kind: 'document' }>;

/** Stories below a story, and on a city's page. */
const storiesBelow = 3;
const storiesOfCity = 6;

export async function loadDocument(
  route: DocumentRoute,
  form: WrittenForm | null,
  reading: Reading,
): Promise<Found> {
  const { language, slug } = route;
  switch (route.of) {
    case 'story': {
      const story = await reading.document('story', language, slug);
      if (story === undefined) return findElsewhere(route, reading);
      const [versions, nearby, stated] = await Promise.all([
        reading.versions('story', story.id),
        reading.list({ kind: 'story', language, limit: storiesBelow + 1 }),
        reading.statedFacts(language, story.facts ?? []),
      ]);
      const ofCity =
        story.city === null
          ? []
          : await reading.list({
              kind: 'story',
              language,
              scope: { city: story.city },
              limit: storiesBelow + 1,
            });
      const more = [...ofCity, ...nearby]
        .filter(
          ({ id }, index, all) =>
            id !== story.id && all.findIndex((other) => other.id === id) === index,
        )
        .slice(0, storiesBelow);
      return {
        content: { view: 'story', story, more, stated },
        versions: versionPaths('story', versions),
      };
    }
    case 'city': {
      const document = await reading.document('city', language, slug);
      if (document === undefined) return findElsewhere(route, reading);
      const [versions, events, stories] = await Promise.all([
        reading.versions('city', document.id),
        reading.events(language, { city: document.city }),
        reading.list({
          kind: 'story',
          language,
          scope: { city: document.city },
          limit: storiesOfCity + 1,
        }),
      ]);
      return {
        content: {
          view: 'city',
          document,
          city: cityById(document.city),
          stories: stories.slice(0, storiesOfCity),
          hasMoreStories: stories.length > storiesOfCity,
          events,
        },
        versions: versionPaths('city', versions),
      };
    }
    case 'pressRelease': {
      const release = await reading.document('pressRelease', language, slug);
      if (release === undefined) return findElsewhere(route, reading);
      const versions = await reading.versions('pressRelease', release.id);
      return {
        content: { view: 'release', release },
        versions: versionPaths('pressRelease', versions),
      };
    }
    case 'film': {
      const film = await reading.document('film', language, slug);
      if (film === undefined) return findElsewhere(route, reading);
      const versions = await reading.versions('film', film.id);
      return { content: { view: 'film', film }, versions: versionPaths('film', versions) };
    }
    case 'imageWorld': {
      const imageWorld = await reading.document('imageWorld', language, slug);
      if (imageWorld === undefined) return findElsewhere(route, reading);
      const versions = await reading.versions('imageWorld', imageWorld.id);
      return {
        content: { view: 'imageWorld', imageWorld },
        versions: versionPaths('imageWorld', versions),
      };
    }
    case 'event': {
      const event = await reading.document('event', language, slug);
      if (event === undefined) return findElsewhere(route, reading);
      const versions = await reading.versions('event', event.id);
      const end = Date.parse(event.endsAt);
      reading.isRightUntil(end);
      return {
        content: { view: 'event', event, isPast: end <= reading.now() },
        versions: versionPaths('event', versions),
      };
    }
    case 'series': {
      const series = await reading.document('series', language, slug);
      if (series === undefined) return findElsewhere(route, reading);
      const versions = await reading.versions('series', series.id);
      const progress = progressOf(series, reading.now());
      if (progress.changesAt !== null) reading.isRightUntil(progress.changesAt);
      return {
        content: { view: 'series', series, progress },
        versions: versionPaths('series', versions),
      };
    }
    case 'page': {
      const page = await reading.document('page', language, slug);
      if (page === undefined) return findElsewhere(route, reading);
      const versions = await reading.versions('page', page.id);
      return {
        content: { view: 'campaignPage', page, form },
        ...(form === null ? {} : { status: 422 as const }),
        versions: versionPaths('page', versions),
      };
    }
  }
}

/**
 * Nobody has this address in this language. Whoever has or had it in any language has moved here (redirect), or is
 * missing in this language and is offered in the others.
 */
async function findElsewhere(route: DocumentRoute, reading: Reading): Promise<Found> {
  const { language, of, slug } = route;
  const [holder] = await reading.holdersOf(of, slug);
  if (holder === undefined) return nowhere;
  const versions = await reading.versions(of, holder);
  const here = versions.find((version) => version.language === language);
  if (here !== undefined && here.slug !== slug)
    return { redirectTo: addressOf({ kind: of, language, slug: here.slug }) };
  const offers = versions
    .filter((version) => version.language !== language)
    .map((version) => ({ language: version.language, path: addressOf({ kind: of, ...version }) }));
  if (offers.length === 0) return nowhere;
  return {
    content: { view: 'missing', offers },
    status: 404,
    versions: versionPaths(of, versions),
  };
}

function versionPaths(kind: DocumentKind, versions: readonly Version[]): Versions {
  return Object.fromEntries(
    versions.map((version): [LanguageId, string] => [
      version.language,
      addressOf({ kind, ...version }),
    ]),
  );
}
