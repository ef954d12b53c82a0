/** When something opens or ends next, and what did since: the page cache's calendar. */
import type { Database } from './database.ts';

/** The database's `now`, in the form that its comparison with instants loses nothing. */
const instantNow = `to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export interface Turned {
  /** The instant of this look, to be passed on with the next one. */
  readonly at: string;
  /** Keys and lists of what opened or ended in public since the last look. */
  readonly keys: readonly string[];
  /** Until the next opening or end, by the database's clock; `null` when nothing is planned. */
  readonly seconds: number | null;
  /** Languages in public, as one comparable text. */
  readonly languages: string;
}

/**
 * One statement, so that past and future meet at the same instant: what opens between two statements would be
 * neither in the past of the first nor in the future of the second.
 */
export async function lookAround(database: Database, since: string): Promise<Turned> {
  const [row] = await database.query<Turned>(
    `select ${instantNow} as at,
       array(select key from site.turned_since($1)) as keys,
       (select extract(epoch from at - now())::float8 from site.next_turn) as seconds,
       coalesce((select string_agg(id, ',' order by id) from site.visible_language), '') as languages`,
    [since],
  );
  if (row === undefined) throw new Error('a statement without a table has always one row');
  return row;
}

/** The database's instant. */
export async function databaseNow(database: Database): Promise<string> {
  const rows = await database.query<{ at: string }>(`select ${instantNow} as at`, []);
  return rows[0]?.at ?? '';
}

/** Whether a picture file belongs to anything in public now. */
export async function isVisibleFile(database: Database, name: string): Promise<boolean> {
  const rows = await database.query('select from site.visible_file where name = $1', [name]);
  return rows.length > 0;
}
