/** `GET /api/facts/:id/uses`: what a new value would change, before anybody confirms it. */
import { objectKey } from '@city-of-cities/publication';
import { sql } from '@payloadcms/db-postgres';
import { type Endpoint, Forbidden } from 'payload';
import { accountOf, writesContent } from '../access/roles.ts';
import { sessionOf } from '../publishing/site-schema.ts';
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
    const key = objectKey('fact', fact.key);
    const execute = await sessionOf(req);
    const { rows } = await execute(sql`
      select p.kind, p.language, count(distinct p.id)::int as count,
        count(distinct p.id) filter (
          where exists (select from unnest(p.keys) as k where starts_with(k, ${`${key}@`})))::int as pinned
      from site.publication_key k join site.publication p using (revision)
      where k.key = ${key} and p.withdrawn_at is null and not p.spent
        and (p.visible_until is null or p.visible_until > now())
      group by p.kind, p.language order by p.kind, p.language`);
    return Response.json({
      uses: rows as UseCount[],
      documents: await countDocuments(execute, key),
      waiting: await countWaiting(req, key),
    });
  },
};

async function countDocuments(
  execute: Awaited<ReturnType<typeof sessionOf>>,
  key: string,
): Promise<number> {
  const { rows } = await execute(sql`
    select count(distinct (p.kind, p.id))::int as count
    from site.publication_key k join site.publication p using (revision)
    where k.key = ${key} and p.withdrawn_at is null and not p.spent
      and (p.visible_until is null or p.visible_until > now())`);
  return (rows as { count: number }[])[0]?.count ?? 0;
}
