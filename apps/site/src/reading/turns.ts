/** When something opens or ends next, and what did since: the page cache's calendar. */
import type { Database } from './database.ts';

/** Seconds until the next opening or end, by the database's clock; `null` when nothing is planned. */
export async function secondsToNextTurn(database: Database): Promise<number | null> {
  const rows = await database.query<{ seconds: number | null }>(
    'select extract(epoch from at - now())::float8 as seconds from site.next_turn',
    [],
  );
  return rows[0]?.seconds ?? null;
}

export interface Turned {
  /** Keys and lists of what opened or ended. */
  readonly keys: readonly string[];
  /** The database's instant of this answer, to be passed on with the next question. */
  readonly at: string;
}

/** What opened or ended in public since an instant. */
export async function turnedSince(database: Database, since: string): Promise<Turned> {
  const rows = await database.query<{ at: string; keys: readonly string[] }>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
       array(select key from site.turned_since($1)) as keys`,
    [since],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the question for turns has always one row');
  return row;
}

export async function databaseNow(database: Database): Promise<string> {
  const rows = await database.query<{ at: string }>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    [],
  );
  return rows[0]?.at ?? '';
}

/** Languages in public, as one comparable text. */
export async function publicLanguages(database: Database): Promise<string> {
  const rows = await database.query<{ id: string }>(
    'select id from site.visible_language order by id',
    [],
  );
  return rows.map(({ id }) => id).join();
}

/** Whether a picture file belongs to anything in public now. */
export async function isVisibleFile(database: Database, name: string): Promise<boolean> {
  const rows = await database.query('select from site.visible_file where name = $1', [name]);
  return rows.length > 0;
}
