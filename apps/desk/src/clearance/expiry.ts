/**
 * When the rights in a picture or film end, every page that shows it is made anew without it, and the act is recorded.
 * The file itself has stopped by then: the site's database looks at the clock (see site.file_end).
 */
import { type DocumentKind, objectKey } from '@city-of-cities/publication';
import { sql } from '@payloadcms/db-postgres';
import { type Payload, type PayloadRequest, ValidationError } from 'payload';
import { filmsUsing } from '../films/films-using.ts';
import { inTransaction } from '../load/transaction.ts';
import { lockSources } from '../publishing/locks.ts';
import { publishDocument } from '../publishing/publish.ts';
import { dependantsOf, sessionOf, withdrawSnapshots } from '../publishing/site-schema.ts';
import { filmFileFields } from '../translate/film-document.ts';
import { kindByCollection, publicCollections } from '../translate/kinds.ts';
import { type EndedUse, isRecorded, recordEnd } from './rights-ends.ts';

interface Dependant {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly title: string;
}

/** Takes a picture whose rights ended from every page. Call inside a transaction; a second call finds nothing to do. */
export async function endPicture(req: PayloadRequest, id: number, endedAt: string): Promise<void> {
  await lockSources(req, 'change');
  const dependants = await dependantsOf(req, objectKey('picture', String(id)));
  await end(req, { kind: 'picture', id: String(id), endedAt }, dependants, 'without picture');
}

/** As {@link endPicture}, for a film file. A film that has nothing else to show is withdrawn. */
export async function endFilm(req: PayloadRequest, id: number, endedAt: string): Promise<void> {
  await lockSources(req, 'change');
  const films = await filmsUsing(req, filmFileFields, id, { draft: false });
  const dependants = films
    .filter(({ isPublished }) => isPublished)
    .map(({ id: film, title }): Dependant => ({ kind: 'film', id: String(film), title }));
  await end(req, { kind: 'film', id: String(id), endedAt }, dependants, 'without film');
}

async function end(
  req: PayloadRequest,
  ending: Omit<Parameters<typeof recordEnd>[1], 'uses'>,
  dependants: readonly Dependant[],
  outcome: EndedUse['outcome'],
): Promise<void> {
  const isKnown = await isRecorded(req, ending.kind, ending.id, ending.endedAt);
  // A film's row stays published when its page is withdrawn, and would be found again and again.
  if (isKnown && ending.kind === 'film') return;
  const uses: EndedUse[] = [];
  for (const dependant of dependants) {
    const use = await remakeWithout(req, dependant, outcome);
    if (use !== null) uses.push(use);
  }
  if (isKnown && uses.length === 0) return;
  await recordEnd(req, { ...ending, uses });
}

async function remakeWithout(
  req: PayloadRequest,
  { kind, id, title }: Dependant,
  outcome: EndedUse['outcome'],
): Promise<EndedUse | null> {
  const collection = publicCollections.find((slug) => kindByCollection[slug] === kind);
  if (collection === undefined) return null;
  const document = `${collection}/${id}`;
  try {
    await publishDocument(req, collection, id, 'standing');
    return { document, title, outcome };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    await withdrawSnapshots(req, kind, id, null);
    return { document, title, outcome: 'withdrawn' };
  }
}

const ENDING = {
  picture: { table: sql`desk.pictures`, persons: sql`desk.pictures_persons`, end: endPicture },
  film: { table: sql`desk.film_files`, persons: sql`desk.film_files_persons`, end: endFilm },
} as const;

/** Ends what has ended since the last time; answers how many pictures and films. */
export async function endExpired(payload: Payload): Promise<number> {
  let count = 0;
  for (const kind of ['picture', 'film'] as const) {
    for (const { id, endedAt } of await endedSince(payload, kind)) {
      await inTransaction(payload, (req) => ENDING[kind].end(req, id, endedAt));
      count += 1;
    }
  }
  return count;
}

async function endedSince(
  payload: Payload,
  kind: keyof typeof ENDING,
): Promise<readonly { readonly id: number; readonly endedAt: string }[]> {
  const { table, persons } = ENDING[kind];
  const rows = await inTransaction(payload, async (req) => {
    const execute = await sessionOf(req);
    const found = await execute(sql`
      with ends as (
        select m.id, least(m.licence_until, min(s.until), min(s.withdrawn_at)) as ended_at
        from ${table} m left join ${persons} s on s._parent_id = m.id
        group by m.id)
      select e.id, e.ended_at from ends e
      where e.ended_at <= now() and not exists (
        select from desk.rights_ends r
        where r.${sql.identifier(kind)} = e.id::text and r.ended_at = e.ended_at)
      order by e.id`);
    return found.rows as { id: number; ended_at: string | Date }[];
  });
  return rows.map(({ id, ended_at }) => ({ id, endedAt: new Date(ended_at).toISOString() }));
}
