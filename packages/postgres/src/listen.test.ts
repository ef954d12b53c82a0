import type { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listen, type Listener } from './listen.ts';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';

let database: TestDatabase;
let admin: Client;
let heard: string[];

beforeAll(async () => {
  database = await startTestDatabase();
  admin = await connect(database.adminUrl);
});
afterAll(async () => {
  await admin.end();
  await database.stop();
});
beforeEach(() => {
  heard = [];
});

function start(url = database.siteUrl): Listener {
  return listen({
    url,
    channel: 'publication',
    heartbeatMs: 300,
    onNotice: (payload) => heard.push(payload),
    onUp: () => heard.push('up'),
    onDown: () => heard.push('down'),
  });
}

async function until(count: number, withinMs = 5_000): Promise<number> {
  const begun = performance.now();
  while (heard.length < count && performance.now() - begun < withinMs) await sleep(5);
  expect(heard.length).toBeGreaterThanOrEqual(count);
  return performance.now() - begun;
}

async function listenerPid(): Promise<number> {
  const { rows } = await admin.query<{ pid: number }>(
    `select pid from pg_stat_activity where usename = 'site' and datname = current_database()`,
  );
  return rows[0]?.pid ?? 0;
}

test('[PG22] passes notices on, and after stop no more', async () => {
  const listener = start();
  await until(1);
  await admin.query(`notify publication, 'one'`);
  await until(2);
  await listener.stop();
  await admin.query(`notify publication, 'two'`);
  await sleep(50);
  expect(heard).toEqual(['up', 'one']);
});

test('[PG22] a closed connection is told at once and made again', async () => {
  const listener = start();
  await until(1);
  await admin.query('select pg_terminate_backend($1)', [await listenerPid()]);
  expect(await until(3)).toBeLessThan(1_000);
  await admin.query(`notify publication, 'after'`);
  await until(4);
  await listener.stop();
  expect(heard).toEqual(['up', 'down', 'up', 'after']);
});

test('[PG22] a connection that falls silent is noticed within two heartbeats', async () => {
  const listener = start();
  await until(1);
  const pid = await listenerPid();
  process.kill(pid, 'SIGSTOP');
  try {
    expect(await until(2)).toBeLessThan(1_500);
    await until(3);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await listener.stop();
  expect(heard).toEqual(['up', 'down', 'up']);
});

test('[PG22] a database that never answers is told once, however often it is tried, and stop returns', async () => {
  const listener = start('postgres://site:site@127.0.0.1:1/campaign');
  await until(1);
  await sleep(500);
  expect(heard).toEqual(['down']);
  const begun = performance.now();
  await listener.stop();
  expect(performance.now() - begun).toBeLessThan(200);
});
