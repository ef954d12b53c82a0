import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import { begin, openWave, sha256 } from './testing/survey.ts';

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
  await openWave(admin, desk, { wave: 'w', targets: { germany: 3 } });
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

const tables = [
  'answer',
  'arrival',
  'budget',
  'import',
  'imported_answer',
  'invitation',
  'quota',
  'receipt',
  'session',
  'turned_away',
  'wave',
];

test('[SV1] neither role can touch a relation of the schema in any way, by trying each', async () => {
  const { rows } = await admin.query<{ name: string; column: string }>(
    `select relname as name, attname as column from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
     where relnamespace = 'survey'::regnamespace and relkind in ('r', 'v', 'm', 'p', 'S', 'f') order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(tables);
  for (const [role, client] of Object.entries({ desk, site }))
    for (const { name: table, column } of rows)
      for (const statement of [
        `select * from survey.${table}`,
        `select ctid, xmin from survey.${table}`,
        `select count(*) from survey.${table}`,
        `select from survey.${table} for update`,
        `insert into survey.${table} default values`,
        `update survey.${table} set ${column} = null`,
        `delete from survey.${table}`,
        `truncate survey.${table}`,
        `do $$ begin lock table survey.${table}; end $$`,
        `copy survey.${table} to stdout`,
        `create index on survey.${table} (${column})`,
        `create view ${role}.peek as select * from survey.${table}; select * from ${role}.peek`,
      ])
        expect([role, statement, await sqlStateOf(client, statement)]).toEqual([
          role,
          statement,
          '42501',
        ]);
});

test('[SV1] no column right is held by a role or by everybody', async () => {
  const { rows } = await admin.query(
    `select grantee.name, c.relname, privilege
     from pg_class c, unnest(array['desk', 'site', 'public']) as grantee (name),
       unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) as privilege
     where c.relnamespace = 'survey'::regnamespace and c.relkind = 'r'
       and has_any_column_privilege(grantee.name, c.oid, privilege)`,
  );
  expect(rows).toEqual([]);
});

test('[SV1] each role may call its own functions, none of the other’s and none of the inner ones', async () => {
  const { rows } = await admin.query<{ name: string; desk: boolean; site: boolean; all: boolean }>(
    `select proname as name, has_function_privilege('desk', oid, 'EXECUTE') as desk,
       has_function_privilege('site', oid, 'EXECUTE') as site,
       has_function_privilege('public', oid, 'EXECUTE') as all
     from pg_proc where pronamespace = 'survey'::regnamespace order by 1`,
  );
  const allowed = (role: 'desk' | 'site' | 'all') =>
    rows.filter((row) => row[role]).map(({ name }) => name);
  expect(allowed('site')).toEqual([
    'begin',
    'erase',
    'has_room',
    'open_wave',
    'resume',
    'save',
    'screen_out',
    'submit',
  ]);
  expect(allowed('desk')).toEqual([
    'answers',
    'close_wave',
    'counts',
    'import_answers',
    'imported_answers',
    'imports',
    'invite',
    'quota_counts',
    'register_wave',
    'sweep',
    'waves',
  ]);
  expect(allowed('all')).toEqual([]);
  expect(rows.length).toBeGreaterThan(16);
  expect(await sqlStateOf(desk, `select survey.begin('w', null)`)).toBe('42501');
  expect(await sqlStateOf(site, `select survey.answers('w')`)).toBe('42501');
  expect(await sqlStateOf(site, `select survey.empty_letterbox('w')`)).toBe('42501');
});

test('[SV1] functions that act for their owner have a fixed search path', async () => {
  const { rows } = await admin.query(
    `select proname from pg_proc where pronamespace = 'survey'::regnamespace
       and not coalesce(proconfig @> array['search_path=pg_catalog, pg_temp'], false)`,
  );
  expect(rows).toEqual([]);
});

test('[SV1] neither role can make anything in the schema or become the other', async () => {
  for (const client of [desk, site])
    for (const statement of [
      'create table survey.mine (n int)',
      `create function survey.mine() returns int language sql as 'select 1'`,
      'alter table survey.answer disable trigger all',
      'drop function survey.submit',
      'set role postgres',
      client === desk ? 'set role site' : 'set role desk',
    ])
      expect([statement, await sqlStateOf(client, statement)]).toEqual([statement, '42501']);
});

test('[SV1] what the site may execute returns no other interview and no answer', async () => {
  const mine = await begin(site, 'w', null);
  const others = await begin(site, 'w', null);
  const { rows } = await site.query('select * from survey.resume($1)', [mine.key]);
  expect(JSON.stringify(rows)).not.toContain(others.key);
  for (const guess of [
    '',
    '%',
    `' or true --`,
    sha256('x'),
    mine.key.toUpperCase(),
    `${mine.key} `,
  ])
    expect((await site.query('select * from survey.resume($1)', [guess])).rows).toMatchObject([
      { outcome: 'unknown', answers: null },
    ]);
});
