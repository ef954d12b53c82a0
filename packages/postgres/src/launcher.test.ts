import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBinaries } from './binaries.ts';
import { initialiseCluster } from './cluster.ts';
import { startDatabase, type RunningDatabase } from './launcher.ts';
import { lockDataDirectory } from './lock.ts';
import { processStart } from './process-identity.ts';
import type { DatabaseStartError } from './start-error.ts';
import { connect } from './testing/connect.ts';
import { asOrdinaryUser, readAccounts } from './unprivileged.ts';

const password = "p@ss/w:rd'";
let folder: string;
let dataDirectory: string;
let running: RunningDatabase[];
let starters: ChildProcess[];
let startedElsewhere: number[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'city-of-cities-start-'));
  chmodSync(folder, 0o700);
  dataDirectory = join(folder, 'data');
  running = [];
  starters = [];
  startedElsewhere = [];
});
afterEach(async () => {
  for (const starter of starters) starter.kill('SIGKILL');
  for (const database of running) await database.stop();
  for (const pid of startedElsewhere) {
    if (processStart(pid) !== null) process.kill(pid, 'SIGQUIT');
  }
  rmSync(folder, { recursive: true, force: true });
});

async function start(with_: { password?: string; port?: number } = {}): Promise<RunningDatabase> {
  const database = await startDatabase({ dataDirectory, password, ...with_ });
  running.push(database);
  return database;
}

async function refusal(act: Promise<unknown>): Promise<DatabaseStartError> {
  return act.then(
    () => {
      throw new Error('it should have been refused');
    },
    (error: unknown) => error as DatabaseStartError,
  );
}

