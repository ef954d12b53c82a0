import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import {
  begin,
  call,
  countsOf,
  interview,
  invite,
  openWave,
  readAnswers,
  save,
  sha256,
  submit,
} from './testing/survey.ts';

let database: TestDatabase;
let admin: Client;
let desk: Client;
let site: Client;

beforeAll(async () => {
  database = await startTestDatabase();
  [admin, desk, site] = await Promise.all([
    connect(database.adminUrl),
    connect(database.deskUrl),
    connect(database.siteUrl),
  ]);
});
afterAll(async () => {
  await Promise.all([admin, desk, site].map((client) => client.end()));
  await database.stop();
});

/** Answers by invitation, one after the other; answer n is by token n. */
async function answerInOrder(wave: string, count: number): Promise<string[]> {
  const tokens = await invite(desk, wave, count);
  for (const [n, token] of tokens.entries()) {
    const { key } = await begin(site, wave, token);
    await save(site, key, 'p1', { n }, 0);
    expect(await submit(site, key)).toBe('accepted');
  }
  return tokens;
}

test('[SV10] nothing that the desk can execute names an invitation, and answers carry a date at most', async () => {
  await openWave(admin, desk, { wave: 'columns' });
  const tokens = await answerInOrder('columns', 12);
  const { rows } = await admin.query<{ name: string; result: string }>(
    `select proname as name, pg_get_function_result(oid) as result from pg_proc
     where pronamespace = 'survey'::regnamespace and has_function_privilege('desk', oid, 'EXECUTE')`,
  );
  const columns = Object.fromEntries(rows.map(({ name, result }) => [name, result]));
  expect(columns['answers']).toBe(
    'TABLE(id uuid, quota_cell text, answers jsonb, flags jsonb, submitted_on date)',
  );
  const given: unknown[] = [];
  for (const source of [
    `answers('columns')`,
    'waves()',
    `counts('columns')`,
    `quota_counts('columns')`,
  ])
    given.push((await desk.query(`select * from survey.${source}`)).rows);
  const everything = JSON.stringify(given);
  expect(everything).toContain('"answers":{"n":11}');
  for (const token of tokens) expect(everything).not.toContain(sha256(token));
});

test('[SV10] after submission no row holds a token or a session beside an answer', async () => {
  await openWave(admin, desk, { wave: 'rows' });
  const [token = ''] = await answerInOrder('rows', 1);
  const { rows } = await admin.query<{ relation: string }>(
    `select relname as relation from pg_class where relnamespace = 'survey'::regnamespace and relkind = 'r'`,
  );
  const holders: string[] = [];
  for (const { relation } of rows) {
    const found = await admin.query(
      `select r::text as row from survey.${relation} r where r::text like '%' || $1 || '%'`,
      [sha256(token)],
    );
    if (found.rows.length > 0) holders.push(relation);
  }
  expect(holders).toEqual(['invitation']);
  const arrival = await admin.query(`select * from survey.arrival where wave = 'rows'`);
  expect(Object.keys(arrival.rows[0] as object).toSorted()).toEqual([
    'answers',
    'flags',
    'id',
    'quota_cell',
    'submitted_on',
    'wave',
  ]);
});

test('[SV10] even who reads the tables finds answers in the order of random ids and of one transaction', async () => {
  await openWave(admin, desk, { wave: 'physical' });
  await answerInOrder('physical', 40);
  await readAnswers(desk, 'physical');
  const { rows } = await admin.query<{ id: string; n: number; xmin: string }>(
    `select id, (answers ->> 'n')::int as n, xmin::text from survey.answer where wave = 'physical' order by ctid`,
  );
  expect(rows).toHaveLength(40);
  expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted());
  expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
  for (const { id } of rows) expect(id).toMatch(/^.{14}4.{4}[89ab]/);
  // 40 ids drawn by chance stand in the order of their drawing once in 40! cases.
  expect(rows.map(({ n }) => n)).not.toEqual(rows.map(({ n }) => n).toSorted((a, b) => a - b));
  const invitations = await admin.query<{ xmin: string }>(
    `select xmin::text from survey.invitation where wave = 'physical'`,
  );
  const own = new Set(invitations.rows.map(({ xmin }) => xmin));
  expect(own.has(rows[0]?.xmin ?? '')).toBe(false);
});

test('[SV11] answers come out ten at a time, so looking after each one tells nothing', async () => {
  await openWave(admin, desk, { wave: 'letterbox' });
  const seen: number[] = [];
  for (let n = 0; n < 23; n += 1) {
    await interview(site, 'letterbox', n);
    seen.push((await readAnswers(desk, 'letterbox')).length);
  }
  expect(seen).toEqual([
    ...Array<number>(9).fill(0),
    ...Array<number>(10).fill(10),
    ...Array<number>(4).fill(20),
  ]);
  expect((await countsOf(desk, 'letterbox'))['submitted']).toBe(23);
  await call(desk, 'close_wave', 'letterbox');
  const all = await readAnswers(desk, 'letterbox');
  expect(all).toHaveLength(23);
  expect(new Set(all.map(({ answers }) => answers['n'])).size).toBe(23);
});

test('[SV11] a wave with fewer than ten answers gives none out, closed or not', async () => {
  await openWave(admin, desk, { wave: 'few' });
  for (let n = 0; n < 9; n += 1) await interview(site, 'few', n);
  await call(desk, 'close_wave', 'few');
  expect(await readAnswers(desk, 'few')).toEqual([]);
  expect((await countsOf(desk, 'few'))['submitted']).toBe(9);
});

test('[SV11] a second reader, while the first has not ended, does not take the few that came since', async () => {
  await openWave(admin, desk, { wave: 'readers' });
  for (let n = 0; n < 15; n += 1) await interview(site, 'readers', n);
  const other = await connect(database.deskUrl);
  await desk.query('begin');
  const first = await readAnswers(desk, 'readers');
  for (let n = 15; n < 18; n += 1) await interview(site, 'readers', n);
  const waiting = readAnswers(other, 'readers');
  await admin.query('select pg_sleep(0.2)');
  await desk.query('commit');
  const second = await waiting;
  await other.end();
  expect(first).toHaveLength(15);
  expect(second).toEqual(first);
});
