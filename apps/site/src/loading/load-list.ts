/** Lists in pages, the search among them. A page number that leads nowhere is a 404 with a clear text. */
import { cityById } from '@city-of-cities/region';
import type { Hit } from '../reading/list-reading.ts';
import type { Reading } from '../reading/reading.ts';
import { parsePageNumber } from '../routing/page-number.ts';
import { pathOf, type Route } from '../routing/route.ts';
import type { Found, Question } from './found.ts';
import type { Content, Paging } from './outcome.ts';

type ListRoute = Extract<Route, { kind: 'list' | 'cityStories' | 'audience' | 'search' }>;

export const storiesPerPage = 24;
const releasesPerPage = 20;
const hitsPerPage = 20;
/** The database returns no hits beyond this place. */
const lastHit = 1_000;

const nowhere: Found = { content: { view: 'unknown' }, status: 404 };

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
      if (route.of === 'city') return page === 1 ? { content: { view: 'cities' } } : nowhere;
      return route.of === 'story'
        ? inPages({ kind: 'story', language }, storiesPerPage, (stories, paging) => ({
            view: 'stories',
            stories,
            paging,
          }))
        : inPages({ kind: 'pressRelease', language }, releasesPerPage, (releases, paging) => ({
            view: 'releases',
            releases,
            paging,
          }));
    case 'audience':
      return inPages(
        { kind: 'story', language, scope: { audience: route.audience } },
        storiesPerPage,
        (stories, paging) => ({ view: 'audience', audience: route.audience, stories, paging }),
      );
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

  async function inPages<Kind extends 'story' | 'pressRelease'>(
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

  async function search(): Promise<Found> {
    const words = tidy(query.q ?? '');
    const isBeyond = page * hitsPerPage > lastHit;
    if (isBeyond || (words === '' && page > 1)) return nowhere;
    const hits: readonly Hit[] =
      words === ''
        ? []
        : await reading.search(language, words, {
            // One more than shown tells whether there is a next page.
            limit: hitsPerPage + 1,
            offset: (page - 1) * hitsPerPage,
          });
    const last = hits.length > hitsPerPage ? page + 1 : page;
    return {
      content: {
        view: 'search',
        words,
        hits: hits.slice(0, hitsPerPage),
        paging: { page, last, path: `${path}?q=${encodeURIComponent(words)}` },
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
