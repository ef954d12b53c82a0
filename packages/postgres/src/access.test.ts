import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatabase } from './launcher.ts';
import { prepareDatabase } from './prepare.ts';
import type { DatabaseStartError } from './start-error.ts';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import { publish } from './testing/publication.ts';

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
  await desk.query('create table desk.draft (title text)');
  await desk.query(`select site.set_language('de', '2017-01-01')`);
});
afterAll(async () => {
  await Promise.all([admin, desk, site].map((client) => client.end()));
  await database.stop();
});

async function sqlStateOf(client: Client, statement: string): Promise<string> {
  return client.query(statement).then(
    () => 'done',
    (error: { code?: string }) => error.code ?? 'no code',
  );
}

const readable = [
  'site.former_slug',
  'site.next_turn',
  'site.visible',
  'site.visible_by_key',
  'site.visible_file',
  'site.visible_language',
];

test('[PG11] the site reads its six views and is refused every other relation, by trying each', async () => {
  const { rows } = await admin.query<{ relation: string }>(
    `select format('%I.%I', n.nspname, c.relname) as relation
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'v', 'm', 'p', 'S')
     order by 1`,
  );
  const relations = rows.map(({ relation }) => relation);
  expect(relations).toEqual(
    expect.arrayContaining([...readable, 'desk.draft', 'inbox.message', 'site.publication']),
  );
  const allowed: string[] = [];
  for (const relation of relations) {
    if ((await sqlStateOf(site, `select * from ${relation}`)) === 'done') allowed.push(relation);
    for (const statement of [
      `delete from ${relation}`,
      `truncate ${relation}`,
      `select * from ${relation} for update`,
    ]) {
      expect([statement, await sqlStateOf(site, statement)]).not.toContain('done');
    }
  }
  expect(allowed).toEqual(readable);
});

test('[PG11] the site holds no right to write any column but four of the inbox', async () => {
  const { rows } = await admin.query<{ place: string; rights: string }>(
    `select format('%s.%s.%s', n.nspname, c.relname, a.attname) as place, privilege as rights
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0,
     unnest(array['INSERT', 'UPDATE', 'REFERENCES']) as privilege
     where n.nspname in ('desk', 'site', 'inbox', 'public', 'extension') and c.relkind in ('r', 'v')
       and has_column_privilege('site', c.oid, a.attnum, privilege) order by 1`,
  );
  expect(rows).toEqual(
    ['body', 'id', 'kind', 'language'].map((column) => ({
      place: `inbox.message.${column}`,
      rights: 'INSERT',
    })),
  );
});