/** Starts the database in another process and returns both. */
async function startElsewhere(): Promise<{ starter: ChildProcess; pid: number; url: string }> {
  const script = fileURLToPath(new URL('./testing/starter.ts', import.meta.url));
  const starter = spawn(process.execPath, [script, dataDirectory, password], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  starters.push(starter);
  const [line] = (await once(starter.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const { pid, url } = JSON.parse(line.toString()) as { pid: number; url: string };
  startedElsewhere.push(pid);
  return { starter, pid, url };
}

test('[PG3] starts below a folder closed to others, durable, reachable on loopback alone, and again', async () => {
  const first = await start();
  expect(first.adopted).toBe(false);
  const client = await connect(first.url);
  const { rows } = await client.query(
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes',
       'listen_addresses', 'password_encryption', 'server_encoding', 'synchronous_commit',
       'unix_socket_directories') order by name`,
  );
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: 'on',
    full_page_writes: 'on',
    listen_addresses: '127.0.0.1',
    password_encryption: 'scram-sha-256',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
    unix_socket_directories: '',
  });
  const locale = await client.query(
    'select datlocprovider, datlocale from pg_database where datname = current_database()',
  );
  expect(locale.rows).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
  await client.query('create table kept as select 1 as n');
  await client.end();
  await first.stop();
  expect(processStart(first.pid)).toBeNull();

  const second = await start();
  const again = await connect(second.url);
  expect((await again.query('select n from kept')).rows).toEqual([{ n: 1 }]);
  await again.end();
});

test('[PG3] a first start that was interrupted is begun anew', async () => {
  mkdirSync(join(dataDirectory, 'cluster.new', 'base'), { recursive: true });
  writeFileSync(join(dataDirectory, 'cluster.new', 'half'), 'written');
  await start();
  expect(existsSync(join(dataDirectory, 'cluster.new'))).toBe(false);
  expect(existsSync(join(dataDirectory, '.password'))).toBe(false);
});

test('[PG4] a signal to the group of the starter does not reach the server', async () => {
  const { starter, pid } = await startElsewhere();
  process.kill(-(starter.pid ?? 0), 'SIGINT');
  await once(starter, 'exit');
  expect(processStart(pid)).not.toBeNull();
  const adopted = await start();
  expect(adopted).toMatchObject({ adopted: true, pid });
});

test('[PG5] a server left by a killed starter is adopted with everything in it', async () => {
  const { starter, pid, url } = await startElsewhere();
  const client = await connect(url);
  await client.query('create table kept as select 7 as n');
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  const database = await start();
  expect(database).toMatchObject({ adopted: true, pid, url });
  expect((await client.query('select n from kept')).rows).toEqual([{ n: 7 }]);
  await client.end();
  await database.stop();
  expect(processStart(pid)).toBeNull();
});

test('[PG5] a server that is just stopping is waited for, then started', async () => {
  const { starter, pid, url } = await startElsewhere();
  const client = await connect(url);
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  // A smart shutdown waits for the last client.
  process.kill(pid, 'SIGTERM');
  const starting = start();
  setTimeout(() => void client.end(), 300);
  expect(await starting).toMatchObject({ adopted: false });
});

test('[PG1] a data directory in use by a live starter is refused', async () => {
  const { starter } = await startElsewhere();
  const error = await refusal(start());
  expect(error.code).toBe('locked');
  expect(error.message).toContain(`process ${starter.pid}`);
});

test('[PG6] no acknowledged commit is lost when the server is killed while writing', async () => {
  const { port } = new URL((await start()).url);
  for (let kill = 1; kill <= 2; kill += 1) {
    const database = running.at(-1) as RunningDatabase;
    const client = await connect(database.url);
    await client.query('create table if not exists written (n int primary key)');
    const { rows } = await client.query<{ last: number }>(
      'select coalesce(max(n), 0) as last from written',
    );
    let acknowledged = rows[0]?.last ?? 0;
    setTimeout(() => process.kill(database.pid, 'SIGKILL'), 200);
    try {
      for (;;) {
        await client.query('insert into written values ($1)', [acknowledged + 1]);
        acknowledged += 1;
      }
    } catch {
      expect(acknowledged).toBeGreaterThan(kill);
    }
    await database.stop();
    const next = await start({ port: Number(port) });
    expect(next.url).toBe(database.url);
    const reader = await connect(next.url);
    const kept = await reader.query<{ count: number }>(
      'select count(*)::int as count from written where n <= $1',
      [acknowledged],
    );
    expect(kept.rows[0]?.count).toBe(acknowledged);
    await reader.end();
  }
});

test('[PG6] stopping a server that has ended, or stopping twice, harms no other process', async () => {
  const database = await start();
  process.kill(database.pid, 'SIGKILL');
  await database.stop();
  await database.stop();
});

test('[PG6] a stale postmaster.pid that names a foreign process neither blocks the start nor gets it killed', async () => {
  await (await start()).stop();
  const stranger = spawn('sleep', ['60']);
  starters.push(stranger);
  writeFileSync(
    join(dataDirectory, 'cluster', 'postmaster.pid'),
    `${stranger.pid}\n${dataDirectory}/cluster\n1\n5432\n\n127.0.0.1\n  1  1\nready   \n`,
  );
  expect(await start()).toMatchObject({ adopted: false });
  expect(processStart(stranger.pid ?? 0)).not.toBeNull();
});

test('[PG8] a wrong password, another version and a taken port are told apart', async () => {
  await (await start()).stop();
  expect(await refusal(start({ password: 'other' }))).toMatchObject({ code: 'wrong-password' });
  const taken = await start();
  const port = Number(new URL(taken.url).port);
  const other = startDatabase({ dataDirectory: join(folder, 'other'), password, port });
  expect(await refusal(other)).toMatchObject({ code: 'port-taken' });
  await taken.stop();
  writeFileSync(join(dataDirectory, 'cluster', 'PG_VERSION'), '17\n');
  const error = await refusal(start());
  expect(error.code).toBe('wrong-version');
  expect(error.message).toMatch(/17.*18/);
});

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)(
  '[PG9] as root, files that belong to an ordinary user are served as that user',
  async () => {
    chmodSync(folder, 0o755);
    const account = asOrdinaryUser(readAccounts()) ?? { prefix: [], identity: null };
    mkdirSync(dataDirectory);
    const cluster = join(dataDirectory, 'cluster');
    initialiseCluster({
      dataDirectory,
      password,
      binaries: findBinaries(),
      account,
      throwAway: true,
    });
    expect(statSync(cluster).uid).toBe(account.identity?.uid);
    const database = await start();
    expect(statSync(join(cluster, 'postmaster.pid')).uid).toBe(account.identity?.uid);
    await (await connect(database.url)).end();
  },
);

const mayMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'true'], { stdio: 'ignore' }).status === 0;

test.runIf(mayMount)(
  '[PG8] a full disk and one that cannot be written to are told as such',
  async () => {
    mkdirSync(dataDirectory);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', dataDirectory]);
    expect(mounted.status).toBe(0);
    try {
      expect(await refusal(start())).toMatchObject({ code: 'disk-full' });
      expect(existsSync(join(dataDirectory, 'cluster'))).toBe(false);
      spawnSync('dd', ['if=/dev/zero', `of=${join(dataDirectory, 'full')}`, 'bs=1M']);
      expect(() => lockDataDirectory(dataDirectory)).toThrow(/^The disk is full: .*\.$/);
      spawnSync('mount', ['-o', 'remount,ro', dataDirectory]);
      expect(await refusal(start())).toMatchObject({ code: 'not-permitted' });
    } finally {
      spawnSync('umount', [dataDirectory]);
    }
  },
);
