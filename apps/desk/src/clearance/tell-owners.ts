/**
 * Tells by mail who is concerned when rights, a consent or the validity of a fact have ended: who put the picture, film
 * or fact in, and who made the pages it was taken from. Each end is told once; without a mail server it waits.
 */
import { sql } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest, SendEmailOptions } from 'payload';
import { inTransaction } from '../load/transaction.ts';
import { sessionOf } from '../publishing/site-schema.ts';
import { deskSettings } from '../settings.ts';
import { publicCollections } from '../translate/kinds.ts';
import type { EndedUse, Ending } from './rights-ends.ts';

interface EndRow {
  readonly id: number;
  readonly picture: string | null;
  readonly film: string | null;
  readonly fact: string | null;
  readonly ended_at: string | Date;
  readonly documents: readonly EndedUse[] | null;
}

interface Person {
  readonly id: number;
  readonly email: string;
}

export type Send = (message: SendEmailOptions) => Promise<unknown>;

/** Answers how many ends were told. */
export async function tellOwners(payload: Payload, send?: Send): Promise<number> {
  if (send === undefined && deskSettings().mail === null) return 0;
  const mail = send ?? ((message) => payload.sendEmail(message));
  let count = 0;
  let after: number | null = 0;
  const problems: unknown[] = [];
  while (after !== null) {
    const last: number = after;
    try {
      after = await inTransaction(payload, (req) => tellNext(req, mail, last));
      if (after !== null) count += 1;
    } catch (error) {
      // One address that takes no mail must not keep the others from hearing.
      problems.push(error);
      after = await untoldAfter(payload, last);
    }
  }
  if (problems.length > 0) throw problems[0];
  return count;
}

/** Answers the id of the end that was told; `null` when none is left after `after`. */
async function tellNext(req: PayloadRequest, send: Send, after: number): Promise<number | null> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`
    select id, picture, film, fact, ended_at, documents from desk.rights_ends
    where told_at is null and id > ${after} order by id limit 1 for update skip locked`);
  const [row] = rows as EndRow[];
  if (row === undefined) return null;
  const persons = await concerned(req, row);
  for (const { email } of persons) await send({ to: email, ...messageOf(row) });
  await execute(sql`update desk.rights_ends set told_at = now(),
    told = ${JSON.stringify(persons.map(({ id }) => id))}::jsonb where id = ${row.id}`);
  return row.id;
}

async function untoldAfter(payload: Payload, after: number): Promise<number | null> {
  const execute = await sessionOf({ payload });
  const { rows } = await execute(sql`select min(id) as id from desk.rights_ends
    where told_at is null and id > ${after}`);
  return (rows as { id: number | null }[])[0]?.id ?? null;
}

function subjectOf({ picture, film, fact }: EndRow): { kind: Ending; id: string } {
  if (picture !== null) return { kind: 'picture', id: picture };
  return film === null ? { kind: 'fact', id: fact ?? '' } : { kind: 'film', id: film };
}

/** The owners by account; where nobody is known, the whole campaign office. */
async function concerned(req: PayloadRequest, row: EndRow): Promise<readonly Person[]> {
  const execute = await sessionOf(req);
  const { kind, id } = subjectOf(row);
  const documents = (row.documents ?? []).map(({ document }) => document.split('/'));
  const makers = await Promise.all([
    ...(kind === 'fact'
      ? []
      : [execute(sql`select created_by_id as id from ${TABLES[kind]} where id::text = ${id}`)]),
    ...publicCollections.flatMap((collection) => {
      const ids = documents.flatMap(([slug, own]) => (slug === collection && own ? [own] : []));
      if (ids.length === 0 || MADE_BY_THE_LOADER.has(collection)) return [];
      const table = sql.identifier(tableOf(collection));
      return [
        execute(sql`select created_by_id as id from desk.${table}
          where id::text = any(${sql.param(ids)}::text[])`),
      ];
    }),
  ]);
  const ids = makers.flatMap(({ rows }) => (rows as { id: number | null }[]).map((one) => one.id));
  const owner = kind === 'fact' ? await ownerOfFact(req, id) : null;
  const { rows } = await execute(sql`select id, email from desk.users
    where id = any(${sql.param(ids.filter((one) => one !== null))}::int[])
      or email = ${owner ?? ''}`);
  if (rows.length > 0) return rows as Person[];
  const office = await execute(sql`select id, email from desk.users where role = 'office'`);
  return office.rows as Person[];
}

const TABLES = { picture: sql`desk.pictures`, film: sql`desk.film_files` } as const;
const MADE_BY_THE_LOADER: ReadonlySet<string> = new Set(['cities']);

/** `pressReleases` → `press_releases`. */
function tableOf(collection: string): string {
  return collection.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

async function ownerOfFact(req: PayloadRequest, key: string): Promise<string | null> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select owner from desk.facts where key = ${key}`);
  return (rows as { owner: string | null }[])[0]?.owner ?? null;
}

const SUBJECTS = {
  picture: { de: 'Rechte an einem Bild', en: 'Rights in a picture' },
  film: { de: 'Rechte an einem Film', en: 'Rights in a film' },
  fact: { de: 'Gültigkeit eines Belegs', en: 'Validity of a fact' },
} as const satisfies Record<Ending, { de: string; en: string }>;

const PATHS = { picture: 'pictures', film: 'filmFiles', fact: 'facts' } as const;

function messageOf(row: EndRow): Pick<SendEmailOptions, 'subject' | 'text'> {
  const { kind, id } = subjectOf(row);
  const name = SUBJECTS[kind];
  const { publicUrl } = deskSettings();
  const place =
    kind === 'fact'
      ? `${publicUrl}/desk/collections/facts?search=${encodeURIComponent(id)}`
      : `${publicUrl}/desk/collections/${PATHS[kind]}/${id}`;
  const pages = (row.documents ?? []).map(({ title, document }) => `- ${title} (${document})`);
  const at = new Date(row.ended_at).toISOString();
  const section = (heading: string, none: string) =>
    pages.length === 0 ? none : [heading, ...pages].join('\n');
  return {
    subject: `${name.de} beendet / ${name.en} ended`,
    text: [
      `${name.de}: beendet am ${at}.`,
      section('Entfernt von diesen Seiten:', 'Keine öffentliche Seite war betroffen.'),
      '',
      `${name.en}: ended at ${at}.`,
      section('Taken from these pages:', 'No public page was concerned.'),
      '',
      place,
    ].join('\n'),
  };
}
