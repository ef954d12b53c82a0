/** The proof: which picture, film or fact ended when, what was done where, and who was told. */
import { sql } from '@payloadcms/db-postgres';
import type { CollectionConfig, Field, PayloadRequest } from 'payload';
import { campaign, nobody } from '../access/rules.ts';
import { sessionOf } from '../publishing/site-schema.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';

/** What has an end: a picture, a film file, a fact. */
export type Ending = 'picture' | 'film' | 'fact';

/** What became of a page that showed it. */
export interface EndedUse {
  readonly document: string;
  readonly title: string;
  /** `withdrawn`: the page cannot do without it. */
  readonly outcome: 'without picture' | 'without film' | 'withdrawn';
}

function subject(name: Ending, label: ReturnType<typeof spoken>): Field {
  return { name, type: 'text', label, index: true };
}

/** Each row names exactly one picture, film or fact. */
export const RightsEnds: CollectionConfig = {
  slug: 'rightsEnds',
  labels: {
    singular: both('Ende eines Rechts', 'End of a right'),
    plural: both('Enden von Rechten', 'Ends of rights'),
  },
  access: { read: campaign, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: groups.clearance,
    defaultColumns: ['picture', 'film', 'fact', 'endedAt', 'doneAt', 'documents'],
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-id',
  fields: [
    subject('picture', spoken('Bild', 'Picture')),
    subject('film', spoken('Filmdatei', 'Film file')),
    subject('fact', spoken('Beleg', 'Fact')),
    { name: 'endedAt', type: 'date', label: spoken('Ende', 'End'), required: true },
    { name: 'doneAt', type: 'date', label: spoken('Entfernt', 'Removed'), required: true },
    { name: 'documents', type: 'json', label: spoken('Von diesen Seiten', 'From these pages') },
    { name: 'toldAt', type: 'date', label: spoken('Benachrichtigt', 'Told') },
    { name: 'told', type: 'json', label: spoken('Benachrichtigte Konten', 'Accounts told') },
  ],
};

/** Whether this end is on record already. */
export async function isRecorded(
  req: PayloadRequest,
  kind: Ending,
  id: string,
  endedAt: string,
): Promise<boolean> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select from desk.rights_ends
    where ${sql.identifier(kind)} = ${id} and ended_at = ${endedAt}::timestamptz`);
  return rows.length > 0;
}

export async function recordEnd(
  req: PayloadRequest,
  end: {
    readonly kind: Ending;
    readonly id: string;
    readonly endedAt: string;
    readonly uses: readonly EndedUse[];
  },
): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`insert into desk.rights_ends
    (${sql.identifier(end.kind)}, ended_at, done_at, documents, created_at, updated_at)
    values (${end.id}, ${end.endedAt}::timestamptz, clock_timestamp(),
      ${JSON.stringify(end.uses)}::jsonb, now(), now())`);
}