test('[PG11] of the functions of the platform the site may call the four that read', async () => {
  const { rows } = await admin.query<{ name: string }>(
    `select p.oid::regproc::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('desk', 'site', 'inbox') and has_function_privilege('site', p.oid, 'EXECUTE') order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'site.list',
    'site.list_by_key',
    'site.search',
    'site.turned_since',
  ]);
  expect(await sqlStateOf(site, `select site.withdraw('story', '1', null)`)).toBe('42501');
});

test.each([
  'create schema mine',
  'create table site.mine (n int)',
  'create table inbox.mine (n int)',
  'create table desk.mine (n int)',
  'create table public.mine (n int)',
  'create temp table mine (n int)',
  `create function site.mine() returns int language sql as 'select 1'`,
  'create extension citext',
  'create role mine',
  'set role desk',
  'set role postgres',
  `copy site.visible to '/x'`,
  `select pg_read_file('postgresql.conf')`,
  `select lo_create(0)`,
  `alter role site superuser`,
])('[PG11] the site is refused: %s', async (statement) => {
  expect(await sqlStateOf(site, statement)).toMatch(/^(42501|42601|0LP01|42704)$/);
});

// An invalid pattern is an error, and matching is as cheap as the view's own conditions.
test('[PG12] a condition that fails on hidden text is never asked about it', async () => {
  await publish(desk, {
    id: 'secret',
    title: '[hidden',
    slug: '[hidden',
    keys: ['[hidden'],
    files: ['[hidden'],
    visibleFrom: '2999-01-01',
  });
  const curious = await connect(database.siteUrl);
  await curious.query('set enable_indexscan = off; set enable_bitmapscan = off');
  for (const [relation, column] of [
    ['visible', 'title'],
    ['visible', 'slug'],
    ['visible_by_key', 'key'],
    ['visible_file', 'name'],
    ['former_slug', 'slug'],
  ]) {
    const result = await curious.query(`select 1 from site.${relation} where 'x' ~ ${column}`);
    expect(result.rowCount).toBe(0);
  }
  await curious.end();
  const { rows } = await admin.query<{ place: string }>(
    `select format('%I.%I', relnamespace::regnamespace, relname) as place from pg_class
     where relnamespace = 'site'::regnamespace and 'security_barrier=true' = any (reloptions) order by 1`,
  );
  expect(rows.map(({ place }) => place)).toEqual(readable);
});

test('[PG13] the inbox takes what visitors send and shows it to the desk alone', async () => {
  const send = (values: string): Promise<string> =>
    sqlStateOf(site, `insert into inbox.message (kind, language, body) values ${values}`);
  expect(await send(`('registration', 'de', '{"name": "A. Beispiel"}')`)).toBe('done');
  expect(await send(`('Registration or so', 'de', '{}')`)).toBe('23514');
  expect(await send(`('registration', 'de', to_jsonb(repeat('x', 70000)))`)).toBe('23514');
  expect(
    await sqlStateOf(
      site,
      `insert into inbox.message (kind, body, received_at) values ('x', '{}', now())`,
    ),
  ).toBe('42501');
  expect(
    await sqlStateOf(
      site,
      `insert into inbox.message (kind, body) values ('x', '{}') returning body`,
    ),
  ).toBe('42501');
  const { rows } = await desk.query('select kind, language, body from inbox.message');
  expect(rows).toEqual([{ kind: 'registration', language: 'de', body: { name: 'A. Beispiel' } }]);
  expect(await sqlStateOf(desk, `update inbox.message set body = '{}'`)).toBe('42501');
  expect(await sqlStateOf(desk, 'delete from inbox.message')).toBe('done');
});

test('[PG14] the desk owns its schema, reads publications, and changes them only by the functions', async () => {
  expect(await sqlStateOf(desk, 'create table desk.mine (n int); drop table desk.mine')).toBe(
    'done',
  );
  expect(await sqlStateOf(desk, 'select * from site.publication')).toBe('done');
  for (const statement of [
    `update site.publication set title = 'x'`,
    'delete from site.publication',
    `insert into site.language values ('fr', now())`,
    'create table site.mine (n int)',
    'create schema mine',
    'create temp table mine (n int)',
    'set role site',
    `insert into inbox.message (kind, body) values ('x', '{}')`,
  ]) {
    expect([statement, await sqlStateOf(desk, statement)]).toEqual([statement, '42501']);
  }
});

describe('preparing', () => {
  const passwords = { deskPassword: 'desk', sitePassword: 'site' };
  const urlOf = (user: string, name = 'campaign'): string => {
    const url = new URL(database.adminUrl);
    url.username = user;
    url.password = 'admin';
    url.pathname = name;
    return url.href;
  };
  const refusalOf = (adminUrl: string): Promise<DatabaseStartError | undefined> =>
    prepareDatabase({ adminUrl, ...passwords }).then(
      () => undefined,
      (error: unknown) => error as DatabaseStartError,
    );

  test('[PG7] doing it again changes nothing but the passwords', async () => {
    const urls = await prepareDatabase({
      adminUrl: database.adminUrl,
      deskPassword: 'neu/@',
      sitePassword: 'site',
    });
    const client = await connect(urls.deskUrl);
    expect((await client.query('select * from site.publication')).rowCount).toBeGreaterThan(0);
    await client.end();
    await expect(connect(database.deskUrl)).rejects.toMatchObject({ code: '28P01' });
    await prepareDatabase({ adminUrl: database.adminUrl, ...passwords });
  });

  test('[PG7] a user who may not prepare is told what to run, and running it is enough', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'city-of-cities-foreign-'));
    const server = await startDatabase({ dataDirectory, password: 'admin', throwAway: true });
    const superuser = await connect(server.url);
    await superuser.query(`create role plain login password 'admin'`);
    const adminUrl = server.url.replace('//postgres:', '//plain:');
    const error = await refusalOf(adminUrl);
    expect(error?.code).toBe('not-permitted');
    await superuser.query(/Let an administrator run: (.*)$/.exec(error?.message ?? '')?.[1] ?? '');
    const urls = await prepareDatabase({ adminUrl, ...passwords });
    await prepareDatabase({ adminUrl, ...passwords });
    const visitor = await connect(urls.siteUrl);
    expect((await visitor.query('select * from site.visible')).rowCount).toBe(0);
    await Promise.all([visitor.end(), superuser.end()]);
    await server.stop();
    rmSync(dataDirectory, { recursive: true });
  });

  test('[PG7] roles that serve another database of the server are not taken over', async () => {
    await admin.query('create database foreign_campaign');
    const error = await refusalOf(urlOf('postgres', 'foreign_campaign'));
    expect(error?.code).toBe('role-in-use');
  });

  test('[PG8] a missing database, a wrong password and a silent port are told apart', async () => {
    expect(await refusalOf(urlOf('postgres', 'missing'))).toMatchObject({ code: 'unreachable' });
    expect(await refusalOf(urlOf('nobody'))).toMatchObject({ code: 'wrong-password' });
    const error = await refusalOf('postgres://postgres:geheim@127.0.0.1:1/campaign');
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(error?.message).not.toContain('geheim');
  });
});
