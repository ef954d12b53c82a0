import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

export interface Secrets {
  readonly databasePassword: string;
  readonly deskDatabasePassword: string;
  readonly siteDatabasePassword: string;
  readonly deskSecret: string;
  readonly previewSecret: string;
}

const NAMES = [
  'databasePassword',
  'deskDatabasePassword',
  'siteDatabasePassword',
  'deskSecret',
  'previewSecret',
] as const satisfies readonly (keyof Secrets)[];

/**
 * The installation's secrets: given ones from the settings, all others made once and kept in
 * `DATA_DIR/secrets.json`, readable by its owner only.
 */
export function keepSecrets(settings: Settings): Secrets {
  const file = join(settings.dataDirectory, 'secrets.json');
  const kept = existsSync(file) ? parse(file) : {};
  const made = Object.fromEntries(
    NAMES.map((name) => [name, kept[name] ?? randomBytes(32).toString('base64url')]),
  ) as unknown as Secrets;

  if (NAMES.some((name) => kept[name] === undefined)) {
    writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return {
    ...made,
    deskSecret: settings.deskSecret ?? made.deskSecret,
    previewSecret: settings.previewSecret ?? made.previewSecret,
  };
}

function parse(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch {
    throw new Refusal(
      `${file} cannot be read as JSON. Restore it from a backup: with new secrets the database would refuse its own roles.`,
    );
  }
}
