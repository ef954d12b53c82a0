/** Pages for an audience, a market, both, or a topic: each picks what is told for it. */
import type { ListScope, PublicFact, Story } from '@city-of-cities/publication';
import { cities, type City, cityById, type MarketId, markets } from '@city-of-cities/region';
import { factsForAudience, factsForMarket, factsOfTopic } from '../facts/fact-targets.ts';
import { factsByKey } from '../facts/public-facts.ts';
import type { Reading } from '../reading/reading.ts';
import { parsePageNumber } from '../routing/page-number.ts';
import { pathOf, type Route } from '../routing/route.ts';
import { type Found, nowhere, type Question } from './found.ts';
import type { Paging, Selection } from './outcome.ts';

type TargetedRoute = Extract<Route, { kind: 'audience' | 'market' | 'topic' }>;

const perPage = 12;
/** What is told for everyone stands in where nothing is told for a market, and takes less room. */
const storiesOfFallback = 4;
const eventsShown = 4;
const citiesShown = 8;
/** Of an audience's newest stories, those for the market are picked from this many. */
const lookedThrough = 200;

export async function loadTargeted(
  route: TargetedRoute,
  query: Question['query'],
  reading: Reading,
): Promise<Found> {
  const number = parsePageNumber(query.page);
  if (!number.ok) return nowhere;
  const { page } = number;
  const { language } = route;
  const path = pathOf(route);
  const register = await reading.facts(language);

  switch (route.kind) {
    case 'audience': {
      const { audience, market } = route;
      const keys = factsForAudience[audience];
      const forMarket =
        market === null ? [] : factsByKey(factsForMarket[market], register).slice(0, 2);
      const facts = unique([...forMarket, ...factsByKey(keys, register)]).slice(0, 6);
      if (market === null) {
        const list = await storiesInPages({ audience });
        if (list === null) return nowhere;
        const selection = await select({ audience }, null, list.stories, facts);
        return {
          content: { view: 'audience', audience, market, isFallback: false, ...list, selection },
        };
      }
      if (page > 1) return nowhere;
      const all = await reading.list({
        kind: 'story',
        language,
        scope: { audience },
        limit: lookedThrough,
      });
      const meant = all.filter(({ markets: meantFor }) => meantFor.includes(market));
      const stories = meant.length > 0 ? meant.slice(0, perPage) : all.slice(0, storiesOfFallback);
      const selection = await select({ audience }, market, stories, facts);
      return {
        content: {
          view: 'audience',
          audience,
          market,
          isFallback: meant.length === 0,
          stories,
          paging: { page: 1, last: 1, path },
          selection,
        },
      };
    }
    case 'market': {
      const { market } = route;
      const meant = await storiesInPages({ market });
      if (meant === null) return nowhere;
      const isFallback = meant.stories.length === 0;
      const list = isFallback
        ? {
            stories: await reading.list({ kind: 'story', language, limit: storiesOfFallback }),
            paging: meant.paging,
          }
        : meant;
      const facts = factsByKey(factsForMarket[market], register);
      const selection = await select({ market }, market, list.stories, facts);
      return { content: { view: 'market', market, isFallback, ...list, selection } };
    }
    case 'topic': {
      const { topic } = route;
      const list = await storiesInPages({ topic });
      if (list === null) return nowhere;
      const selection = await select({ topic }, null, list.stories, factsOfTopic(topic, register));
      return { content: { view: 'topic', topic, ...list, selection } };
    }
  }

  async function storiesInPages(
    scope: ListScope,
  ): Promise<{ stories: readonly Story[]; paging: Paging } | null> {
    const count = await reading.count({ kind: 'story', language, scope });
    const last = Math.max(1, Math.ceil(count / perPage));
    if (page > last) return null;
    const offset = (page - 1) * perPage;
    const stories = await reading.list({ kind: 'story', language, scope, limit: perPage, offset });
    return { stories, paging: { page, last, path } };
  }

  async function select(
    scope: ListScope,
    market: MarketId | null,
    stories: readonly Story[],
    facts: readonly PublicFact[],
  ): Promise<Selection> {
    const [events, films, imageWorlds] = await Promise.all([
      reading.events(language, scope),
      reading.list({ kind: 'film', language, scope, limit: 2 }),
      reading.list({ kind: 'imageWorld', language, scope, limit: 2 }),
    ]);
    return {
      facts,
      events: events.upcoming.slice(0, eventsShown),
      films,
      imageWorlds,
      cities: market === null ? citiesOf(stories) : citiesTwinnedWith(market, stories),
    };
  }
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

function citiesOf(stories: readonly Story[]): readonly City[] {
  return unique(stories.flatMap(({ city }) => (city === null ? [] : [city])))
    .map(cityById)
    .slice(0, citiesShown);
}

/** Abroad: cities with a twin town in the market's country, the most populous first. At home: those told about. */
function citiesTwinnedWith(market: MarketId, stories: readonly Story[]): readonly City[] {
  const country = markets.find(({ id }) => id === market)?.country;
  const twinned = cities
    .filter(({ twinTowns }) => twinTowns.some((town) => town.country === country))
    .toSorted((first, second) => second.population - first.population);
  return twinned.length === 0 ? citiesOf(stories) : twinned;
}
