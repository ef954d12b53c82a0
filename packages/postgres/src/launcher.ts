import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import { initialiseCluster, lacksCluster, requireSpace } from './cluster.ts';
import { openDatabase } from './first-connection.ts';
import { takeLock } from './lock.ts';
import {
  disownForeignPid,
  hasEnded,
  readPostmaster,
  stopPostmaster,
  type Postmaster,
} from './postmaster.ts';
import { runServer } from './server-process.ts';
import { DatabaseStartError, explainFileFailure, explainServerOutput } from './start-error.ts';
import { chooseAccount } from './unprivileged.ts';

export interface StartDatabaseOptions {
  /** Holds `cluster/`, `postgres.log` and `database.lock`; created when missing. */
  readonly dataDirectory: string;
  /** Of the superuser. The caller makes it once and keeps it: a later start needs the same. */
  readonly password: string;
  readonly log?: (sentence: string) => void;
  /** A free one when not given. Give the old one to start a server anew that clients reconnect to. */
  readonly port?: number;
  /** Gives durability up for speed: for data that may be lost at any time, as in tests. */
  readonly throwAway?: boolean;
}

export interface RunningDatabase {
  /** Superuser, loopback, database `campaign`. */
  readonly url: string;
  /** True when a server left running by an ended process was taken over. */
  readonly adopted: boolean;
  readonly pid: number;
  /** Fast shutdown, returns when the server has ended. Call it after the applications have drained. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of a data directory, or adopts the one that is still running there.
 * The server outlives this process unless `stop` is called, so a signal to the process group does
 * not stop it before the applications. Throws `DatabaseStartError`.
 */
export async function startDatabase(options: StartDatabaseOptions): Promise<RunningDatabase> {
  const dataDirectory = resolve(options.dataDirectory);
  const cluster = join(dataDirectory, 'cluster');
  const lock = takeLock(dataDirectory, 'database.lock');
  try {
    const { server, url, adopted } = await reach(dataDirectory, cluster, options);
    return {
      url,
      adopted,
      pid: server.pid,
      async stop() {
        await stopPostmaster(server);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw explainFileFailure(dataDirectory, error);
  }
}

async function reach(
  dataDirectory: string,
  cluster: string,
  options: StartDatabaseOptions,
): Promise<{ server: Postmaster; url: string; adopted: boolean }> {
  for (;;) {
    const orphan = await settledOrphan(cluster);
    const server = orphan ?? (await launch(dataDirectory, cluster, options));
    try {
      const url = await openDatabase(server.port, options.password);
      if (orphan !== null) options.log?.('Database: taking over the running server');
      return { server, url, adopted: orphan !== null };
    } catch (error) {
      if (orphan === null) await stopPostmaster(server);
      // A server told to stop while clients are connected refuses new ones and still calls itself ready.
      else if (isUnreachable(error) && (await hasEnded(server, 30_000))) continue;
      throw error;
    }
  }
}

function isUnreachable(error: unknown): boolean {
  return error instanceof DatabaseStartError && error.code === 'unreachable';
}

/** PG5: a server that is ready is adopted; one that is stopping is waited for. */
async function settledOrphan(cluster: string): Promise<Postmaster | null> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 50) {
    const server = readPostmaster(cluster);
    if (server === null || server.state === 'ready') return server;
    if (server.state === 'stopping') await hasEnded(server, 30_000);
    else await sleep(50);
  }
  throw new DatabaseStartError(
    'unreachable',
    'The database server that is still running on this data directory does not become ready. See postgres.log, stop that server, and start again.',
  );
}

async function launch(
  dataDirectory: string,
  cluster: string,
  options: StartDatabaseOptions,
): Promise<Postmaster> {
  const isNew = lacksCluster(cluster);
  const binaries = findBinaries();
  const account = chooseAccount(cluster);
  if (account === null) {
    throw new DatabaseStartError(
      'not-permitted',
      'PostgreSQL does not run as root, and this system offers neither user namespaces nor an account to run it as. Start as an ordinary user.',
    );
  }
  requireSpace(dataDirectory);
  if (isNew) {
    options.log?.('Database: creating it (first start)');
    const { password, throwAway = false } = options;
    initialiseCluster({ dataDirectory, password, binaries, account, throwAway });
  }
  disownForeignPid(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await runServer({ ...options, dataDirectory, cluster, binaries, account });
    if (typeof outcome !== 'string') return outcome;
    if (attempt > patience(outcome)) throw explainServerOutput('PostgreSQL', outcome);
    await sleep(250);
  }
}

/** How often to try again, every 250 ms. */
function patience(output: string): number {
  // A port can be taken between choosing and using it.
  if (/Address already in use/i.test(output)) return 4;
  // After a hard kill the last backends of the old server hold its memory for a moment.
  return /shared memory block .* is still in use|lock file .* is empty/i.test(output) ? 40 : 0;
}
