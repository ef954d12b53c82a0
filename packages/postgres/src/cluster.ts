import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { postgresMajor, type Binaries } from './binaries.ts';
import { DatabaseStartError, explainServerOutput } from './start-error.ts';
import type { Account } from './unprivileged.ts';

/** A new cluster needs about 40 MB, its first log segments 32 MB more, the rest is air to breathe. */
const minimumFreeBytes = 120_000_000;

export interface NewCluster {
  readonly dataDirectory: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly throwAway: boolean;
}

/** True when there is no cluster yet; throws `wrong-version` when there is one of another version. */
export function lacksCluster(cluster: string): boolean {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(file)) return true;
  const found = readFileSync(file, 'utf8').trim();
  if (found === String(postgresMajor)) return false;
  throw new DatabaseStartError(
    'wrong-version',
    `The database files in ${cluster} belong to PostgreSQL ${found}, this program brings ${postgresMajor}. Dump them with version ${found} and load them into a new data directory.`,
  );
}

/** Throws `disk-full` when the file system of the directory has no room for a server to work. */
export function requireSpace(directory: string): void {
  const { bavail, bsize } = statfsSync(directory);
  const freeBytes = bavail * bsize;
  if (freeBytes >= minimumFreeBytes) return;
  throw new DatabaseStartError(
    'disk-full',
    `Only ${Math.floor(freeBytes / 1e6)} MB are free under ${directory}, the database needs ${minimumFreeBytes / 1e6} MB. Free some space, or set DATA_DIR to another disk.`,
  );
}

/** PG3: made beside its place and renamed when complete, so an interrupted first start leaves no half cluster. */
export function initialiseCluster(options: NewCluster): void {
  const { dataDirectory, binaries, account } = options;
  const draft = join(dataDirectory, 'cluster.new');
  const passwordFile = join(dataDirectory, '.password');
  rmSync(draft, { recursive: true, force: true });
  try {
    writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
    if (account.identity !== null) {
      for (const path of [dataDirectory, passwordFile]) {
        chownSync(path, account.identity.uid, account.identity.gid);
      }
    }
    const [command = '', ...words] = [
      ...account.prefix,
      binaries.initdb,
      `--pgdata=${draft}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      // lc_messages must stay English: the causes of failure are recognised by their words.
      '--locale=C',
      ...(options.throwAway ? ['--no-sync'] : []),
    ];
    const result = spawnSync(command, words, {
      encoding: 'utf8',
      cwd: dataDirectory,
      ...account.identity,
    });
    if (result.error !== undefined) throw explainServerOutput('initdb', result.error.message);
    if (result.status !== 0) throw explainServerOutput('initdb', result.stderr + result.stdout);
    renameSync(draft, join(dataDirectory, 'cluster'));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
