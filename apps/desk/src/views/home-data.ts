/** What the home view shows, asked with the rights of the person who looks. */
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PayloadRequest, Where } from 'payload';
import { type DocumentKind } from '@city-of-cities/publication';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { type Account, accountOf, runsCampaign } from '../access/roles.ts';
import { type LanguageStanding, languageStates } from '../publishing/languages.ts';
import { standingsOf } from '../publishing/site-schema.ts';
import { type DeskDocument, inLanguage } from '../translate/candidate.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../texts/bilingual.ts';
import {
  isWrittenByMany,
  kindByCollection,
  publicCollections,
  type PublicCollection,
  type PublicKind,
} from '../translate/kinds.ts';

export interface HomeEntry {
  readonly collection: PublicCollection;
  readonly id: number | string;
  readonly title: string;
  readonly city: string | null;
  /** ISO instant: when it goes live, or when it was last saved. */
  readonly at: string;
  readonly languages: readonly LanguageStanding[];
}

export interface HomeData {
  readonly nextLive: readonly HomeEntry[];
  readonly waiting: readonly HomeEntry[];
  readonly recent: readonly HomeEntry[];
  /** Documents live now, by kind and language; only for who runs the campaign. */
  readonly counts: Readonly<Record<PublicKind, Readonly<Record<LanguageId, number>>>> | null;
}

const SHOWN = 8;
const RECENT_PER_COLLECTION = 6;

export async function homeData(req: PayloadRequest): Promise<HomeData> {
  const account = accountOf(req.user);
  const [nextLive, waiting, recent, counts] = await Promise.all([
    readNextLive(req),
    readWaiting(req, account),
    readRecent(req),
    runsCampaign(account) ? readCounts(req) : null,
  ]);
  return { nextLive, waiting, recent, counts };
}

async function readNextLive(req: PayloadRequest): Promise<readonly HomeEntry[]> {
  const { rows } = (await connection(req).execute(sql`
    select e.kind, e.id, min(e.opens_at) as at
    from site.publication p join site.exposure e using (revision)
    where e.opens_at > now() and p.withdrawn_at is null and not p.spent
    group by e.kind, e.id order by 3 limit 200`)) as unknown as {
    rows: { kind: DocumentKind; id: string; at: string }[];
  };
  const instants = new Map(rows.map(({ kind, id, at }) => [`${kind}/${id}`, at]));
  const found = await Promise.all(
    publicCollections.map((collection) => {
      const ids = rows
        .filter(({ kind }) => kind === kindByCollection[collection])
        .map(({ id }) => id);
      return ids.length === 0
        ? Promise.resolve([])
        : readEntries(req, collection, { id: { in: ids } }, ids.length);
    }),
  );
  return found
    .flat()
    .map((entry) => ({
      ...entry,
      at: new Date(
        instants.get(`${kindByCollection[entry.collection]}/${entry.id}`) ?? entry.at,
      ).toISOString(),
    }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, SHOWN);
}

/** For the office: what was submitted. For writers: their drafts that somebody else changed. */
async function readWaiting(
  req: PayloadRequest,
  account: Account | null,
): Promise<readonly HomeEntry[]> {
  if (account === null) return [];
  const where: Where = runsCampaign(account)
    ? { isSubmitted: { equals: true } }
    : {
        and: [
          { _status: { equals: 'draft' } },
          { changedBy: { exists: true } },
          { changedBy: { not_equals: account.id } },
        ],
      };
  const collections = publicCollections.filter(isWrittenByMany);
  const found = await Promise.all(
    collections.map((collection) => readEntries(req, collection, where, SHOWN)),
  );
  return newestFirst(found.flat()).slice(0, SHOWN);
}

async function readRecent(req: PayloadRequest): Promise<readonly HomeEntry[]> {
  const found = await Promise.all(
    publicCollections.map((collection) =>
      readEntries(req, collection, { changedBy: { exists: true } }, RECENT_PER_COLLECTION),
    ),
  );
  const touched = newestFirst(found.flat()).slice(0, SHOWN);
  if (touched.length > 0) return touched;
  // A fresh installation: nobody has changed anything yet.
  return newestFirst(
    (
      await Promise.all(publicCollections.map((collection) => readEntries(req, collection, {}, 2)))
    ).flat(),
  ).slice(0, SHOWN);
}

async function readEntries(
  req: PayloadRequest,
  collection: PublicCollection,
  where: Where,
  limit: number,
): Promise<readonly HomeEntry[]> {
  if (!(await mayRead(req, collection))) return [];
  const { docs } = await req.payload.find({
    collection,
    where,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    limit,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
  });
  const documents = docs as unknown as DeskDocument[];
  const standings = await standingsOf(
    req,
    kindByCollection[collection],
    documents.map(({ id }) => String(id)),
  );
  return documents.map((document) => ({
    collection,
    id: document.id,
    title: titleOf(collection, document, interfaceLanguage(req.i18n)),
    city: typeof document['city'] === 'string' ? document['city'] : null,
    at: document.updatedAt,
    languages: languageStates(collection, document, standings.get(String(document.id)) ?? []),
  }));
}

async function readCounts(req: PayloadRequest): Promise<NonNullable<HomeData['counts']>> {
  const { rows } = (await connection(req).execute(sql`
    select kind, language, count(*)::int as count from site.visible group by kind, language`)) as unknown as {
    rows: { kind: DocumentKind; language: LanguageId; count: number }[];
  };
  const count = (kind: PublicKind, language: LanguageId) =>
    rows.find((row) => row.kind === kind && row.language === language)?.count ?? 0;
  const kinds = Object.values(kindByCollection);
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(languageIds.map((language) => [language, count(kind, language)])),
    ]),
  ) as NonNullable<HomeData['counts']>;
}

/** Whether the collection is open to this person at all; asking a closed one is an error. */
async function mayRead(req: PayloadRequest, collection: PublicCollection): Promise<boolean> {
  const { read } = req.payload.collections[collection].config.access;
  return (await read({ req })) !== false;
}

/** The title in the reader's language, else in the first that has one. */
function titleOf(
  collection: PublicCollection,
  document: DeskDocument,
  reader: InterfaceLanguage,
): string {
  const field = collection === 'cities' ? 'name' : 'title';
  const titles = [reader, ...languageIds].map((language) => inLanguage(document, field, language));
  return (
    titles.find((title): title is string => typeof title === 'string' && title.trim() !== '') ?? ''
  );
}

function newestFirst(entries: readonly HomeEntry[]): readonly HomeEntry[] {
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function connection(req: PayloadRequest): PostgresAdapter['drizzle'] {
  return (req.payload.db as unknown as PostgresAdapter).drizzle;
}
