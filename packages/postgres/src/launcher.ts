import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries, type Binaries } from './binaries.ts';
import { initialiseCluster, lacksCluster, requireSpace } from './cluster.ts';
import { openDatabase } from './first-connection.ts';
import { takeLock } from './lock.ts';
import { hasEnded, readPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';
import { DatabaseStartError, explainServerOutput } from './start-error.ts';
import { chooseAccount, type Account } from './unprivileged.ts';

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
    const orphan = await settledOrphan(cluster);
    if (orphan !== null) options.log?.('Database: taking over the running server');
    const server = orphan ?? (await launch(dataDirectory, cluster, options));
    const url = await openDatabase(server.port, options.password);
    return {
      url,
      adopted: orphan !== null,
      pid: server.pid,
      async stop() {
        await stopPostmaster(server);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
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
  const account = chooseAccount();
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
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await runServer(dataDirectory, cluster, binaries, account, options);
    if (typeof outcome !== 'string') return outcome;
    if (attempt === 20 || !isPassing(outcome)) throw explainServerOutput('PostgreSQL', outcome);
    await sleep(250);
  }
}

// A port can be taken between choosing and using it; after a hard kill the last backends of the old
// server hold its memory for a moment.
function isPassing(output: string): boolean {
  return /Address already in use|shared memory block .* is still in use/i.test(output);
}

/** Returns the ready server, or what it wrote when it ended instead. */
async function runServer(
  dataDirectory: string,
  cluster: string,
  binaries: Binaries,
  account: Account,
  { port, throwAway = false }: StartDatabaseOptions,
): Promise<Postmaster | string> {
  const logFile = join(dataDirectory, 'postgres.log');
  if (existsSync(logFile) && statSync(logFile).size > 5_000_000)
    renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  const before = statSync(logFile).size;
  const settings = serverSettings(port ?? (await freePort()), throwAway);
  const [command = '', ...words] = [
    ...account.prefix,
    binaries.postgres,
    '-D',
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const server = spawn(command, words, {
    detached: true,
    stdio: ['ignore', log, log],
    cwd: dataDirectory,
    ...account.identity,
  });
  closeSync(log);
  server.unref();
  let end: string | null = null;
  server.on('error', (error) => (end = error.message));
  server.on('exit', () => (end ??= readFileSync(logFile, 'utf8').slice(before)));
  for (;;) {
    await sleep(10);
    if (end !== null) return end;
    const running = readPostmaster(cluster);
    if (running !== null && running.pid === server.pid && running.state === 'ready') return running;
  }
}

function serverSettings(port: number, throwAway: boolean): Record<string, string | number> {
  return {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(throwAway
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
      : { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }),
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
