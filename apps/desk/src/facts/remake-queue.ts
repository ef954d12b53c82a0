import type { DocumentKind } from '@city-of-cities/publication';
import { sql } from '@payloadcms/db-postgres';
import type { CollectionConfig, PayloadRequest } from 'payload';
import { campaign, nobody } from '../access/rules.ts';
import { sessionOf } from '../publishing/site-schema.ts';

/** Documents that wait to be published anew. `settledAt` and `problem` are the record of what became of them. */
export const Remakes: CollectionConfig = {
  slug: 'remakes',
  access: { read: campaign, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'cause', type: 'text', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'settledAt', type: 'date', index: true },
    { name: 'problem', type: 'textarea' },
  ],
};

/** A document in the queue. */
export interface Remake {
  readonly id: number;
  readonly kind: DocumentKind;
  readonly document: string;
}

export async function queueRemakes(
  req: PayloadRequest,
  cause: string,
  documents: readonly { readonly kind: string; readonly id: string }[],
): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`insert into desk.remakes (cause, kind, document, created_at, updated_at)
    select ${cause}, d.kind, d.id, now(), now()
    from unnest(${sql.param(documents.map(({ kind }) => kind))}::text[],
      ${sql.param(documents.map(({ id }) => id))}::text[]) as d (kind, id)`);
}

/** The longest waiting document, kept from other workers until this transaction ends. */
export async function nextRemake(req: PayloadRequest): Promise<Remake | null> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select id, kind, document from desk.remakes
    where settled_at is null order by id limit 1 for update skip locked`);
  return (rows as Remake[])[0] ?? null;
}

export async function settleRemake(
  req: PayloadRequest,
  id: number,
  problem: string | null,
): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`update desk.remakes
    set settled_at = now(), updated_at = now(), problem = ${problem} where id = ${id}`);
}

/** How many documents still wait because of a key. */
export async function countWaiting(req: PayloadRequest, cause: string): Promise<number> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select count(*)::int as waiting from desk.remakes
    where cause = ${cause} and settled_at is null`);
  return (rows as { waiting: number }[])[0]?.waiting ?? 0;
}
