/** The work of a query must not grow with the number of stories; buffers read say it without a clock. */
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';

let database: TestDatabase;
let admin: Client;

beforeAll(async () => {
  database = await startTestDatabase();
  admin = await connect(database.adminUrl);
  await admin.query(
    `select site.set_language(l, '2017-01-01') from unnest(array['de', 'en', 'zh']) as l`,
  );
  await admin.query(
    `insert into site.publication (kind, id, language, slug, title, document, keys, lists, files, sort_at, visible_from, search_text)
     select 'story', n::text, l, 'story-' || n, 'Story ' || n, jsonb_build_object('body', repeat('x', 1500)),
       array['story/' || n, 'city/' || n % 53, 'brand'], array['story.' || l, 'story.' || l || '.city/' || n % 53],
       array['p' || n || '-800.avif'], '2017-01-01'::timestamptz + n * interval '1 minute', '2017-01-01', 'wort' || n
     from generate_series(1, 10000) as n, unnest(array['de', 'en', 'zh']) as l`,
  );
  await admin.query('analyze');
});
afterAll(async () => {
  await admin.end();
  await database.stop();
});

async function explain(sql: string): Promise<{ plan: string; buffers: number }> {
  await admin.query(sql);
  const { rows } = await admin.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${sql}`);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  const [, hit, read] = /Buffers: shared(?: hit=(\d+))?(?: read=(\d+))?/.exec(plan) ?? [];
  return { plan, buffers: Number(hit ?? 0) + Number(read ?? 0) };
}

// At 10,000 stories in three languages a scan of the table reads some 5,000 buffers.
test.each([
  ['a page of a list', `select * from site.list('story', 'de', 20, 0)`, 60],
  [
    'a page of the list of a city',
    `select * from site.list_by_key('story.de.city/7', 'story', 'de', 20, 0)`,
    150,
  ],
  [
    'a page under a key of all',
    `select * from site.list_by_key('brand', 'story', 'de', 20, 0)`,
    250,
  ],
  [
    'an address',
    `select * from site.visible where kind = 'story' and language = 'de' and slug = 'story-77'`,
    20,
  ],
  [
    'an object',
    `select * from site.visible where kind = 'story' and language = 'de' and id = '77'`,
    20,
  ],
  [
    'a former address',
    `select id from site.former_slug where kind = 'story' and language = 'de' and slug = 'story-77'`,
    40,
  ],
  ['the objects of a key', `select id from site.visible_by_key where key = 'story/77'`, 60],
  ['a file', `select from site.visible_file where name = 'p77-800.avif'`, 30],
  ['the next turn', 'select * from site.next_turn', 40],
  ['what turned just now', `select * from site.turned_since(now())`, 60],
  ['a word in one kind', `select * from site.search('de', 'wort77', 20, 0, array['story'])`, 1_000],
  ['a word', `select * from site.search('de', 'wort77', 20, 0)`, 1_000],
])('[PG26] %s is found without reading the table', async (_name, sql, limit) => {
  const { plan, buffers } = await explain(sql);
  expect(buffers).toBeGreaterThan(0);
  expect(buffers).toBeLessThan(limit);
  expect(plan).not.toMatch(/Seq Scan on publication/);
});

test('[PG26] publishing an object a hundred times does not make its list longer to read', async () => {
  const list = `select * from site.list('story', 'en', 20, 0)`;
  const before = await explain(list);
  await admin.query(
    `do $$ begin for n in 1..100 loop
       perform site.publish('story', '10000', 'en', 'story-10000', 'Story', '{}', '{brand}', '{}', '{}', '2018-01-01', null, null, '');
     end loop; end $$`,
  );
  const { rows } = await admin.query(
    `select count(*)::int as n from site.publication_key where key = 'brand' and language = 'en'`,
  );
  expect(rows).toEqual([{ n: 10_000 }]);
  await admin.query('vacuum site.publication');
  expect((await explain(list)).buffers).toBeLessThan(before.buffers + 20);
});
