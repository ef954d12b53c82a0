/** From an address to everything its page shows. */
import { defaultLanguage, type LanguageId } from '@city-of-cities/region';
import type { Reading } from '../reading/reading.ts';
import { pathOf, type Route } from '../routing/route.ts';
import type { Found, Question } from './found.ts';
import { loadDocument } from './load-document.ts';
import { loadList } from './load-list.ts';
import type { Outcome, Versions } from './outcome.ts';

export async function loadPage(question: Question, reading: Reading): Promise<Outcome> {
  const { route } = question;
  const live = await reading.languages();
  const isLive = route.language !== null && live.includes(route.language);
  // A language that is not in public yet does not exist, not even to say that it will.
  const language = isLive ? (route.language ?? defaultLanguage) : (live[0] ?? defaultLanguage);
  const [found, campaignPages] = await Promise.all([
    isLive ? find(question, reading) : unknown,
    reading.pages(language),
  ]);
  if ('redirectTo' in found) return { kind: 'redirect', to: found.redirectTo, status: 301 };
  const shownRoute: Route = isLive ? route : { kind: 'unknown', language: null };
  return {
    kind: 'page',
    status: found.status ?? 200,
    route: shownRoute,
    language,
    live,
    versions: found.versions ?? sameRouteIn(live, shownRoute),
    campaignPages,
    content: found.content,
  };
}

const unknown: Found = { content: { view: 'unknown' }, status: 404 };

async function find(question: Question, reading: Reading): Promise<Found> {
  const { route } = question;
  switch (route.kind) {
    case 'home': {
      const [stories, releases] = await Promise.all([
        reading.list({ kind: 'story', language: route.language, limit: 5 }),
        reading.list({ kind: 'pressRelease', language: route.language, limit: 1 }),
      ]);
      return { content: { view: 'home', stories, releases } };
    }
    case 'document':
      return loadDocument(route, reading);
    case 'unknown':
      return unknown;
    case 'list':
    case 'cityStories':
    case 'audience':
    case 'search':
      return loadList(route, question.query, reading);
  }
}

/** Pages that are made of lists stand at the corresponding path of every language. */
function sameRouteIn(live: readonly LanguageId[], route: Route): Versions {
  return Object.fromEntries(
    live.map((language) => [
      language,
      route.kind === 'unknown'
        ? pathOf({ kind: 'home', language })
        : pathOf({ ...route, language }),
    ]),
  );
}
