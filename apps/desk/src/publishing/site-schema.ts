/** The desk's words to schema `site`, spoken inside Payload's own transaction. */
import type { DocumentKind, Snapshot } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

/** What the public has, or will have, of an object in one language. */
export interface Standing {
  readonly language: LanguageId;
  readonly slug: string;
  /** `planned`: not open yet; `live`: open now; a planned change of a live page counts as live. */
  readonly state: 'live' | 'planned';
  readonly opensAt: string;
  readonly endsAt: string | null;
  readonly document: unknown;
}

interface StandingRow {
  readonly id: string;
  readonly language: LanguageId;
  readonly slug: string;
  readonly is_live: boolean;
  readonly opens_at: string | Date;
  readonly ends_at: string | Date | null;
  readonly document: unknown;
}

type Execute = (query: ReturnType<typeof sql>) => Promise<{ rows: unknown[] }>;

/** Who asks: a request, or Payload itself outside one. */
export type Asker = Pick<PayloadRequest, 'payload'> &
  Partial<Pick<PayloadRequest, 'transactionID'>>;

/** Inside the request's transaction when it has one. */
export async function sessionOf(req: Asker): Promise<Execute> {
  const database = req.payload.db as unknown as PostgresAdapter;
  const transaction = await req.transactionID;
  const session = transaction === undefined ? undefined : database.sessions?.[String(transaction)];
  const connection = session?.db ?? database.drizzle;
  return (query) => (connection as unknown as { execute: Execute }).execute(query);
}

/** Throws when the request has no transaction: a snapshot outside it could outlive a failed save. */
async function openTransaction(req: PayloadRequest): Promise<Execute> {
  if ((await req.transactionID) === undefined)
    throw new Error('A snapshot is written in the transaction of the save, and there is none.');
  return sessionOf(req);
}

export async function publishSnapshot(req: PayloadRequest, snapshot: Snapshot): Promise<void> {
  const execute = await openTransaction(req);
  await execute(sql`select site.publish(
    ${snapshot.kind}, ${snapshot.id}, ${snapshot.language}, ${snapshot.slug}, ${snapshot.title},
    ${JSON.stringify(snapshot.document)}::jsonb,
    ${sql.param(snapshot.keys)}::text[], ${sql.param(snapshot.lists)}::text[],
    ${sql.param(snapshot.files)}::text[],
    ${snapshot.sortAt}::timestamptz, ${snapshot.visibleFrom}::timestamptz,
    ${snapshot.visibleUntil}::timestamptz, ${snapshot.searchText})`);
}

/** Takes an object back in one language, or in all with `null`. */
export async function withdrawSnapshots(
  req: PayloadRequest,
  kind: DocumentKind,
  id: string,
  language: LanguageId | null,
): Promise<void> {
  const execute = await openTransaction(req);
  await execute(sql`select site.withdraw(${kind}, ${id}, ${language})`);
}

/** What stands of some objects of a kind; the newest snapshot of each language decides. */
export async function standingsOf(
  req: Asker,
  kind: DocumentKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`
    select distinct on (p.id, p.language) p.id, p.language, p.slug, p.document,
      e.opens_at, e.ends_at,
      exists (select from site.exposure o join site.publication q using (revision)
        where o.kind = p.kind and o.id = p.id and o.language = p.language
          and q.withdrawn_at is null
          and o.opens_at <= now() and (o.ends_at is null or o.ends_at > now())) as is_live
    from site.publication p join site.exposure e using (revision)
    where p.kind = ${kind} and p.id = any(${sql.param(ids)}::text[])
      and p.withdrawn_at is null and not p.spent
      and (e.ends_at is null or e.ends_at > now())
    order by p.id, p.language, p.revision desc`);
  const standings = new Map<string, Standing[]>();
  for (const row of rows as StandingRow[]) {
    const known = standings.get(row.id) ?? [];
    known.push({
      language: row.language,
      slug: row.slug,
      state: row.is_live ? 'live' : 'planned',
      opensAt: new Date(row.opens_at).toISOString(),
      endsAt: row.ends_at === null ? null : new Date(row.ends_at).toISOString(),
      document: row.document,
    });
    standings.set(row.id, known);
  }
  return standings;
}

/** The objects whose standing snapshots depend on a key, as kind and id. */
export async function dependantsOf(
  req: Asker,
  key: string,
): Promise<
  readonly { readonly kind: DocumentKind; readonly id: string; readonly title: string }[]
> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`
    select distinct on (p.kind, p.id) p.kind, p.id, p.title
    from site.publication_key k join site.publication p using (revision)
    where k.key = ${key} and p.withdrawn_at is null and not p.spent
      and (p.visible_until is null or p.visible_until > now())
    order by p.kind, p.id, p.revision desc`);
  return rows as { kind: DocumentKind; id: string; title: string }[];
}

/** Tells the site since when, or from when on, each language is public. */
export async function setLanguage(
  req: PayloadRequest,
  id: LanguageId,
  liveFrom: string,
): Promise<void> {
  const execute = await openTransaction(req);
  await execute(sql`select site.set_language(${id}, ${liveFrom}::timestamptz)`);
}

/** Since when, or from when on, each language is public. */
export async function languageStarts(
  req: Asker,
): Promise<Readonly<Partial<Record<LanguageId, string>>>> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select id, live_from from site.language`);
  return Object.fromEntries(
    (rows as { id: LanguageId; live_from: string | Date }[]).map(({ id, live_from }) => [
      id,
      new Date(live_from).toISOString(),
    ]),
  );
}

/** Until when the site may serve files; `null` lifts the end. */
export async function setFileEnd(
  req: PayloadRequest,
  files: readonly string[],
  endsAt: string | null,
): Promise<void> {
  const execute = await openTransaction(req);
  await execute(sql`select site.set_file_end(${sql.param(files)}::text[], ${endsAt}::timestamptz)`);
}
