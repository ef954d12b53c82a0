/**
 * When the rights in a picture end, every page that shows it is made anew without it, and the act is recorded. The
 * file itself has stopped by then: the site's database looks at the clock (see site.file_end).
 */
import { objectKey } from '@city-of-cities/publication';
import { sql } from '@payloadcms/db-postgres';
import { type CollectionConfig, type Payload, type PayloadRequest, ValidationError } from 'payload';
import { campaign, nobody } from '../access/rules.ts';
import { inTransaction } from '../load/transaction.ts';
import { lockSources } from '../publishing/locks.ts';
import { publishDocument } from '../publishing/publish.ts';
import { dependantsOf, sessionOf, withdrawSnapshots } from '../publishing/site-schema.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { kindByCollection, publicCollections } from '../translate/kinds.ts';

/** The proof: which picture ended when, and what was done where. */
export const RightsEnds: CollectionConfig = {
  slug: 'rightsEnds',
  labels: {
    singular: both('Ende eines Rechts', 'End of a right'),
    plural: both('Enden von Rechten', 'Ends of rights'),
  },
  access: { read: campaign, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: both('Freigabe', 'Clearance'),
    defaultColumns: ['picture', 'endedAt', 'doneAt', 'documents'],
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-id',
  fields: [
    {
      name: 'picture',
      type: 'text',
      label: spoken('Bild', 'Picture'),
      required: true,
      index: true,
    },
    { name: 'endedAt', type: 'date', label: spoken('Ende', 'End'), required: true },
    { name: 'doneAt', type: 'date', label: spoken('Entfernt', 'Removed'), required: true },
    { name: 'documents', type: 'json', label: spoken('Von diesen Seiten', 'From these pages') },
  ],
};

/** What became of a page that showed the picture. */
export interface EndedUse {
  readonly document: string;
  readonly title: string;
  /** `withdrawn`: the page cannot do without the picture. */
  readonly outcome: 'without picture' | 'withdrawn';
}

/** Takes a picture whose rights ended from every page. Call inside a transaction; a second call finds nothing to do. */
export async function endPicture(req: PayloadRequest, id: number, endedAt: string): Promise<void> {
  await lockSources(req, 'change');
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select from desk.rights_ends
    where picture = ${String(id)} and ended_at = ${endedAt}::timestamptz`);
  const uses: EndedUse[] = [];
  for (const { kind, id: document, title } of await dependantsOf(
    req,
    objectKey('picture', String(id)),
  )) {
    const collection = publicCollections.find((slug) => kindByCollection[slug] === kind);
    if (collection === undefined) continue;
    const outcome = await publishDocument(req, collection, document, 'standing').then(
      () => 'without picture' as const,
      async (error: unknown) => {
        if (!(error instanceof ValidationError)) throw error;
        await withdrawSnapshots(req, kind, document, null);
        return 'withdrawn' as const;
      },
    );
    uses.push({ document: `${collection}/${document}`, title, outcome });
  }
  if (rows.length > 0 && uses.length === 0) return;
  await execute(sql`insert into desk.rights_ends
    (picture, ended_at, done_at, documents, created_at, updated_at)
    values (${String(id)}, ${endedAt}::timestamptz, clock_timestamp(),
      ${JSON.stringify(uses)}::jsonb, now(), now())`);
}

/** Ends what has ended since the last time; answers how many pictures. */
export async function endExpired(payload: Payload): Promise<number> {
  const ended = await inTransaction(payload, async (req) => {
    const execute = await sessionOf(req);
    const { rows } = await execute(sql`
      with ends as (
        select p.id, least(p.licence_until, min(s.until), min(s.withdrawn_at)) as ended_at
        from desk.pictures p left join desk.pictures_persons s on s._parent_id = p.id
        group by p.id)
      select e.id, e.ended_at from ends e
      where e.ended_at <= now() and not exists (
        select from desk.rights_ends r
        where r.picture = e.id::text and r.ended_at = e.ended_at)
      order by e.id`);
    return rows as { id: number; ended_at: string | Date }[];
  });
  for (const { id, ended_at } of ended)
    await inTransaction(payload, (req) => endPicture(req, id, new Date(ended_at).toISOString()));
  return ended.length;
}
