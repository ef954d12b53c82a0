/** From an address to everything its page shows. */
import { defaultLanguage, type LanguageId } from '@city-of-cities/region';
import type { Reading } from '../reading/reading.ts';
import { pathOf, type Route } from '../routing/route.ts';
import { type Found, nowhere, type Question } from './found.ts';
import { loadDocument } from './load-document.ts';
import { loadFact } from './load-fact.ts';
import { loadHome } from './load-home.ts';
import { loadList } from './load-list.ts';
import { loadTargeted } from './load-targeted.ts';
import type { Outcome, Versions } from './outcome.ts';

export async function loadPage(question: Question, reading: Reading): Promise<Outcome> {
  const { route } = question;
  const live = await reading.languages();
  const isLive = route.language !== null && live.includes(route.language);
  // A language that is not in public yet does not exist, not even to say that it will.
  const language = isLive ? (route.language ?? defaultLanguage) : (live[0] ?? defaultLanguage);
  const [found, campaignPages] = await Promise.all([
    isLive ? find(question, reading) : nowhere,
    reading.pages(language),
  ]);
  if ('redirectTo' in found)
    return {
      kind: 'redirect',
      to: found.redirectTo,
      status: found.isTemporary === true ? 302 : 301,
    };
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

async function find(question: Question, reading: Reading): Promise<Found> {
  const { route, query, form } = question;
  switch (route.kind) {
    case 'home':
      return loadHome(route.language, reading);
    case 'document':
      return loadDocument(route, form, reading);
    case 'unknown':
      return nowhere;
    case 'list':
    case 'cityStories':
    case 'events':
    case 'search':
      return loadList(route, query, reading);
    case 'audience':
    case 'market':
    case 'topic':
      return loadTargeted(route, query, reading);
    case 'fact':
      return loadFact(route, reading);
    case 'facts':
      return { content: { view: 'facts', facts: await reading.facts(route.language) } };
    case 'markets':
    case 'topics':
    case 'thanks':
      return { content: { view: route.kind } };
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
