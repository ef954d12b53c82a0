/** A document's page, or the way to it: a former address, another language's address, an offer. */
import { addressOf, type DocumentKind } from '@city-of-cities/publication';
import { cityById, type LanguageId } from '@city-of-cities/region';
import type { Version } from '../reading/document-reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { Route } from '../routing/route.ts';
import type { Found } from './found.ts';
import type { Versions } from './outcome.ts';

type DocumentRoute = Extract<Route, { kind: 'document' }>;

/** Stories below a story, and on a city's page. */
const storiesBelow = 3;
const storiesOfCity = 6;

export async function loadDocument(route: DocumentRoute, reading: Reading): Promise<Found> {
  const { language, slug } = route;
  switch (route.of) {
    case 'story': {
      const story = await reading.document('story', language, slug);
      if (story === undefined) return findElsewhere(route, reading);
      const [versions, nearby] = await Promise.all([
        reading.versions('story', story.id),
        reading.list({ kind: 'story', language, limit: storiesBelow + 1 }),
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
      return { content: { view: 'story', story, more }, versions: versionPaths('story', versions) };
    }
    case 'city': {
      const document = await reading.document('city', language, slug);
      if (document === undefined) return findElsewhere(route, reading);
      const [versions, stories] = await Promise.all([
        reading.versions('city', document.id),
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
    case 'page': {
      const page = await reading.document('page', language, slug);
      if (page === undefined) return findElsewhere(route, reading);
      const versions = await reading.versions('page', page.id);
      return { content: { view: 'campaignPage', page }, versions: versionPaths('page', versions) };
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
  if (holder === undefined) return { content: { view: 'unknown' }, status: 404 };
  const versions = await reading.versions(of, holder);
  const here = versions.find((version) => version.language === language);
  if (here !== undefined && here.slug !== slug)
    return { redirectTo: addressOf({ kind: of, language, slug: here.slug }) };
  const offers = versions
    .filter((version) => version.language !== language)
    .map((version) => ({ language: version.language, path: addressOf({ kind: of, ...version }) }));
  if (offers.length === 0) return { content: { view: 'unknown' }, status: 404 };
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
