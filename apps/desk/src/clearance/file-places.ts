/** `GET /api/pictures/:id/uses` and `GET /api/filmFiles/:id/uses`: where a file stands, for whoever may see it. */
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { filmsUsing } from '../films/films-using.ts';
import { MOST_USAGES, type Usage, usagesOf } from '../pictures/usage.ts';
import { filmFileFields } from '../translate/film-document.ts';

/** Documents that show a file, published or in their latest draft. */
export interface FilePlaces {
  readonly list: readonly Usage[];
  /** Documents the asking person may not read: counted, not named. */
  readonly unnamed: number;
  /** Whether there may be more than were looked up. */
  readonly hasMore: boolean;
}

export function placesEndpoint(collection: 'pictures' | 'filmFiles'): Endpoint {
  return {
    path: '/:id/uses',
    method: 'get',
    handler: async (req) => {
      const { id } = await req.payload.findByID({
        collection,
        id: String(req.routeParams?.['id']),
        depth: 0,
        overrideAccess: false,
        req,
      });
      const usages =
        collection === 'pictures' ? await usagesOf(req, id) : await filmPlaces(req, id);
      return Response.json(await named(req, usages));
    },
  };
}

async function filmPlaces(req: PayloadRequest, id: number): Promise<readonly Usage[]> {
  const films = [
    ...(await filmsUsing(req, filmFileFields, id, { draft: true })),
    ...(await filmsUsing(req, filmFileFields, id, { draft: false })),
  ];
  const byId = new Map(films.map((film) => [film.id, film.title]));
  return [...byId].map(([film, title]) => ({ collection: 'films', id: film, title }));
}

async function named(req: PayloadRequest, usages: readonly Usage[]): Promise<FilePlaces> {
  const list: Usage[] = [];
  for (const [collection, group] of Map.groupBy(usages, (usage) => usage.collection))
    list.push(...(await readable(req, collection, group)));
  return {
    list,
    unnamed: usages.length - list.length,
    hasMore: [...Map.groupBy(usages, ({ collection }) => collection).values()].some(
      ({ length }) => length >= MOST_USAGES,
    ),
  };
}

async function readable(
  req: PayloadRequest,
  collection: CollectionSlug,
  usages: readonly Usage[],
): Promise<readonly Usage[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: usages.map(({ id }) => id) } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const ids = new Set(docs.map(({ id }) => String(id)));
  return usages.filter(({ id }) => ids.has(String(id)));
}
