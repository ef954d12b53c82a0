import type { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import { publish } from './testing/publication.ts';

let database: TestDatabase;
let desk: Client;
let site: Client;
let id: string;
let count = 0;

beforeAll(async () => {
  database = await startTestDatabase();
  [desk, site] = await Promise.all([connect(database.deskUrl), connect(database.siteUrl)]);
  await desk.query(
    `select site.set_language('de', '2017-01-01'), site.set_language('zh', '2999-01-01')`,
  );
});
afterAll(async () => {
  await Promise.all([desk.end(), site.end()]);
  await database.stop();
});
beforeEach(() => {
  count += 1;
  id = `object-${count}`;
});

async function visibleTitles(): Promise<string[]> {
  const { rows } = await site.query<{ title: string }>(
    'select title from site.visible where id = $1',
    [id],
  );
  return rows.map(({ title }) => title);
}

/** An instant from now on the clock of the database. */
async function inMs(ms: number): Promise<string> {
  const { rows } = await desk.query<{ at: string }>(
    `select (clock_timestamp() + $1 * interval '1 millisecond')::text as at`,
    [ms],
  );
  return rows[0]?.at ?? '';
}

async function scalar<T>(client: Client, sql: string, values: unknown[] = []): Promise<T> {
  const { rows } = await client.query<Record<string, T>>(sql, values);
  return Object.values(rows[0] ?? {})[0] as T;
}

async function hearing(act: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const listener = await connect(database.siteUrl);
  const heard: Record<string, unknown>[] = [];
  listener.on('notification', ({ payload }) =>
    heard.push(JSON.parse(payload ?? '') as Record<string, unknown>),
  );
  await listener.query('listen publication');
  await act();
  await listener.query('select 1');
  await listener.end();
  return heard;
}

test('[PG18] a notice names the object and its old and new lists, and is sent by the commit', async () => {
  await publish(desk, { id, lists: ['old'] });
  const heard = await hearing(async () => {
    await desk.query('begin');
    await publish(desk, { id, lists: ['lost'] });
    await desk.query('rollback');
    await desk.query('begin');
    await publish(desk, { id, lists: ['new'] });
    await sleep(50);
    await desk.query('commit');
  });
  expect(heard).toHaveLength(1);
  expect(heard[0]?.['keys']).toHaveLength(3);
  expect(heard[0]?.['keys']).toEqual(expect.arrayContaining([`story/${id}`, 'old', 'new']));
  expect(heard[0]?.['revision']).toBe(
    await scalar(desk, 'select max(revision)::int from site.publication'),
  );
});

test('[PG18] a notice too long for PostgreSQL says that everything may have changed', async () => {
  const lists = Array.from({ length: 900 }, (_, n) => `a rather long name of a list ${n}`);
  expect(await hearing(() => publish(desk, { id, lists }))).toEqual([{ all: true }]);
  const first = `select site.set_language('nl', '2017-01-01')`;
  expect(await hearing(() => desk.query(first))).toEqual([{ all: true }]);
  expect(await hearing(() => desk.query(first))).toEqual([]);
});

test('[PG18] withdrawing hides at once, in one language or in all, and tells', async () => {
  await publish(desk, { id, lists: ['l'] });
  const heard = await hearing(async () => {
    expect(await scalar(desk, `select site.withdraw('story', $1, 'zh')::int`, [id])).toBe(0);
    expect(await scalar(desk, `select site.withdraw('story', $1, null)::int`, [id])).toBe(1);
  });
  expect(heard.map(({ keys }) => keys)).toEqual([[`story/${id}`, 'l']]);
  expect(await visibleTitles()).toEqual([]);
});

test('[PG18] what turned since an instant names what was public, and nothing planned or never seen', async () => {
  const since = await inMs(0);
  await publish(desk, { id, lists: ['opened'] });
  await publish(desk, { id: `${id}-planned`, lists: ['planned'], visibleFrom: '2999-01-01' });
  await publish(desk, { id: `${id}-dropped`, lists: ['dropped'], visibleFrom: '2999-01-01' });
  await desk.query(`select site.withdraw('story', $1, null)`, [`${id}-dropped`]);
  const keys = async (from: string): Promise<string[]> => {
    const { rows } = await site.query<{ key: string }>(
      'select key from site.turned_since($1) order by 1',
      [from],
    );
    return rows.map(({ key }) => key);
  };
  expect(await keys(since)).toEqual(['opened', `story/${id}`]);
  const later = await inMs(0);
  expect(await keys(later)).toEqual([]);
  await desk.query(`select site.withdraw('story', $1, null)`, [id]);
  expect(await keys(later)).toEqual(['opened', `story/${id}`]);
});
