import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { readPostmaster, type Postmaster } from './postmaster.ts';
import type { Account } from './unprivileged.ts';

export interface ServerProcessOptions {
  readonly dataDirectory: string;
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly port?: number;
  readonly throwAway?: boolean;
}

/** PG4: in a session of its own and writing to a file, so it outlives this process unharmed. Returns the ready server, or what it wrote when it ended instead. */
export async function runServer(options: ServerProcessOptions): Promise<Postmaster | string> {
  const { dataDirectory, cluster, binaries, account, throwAway = false } = options;
  const logFile = join(dataDirectory, 'postgres.log');
  if (existsSync(logFile) && statSync(logFile).size > 5_000_000)
    renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  const before = statSync(logFile).size;
  const settings = serverSettings(options.port ?? (await freePort()), throwAway);
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
  const noteEnd = (): void => {
    end ??= readFileSync(logFile).subarray(before).toString();
  };
  server.on('exit', noteEnd);
  for (;;) {
    await sleep(10);
    if (end !== null) return end;
    const running = readPostmaster(cluster);
    if (running !== null && running.pid === server.pid && running.state === 'ready') {
      server.off('exit', noteEnd);
      return running;
    }
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
