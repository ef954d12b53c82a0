/** Payload's migrations of this version, by the names of their files. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres';

const FOLDER = join(import.meta.dirname, '../migrations');

export interface Migration {
  readonly name: string;
  readonly up: (args: MigrateUpArgs) => Promise<void>;
  readonly down: (args: MigrateDownArgs) => Promise<void>;
}

export function migrationNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}

export function readMigrations(): Promise<Migration[]> {
  return Promise.all(
    migrationNames().map(async (name) => ({
      ...((await import(join(FOLDER, `${name}.ts`))) as Omit<Migration, 'name'>),
      name,
    })),
  );
}
