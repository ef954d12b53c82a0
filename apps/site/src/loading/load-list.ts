/** Lists in pages, the search among them. A page number that leads nowhere is a 404 with a clear text. */
import { addressOf } from '@city-of-cities/publication';
import { cityById, type LanguageId } from '@city-of-cities/region';
import type { Hit } from '../reading/list-reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { EventFilter } from '../routing/event-filter.ts';
import { parsePageNumber } from '../routing/page-number.ts';
import { pathOf, type Route } from '../routing/route.ts';
import { searchAddress } from '../routing/search-address.ts';
import { type ShownKind, shownKinds } from '../routing/shown-kinds.ts';
import { type Found, nowhere, type Question } from './found.ts';
import type { Content, Paging } from './outcome.ts';

type ListRoute = Extract<Route, { kind: 'list' | 'cityStories' | 'events' | 'search' }>;

export const storiesPerPage = 24;
const releasesPerPage = 20;
const hitsPerPage = 20;
/** The database returns no hits beyond this place. */
const lastHit = 1_000;

export async function loadList(
  route: ListRoute,
  query: Question['query'],
  reading: Reading,
): Promise<Found> {
  const number = parsePageNumber(query.page);
  if (!number.ok) return nowhere;
  const { page } = number;
  const { language } = route;
  const path = pathOf(route);

  switch (route.kind) {
    case 'list':
      switch (route.of) {
        case 'city':
          return page === 1 ? { content: { view: 'cities' } } : nowhere;
        case 'story':
          return inPages({ kind: 'story', language }, storiesPerPage, (stories, paging) => ({
            view: 'stories',
            stories,
            paging,
          }));
        case 'film':
          return inPages({ kind: 'film', language }, storiesPerPage, (films, paging) => ({
            view: 'films',
            films,
            paging,
          }));
        case 'imageWorld':
          return inPages(
            { kind: 'imageWorld', language },
            storiesPerPage,
            (imageWorlds, paging) => ({ view: 'imageWorlds', imageWorlds, paging }),
          );
        case 'pressRelease': {
          const worlds =
            page === 1 ? await reading.list({ kind: 'imageWorld', language, limit: 6 }) : [];
          return inPages(
            { kind: 'pressRelease', language },
            releasesPerPage,
            (releases, paging) => ({ view: 'releases', releases, worlds, paging }),
          );
        }
        case 'event':
          return page === 1 ? events(null) : nowhere;
        case 'series': {
          const [newest] = await reading.list({ kind: 'series', language, limit: 1 });
          return newest === undefined
            ? nowhere
            : { redirectTo: addressOf(newest), isTemporary: true };
        }
      }
    // eslint-disable-next-line no-fallthrough -- every case above returns
    case 'events':
      return page === 1 && 'filter' in route ? events(route.filter) : nowhere;
    case 'cityStories': {
      const document = await reading.document('city', language, route.slug);
      if (document === undefined) return nowhere;
      return inPages(
        { kind: 'story', language, scope: { city: document.city } },
        storiesPerPage,
        (stories, paging) => ({
          view: 'cityStories',
          city: cityById(document.city),
          document,
          stories,
          paging,
        }),
      );
    }
    case 'search':
      return search();
  }

  async function events(filter: EventFilter | null): Promise<Found> {
    const all = await reading.events(language);
    const shown = filter === null ? all : await reading.filteredEvents(language, filter);
    return { content: { view: 'events', filter, events: shown, all } };
  }

  async function inPages<Kind extends 'story' | 'pressRelease' | 'film' | 'imageWorld'>(
    question: Omit<Parameters<typeof reading.list<Kind>>[0], 'limit' | 'offset'>,
    perPage: number,
    contentOf: (
      documents: Awaited<ReturnType<typeof reading.list<Kind>>>,
      paging: Paging,
    ) => Content,
  ): Promise<Found> {
    const count = await reading.count(question);
    const last = Math.max(1, Math.ceil(count / perPage));
    if (page > last) return nowhere;
    const documents = await reading.list<Kind>({
      ...question,
      limit: perPage,
      offset: (page - 1) * perPage,
    });
    return { content: contentOf(documents, { page, last, path }) };
  }

  /** The other languages that know the words: offered, never mixed in. */
  async function languagesWith(
    words: string,
    kind: ShownKind | null,
  ): Promise<readonly LanguageId[]> {
    const others = (await reading.languages()).filter((other) => other !== language);
    const first = { limit: 1, offset: 0 };
    const found = await Promise.all(
      others.map((other) => reading.search(other, words, kind, first)),
    );
    return others.filter((_, index) => (found[index]?.length ?? 0) > 0);
  }

  async function search(): Promise<Found> {
    const words = tidy(query.q ?? '');
    const kind = shownKinds.find((shown) => shown === query.kind) ?? null;
    if (query.kind !== null && query.kind !== '' && kind === null) return nowhere;
    const isBeyond = page * hitsPerPage > lastHit;
    if (isBeyond || (words === '' && page > 1)) return nowhere;
    const part = {
      // One more than shown tells whether there is a next page.
      limit: hitsPerPage + 1,
      offset: (page - 1) * hitsPerPage,
    };
    const hits: readonly Hit[] =
      words === '' ? [] : await reading.search(language, words, kind, part);
    const isVain = words !== '' && page === 1 && hits.length === 0;
    const last = hits.length > hitsPerPage ? page + 1 : page;
    return {
      content: {
        view: 'search',
        words,
        kind,
        hits: hits.slice(0, hitsPerPage),
        elsewhere: isVain ? await languagesWith(words, kind) : [],
        paging: { page, last, path: searchAddress(language, words, kind) },
      },
    };
  }
}

/** Control characters and long noise never reach the page or the database. */
function tidy(words: string): string {
  const clean = words
    .replaceAll(/\p{C}+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // Cut between signs, not inside one.
  return Array.from(clean).slice(0, 200).join('');
}
