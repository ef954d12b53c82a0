/** `GET /api/facts/:id/uses`: what a new value would change, before anybody confirms it. */
import { objectKey, publicFactKind } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { sql } from '@payloadcms/db-postgres';
import { type Endpoint, Forbidden } from 'payload';
import { accountOf, writesContent } from '../access/roles.ts';
import { type Asker, sessionOf } from '../publishing/site-schema.ts';
import { kindByCollection, type PublicCollection, publicCollections } from '../translate/kinds.ts';
import type { FactDocument } from './fact-document.ts';
import { countWaiting } from './remake-queue.ts';

/** Snapshots that state a fact, of one kind in one language. */
export interface UseCount {
  readonly kind: string;
  readonly language: string;
  readonly count: number;
  /** How many of them pin the fact to a date: a newer value leaves them as they are. */
  readonly pinned: number;
}

/** A public document that states a fact, in one language. */
export interface UsePlace {
  readonly collection: PublicCollection;
  readonly id: string;
  readonly language: LanguageId;
  readonly title: string;
  /** Only at a date: a newer value leaves it as it is. */
  readonly isPinned: boolean;
}

/** What the desk knows of the public uses of a fact. */
export interface FactUses {
  readonly documents: number;
  readonly uses: readonly UseCount[];
  readonly list: readonly UsePlace[];
  /** Documents that do not have the newest value yet. */
  readonly waiting: number;
}

const LISTED = 200;

export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!writesContent(accountOf(req.user))) throw new Forbidden(req.t);
    const fact = (await req.payload.findByID({
      collection: 'facts',
      id: String(req.routeParams?.['id']),
      depth: 0,
      overrideAccess: false,
      req,
    })) as unknown as FactDocument;
    const places = await placesOf(req, fact.key);
    const answer: FactUses = {
      documents: new Set(places.map(({ collection, id }) => `${collection}/${id}`)).size,
      uses: counted(places),
      list: places.slice(0, LISTED),
      waiting: await countWaiting(req, objectKey('fact', fact.key)),
    };
    return Response.json(answer);
  },
};

interface UseRow {
  readonly kind: string;
  readonly id: string;
  readonly language: LanguageId;
  readonly title: string;
  readonly is_pinned: boolean;
}

/** A text that states a fact both live and at a date follows the new value: it is not pinned. */
async function placesOf(req: Asker, key: string): Promise<readonly UsePlace[]> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`
    select distinct on (p.kind, p.id, p.language) p.kind, p.id, p.language, p.title,
      not jsonb_exists(p.document -> 'facts', ${key}) as is_pinned
    from site.publication_key k join site.publication p using (revision)
    where k.key = ${objectKey('fact', key)} and p.kind <> ${publicFactKind}
      and p.withdrawn_at is null and not p.spent
      and (p.visible_until is null or p.visible_until > now())
    order by p.kind, p.id, p.language, p.revision desc`);
  return (rows as UseRow[]).flatMap(({ kind, id, language, title, is_pinned }): UsePlace[] => {
    const collection = publicCollections.find((slug) => kindByCollection[slug] === kind);
    return collection ? [{ collection, id, language, title, isPinned: is_pinned }] : [];
  });
}

function counted(places: readonly UsePlace[]): readonly UseCount[] {
  const groups = Map.groupBy(
    places,
    ({ collection, language }) => `${kindByCollection[collection]} ${language}`,
  );
  return [...groups].map(([name, group]) => {
    const [kind = '', language = ''] = name.split(' ');
    const pinned = group.filter(({ isPinned }) => isPinned).length;
    return { kind, language, count: group.length, pinned };
  });
}
