import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { DatabaseStartError } from './start-error.ts';

/** Any number: it only has to be the same for all that migrate. */
const advisoryLock = 2018_05_03;

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export function readMigrations(): Migration[] {
  const folder = fileURLToPath(new URL('../migrations', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * PG10: applies what has not been applied, each file in its own transaction, one migrator at a time.
 * Throws `DatabaseStartError` with code `migration` when an applied file has changed or is unknown.
 * Returns the names applied.
 */
export async function migrate(
  client: Client,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [advisoryLock]);
  try {
    await client.query(
      `create table if not exists site.migration (
         name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
    );
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from site.migration',
    );
    const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
    requireKnown(applied, migrations);
    const missing = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [advisoryLock]);
  }
}

function requireKnown(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): void {
  const present = new Map(migrations.map((migration) => [migration.name, checksumOf(migration)]));
  for (const [name, checksum] of applied) {
    if (!present.has(name)) {
      throw new DatabaseStartError(
        'migration',
        `The database has the migration ${name}, which this program does not know: it is newer. Start the newer program.`,
      );
    }
    if (present.get(name) !== checksum) {
      throw new DatabaseStartError(
        'migration',
        `The migration ${name} has changed since it was applied. Restore the file, and put the change into a new migration.`,
      );
    }
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into site.migration (name, checksum) values ($1, $2)', [
      migration.name,
      checksumOf(migration),
    ]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new DatabaseStartError(
      'migration',
      `The migration ${migration.name} failed: ${(cause as Error).message}. The database is as it was before it.`,
      { cause },
    );
  }
}

function checksumOf({ sql }: Migration): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}
