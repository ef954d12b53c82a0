/** What an earlier start has loaded, asked with one query before Payload is even imported. */
import pg from 'pg';

export interface LoadedState {
  readonly migrations: readonly string[];
  /** The version of the content that was loaded completely; `null` before the first time. */
  readonly contentVersion: string | null;
  readonly hasAdministrator: boolean;
}

/** The key under which the content's version is kept in Payload's key-value table. */
export const CONTENT_VERSION_KEY = 'built-in-content';

const NOTHING: LoadedState = { migrations: [], contentVersion: null, hasAdministrator: false };

export async function readLoadedState(databaseUrl: string): Promise<LoadedState> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ state: LoadedState }>(
      `select json_build_object(
         'migrations', coalesce((select json_agg(name) from desk.payload_migrations), '[]'),
         'contentVersion', (select data->>'version' from desk.payload_kv where key = $1),
         'hasAdministrator', exists (select from desk.users where role = 'administrator')) as state`,
      [CONTENT_VERSION_KEY],
    );
    return rows[0]?.state ?? NOTHING;
  } catch (error) {
    // 42P01: the tables do not exist yet.
    if ((error as { code?: string }).code === '42P01') return NOTHING;
    throw error;
  } finally {
    await client.end();
  }
}
