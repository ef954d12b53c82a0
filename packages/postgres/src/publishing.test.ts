import fc from 'fast-check';
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

test('[PG15] what is published without a plan is visible at once, with its snapshot unchanged', async () => {
  const document = { blocks: [{ text: 'Grüße, 鲁尔' }] };
  await publish(desk, {
    id,
    document,
    keys: ['city/1'],
    lists: ['story.de'],
    files: ['a.avif', 'a.avif'],
  });
  const { rows } = await site.query(
    'select document, keys, lists, files from site.visible where id = $1',
    [id],
  );
  expect(rows).toEqual([
    { document, keys: ['city/1'], lists: ['story.de'], files: ['a.avif', 'a.avif'] },
  ]);
  expect((await site.query(`select from site.visible_file where name = 'a.avif'`)).rowCount).toBe(
    1,
  );
  const byKey = await site.query(`select id from site.list_by_key('city/1', 'story', 'de', 20, 0)`);
  expect(byKey.rows).toEqual([{ id }]);
});

test('[PG15] a window opens and ends at its instants by itself, on every view', async () => {
  const files = [`${id}.avif`];
  await publish(desk, {
    id,
    files,
    visibleFrom: await inMs(1_500),
    visibleUntil: await inMs(3_000),
  });
  const seen = async (): Promise<number[]> => {
    const counts: number[] = [];
    for (const sql of [
      `select from site.visible where id = '${id}'`,
      `select from site.visible_by_key where key = 'story/${id}'`,
      `select from site.visible_file where name = '${id}.avif'`,
      `select from site.list('story', 'de', 1000, 0) where id = '${id}'`,
      `select from site.list_by_key('story/${id}', 'story', 'de', 20, 0)`,
      `select from site.search('de', 'title ${id}', 50, 0) where id = '${id}'`,
    ]) {
      counts.push((await site.query(sql)).rowCount ?? 0);
    }
    return counts;
  };
  expect(await seen()).toEqual([0, 0, 0, 0, 0, 0]);
  const turn = await scalar<number>(site, 'select seconds from site.next_turn');
  expect(turn).toBeGreaterThan(0);
  await sleep(turn * 1000 + 5);
  expect(await seen()).toEqual([1, 1, 1, 1, 1, 1]);
  const end = await scalar<number>(site, 'select seconds from site.next_turn');
  expect(end).toBeLessThan(1.6);
  await sleep(end * 1000 + 5);
  expect(await seen()).toEqual([0, 0, 0, 0, 0, 0]);
  const admin = await connect(database.adminUrl);
  await admin.query('begin');
  // Only so is a publication ever gone: its own trigger forbids it.
  await admin.query('set local session_replication_role = replica');
  await admin.query('truncate site.publication cascade');
  await admin.query(`update site.language set live_from = '2017-01-01'`);
  const { rows } = await admin.query('select at, seconds from site.next_turn');
  await admin.query('rollback');
  await admin.end();
  expect(rows, 'nothing planned').toEqual([{ at: null, seconds: null }]);
});

test('[PG15] a language hides everything until it goes live, then shows it at once', async () => {
  await publish(desk, { id, language: 'zh' });
  expect(await visibleTitles()).toEqual([]);
  expect(
    await scalar(site, `select count(*)::int from site.visible_language where id = 'zh'`),
  ).toBe(0);
  const before = await inMs(0);
  await desk.query(`select site.set_language('zh', $1)`, [await inMs(200)]);
  await sleep(220);
  expect(await visibleTitles()).toHaveLength(1);
  const turned = await site.query<{ key: string }>('select key from site.turned_since($1)', [
    before,
  ]);
  expect(turned.rows.map(({ key }) => key)).toContain(`story/${id}`);
  await desk.query(`select site.set_language('zh', '2999-01-01')`);
  expect(await visibleTitles()).toEqual([]);
});

test('[PG16] a planned replacement takes over at its instant; planning again replaces the plan', async () => {
  await publish(desk, { id, title: 'old' });
  await publish(desk, { id, title: 'never seen', visibleFrom: await inMs(100) });
  await publish(desk, { id, title: 'new', visibleFrom: await inMs(500) });
  await sleep(200);
  expect(await visibleTitles()).toEqual(['old']);
  await sleep(350);
  expect(await visibleTitles()).toEqual(['new']);
});

test('[PG16] a cancelled plan leaves what is open open, without end', async () => {
  await publish(desk, { id, title: 'open' });
  await publish(desk, { id, title: 'planned', visibleFrom: await inMs(200) });
  expect(await scalar(desk, `select site.cancel_planned('story', $1, null)::int`, [id])).toBe(1);
  await sleep(220);
  expect(await visibleTitles()).toEqual(['open']);
  expect(
    await scalar(site, 'select visible_until from site.visible where id = $1', [id]),
  ).toBeNull();
});

test('[PG16] whatever is published, planned, cancelled, at every instant at most one snapshot is open', async () => {
  const act = fc.oneof(
    fc.record({
      kind: fc.constant('publish'),
      hours: fc.integer({ min: -2, max: 4 }),
      lasts: fc.option(fc.integer({ min: 1, max: 3 })),
    }),
    fc.record({ kind: fc.constant('cancel') }),
    fc.record({ kind: fc.constant('withdraw') }),
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
      run += 1;
      const object = `${id}-${run}`;
      let last = '';
      for (const step of acts) {
        last = step.kind;
        if ('hours' in step) {
          const visibleFrom = await inMs(step.hours * 3_600_000);
          const visibleUntil =
            step.lasts === null ? null : await inMs((step.hours + step.lasts) * 3_600_000);
          await publish(desk, { id: object, visibleFrom, visibleUntil });
        } else if (step.kind === 'cancel')
          await desk.query(`select site.cancel_planned('story', $1, 'de')`, [object]);
        else await desk.query(`select site.withdraw('story', $1, 'de')`, [object]);
      }
      const { rows } = await desk.query<{ open: number }>(
        `select (select count(*)::int from site.publication p where p.id = $1 and p.withdrawn_at is null
           and p.visible_from <= t and (p.closes_at is null or p.closes_at > t)) as open
         from generate_series(now(), now() + interval '8 hours', interval '30 minutes') as t`,
        [object],
      );
      const open = rows.map((row) => row.open);
      expect(Math.max(...open)).toBeLessThanOrEqual(1);
      if (last === 'withdraw') expect(Math.max(...open)).toBe(0);
      // Once open, an object has no gap of its own making.
      if (last === 'publish') expect(open.at(-1)).toBe(1);
      expect(open.toSorted((a, b) => a - b)).toEqual(open);
    }),
    { numRuns: 60 },
  );
});

test('[PG17] a slug held by another object is refused as a unique violation, whoever comes second', async () => {
  await publish(desk, { id, slug: 'taken' });
  await publish(desk, { id, slug: 'taken', title: 'again' });
  const other = { id: `${id}-other`, slug: 'taken' };
  await expect(publish(desk, other)).rejects.toMatchObject({
    code: '23505',
    constraint: 'publication_slug',
    detail: id,
  });
  await publish(desk, { ...other, language: 'zh' });
  await desk.query(`select site.withdraw('story', $1, 'de')`, [id]);
  await publish(desk, other);
});

test('[PG17] of two that take a slug at the same time the second waits and is refused', async () => {
  const rival = await connect(database.deskUrl);
  await desk.query('begin');
  await publish(desk, { id, slug: 'contested' });
  const second = publish(rival, { id: `${id}-rival`, slug: 'contested' });
  second.catch(() => {});
  await sleep(100);
  await desk.query('commit');
  await expect(second).rejects.toMatchObject({ code: '23505' });
  await rival.query('begin isolation level repeatable read');
  await expect(publish(rival, { id })).rejects.toMatchObject({ code: '25000' });
  await rival.end();
});

test('[PG17] a former address leads to the object as long as it is visible and nobody holds the address', async () => {
  const former = async (slug: string): Promise<unknown> =>
    scalar(
      site,
      `select id from site.former_slug where kind = 'story' and language = 'de' and slug = $1`,
      [slug],
    );
  await publish(desk, { id, slug: `${id}-a` });
  await publish(desk, { id, slug: `${id}-planned`, visibleFrom: '2999-01-01' });
  await publish(desk, { id, slug: `${id}-b` });
  expect(await former(`${id}-a`)).toBe(id);
  expect(await former(`${id}-b`)).toBeUndefined();
  expect(await former(`${id}-planned`)).toBeUndefined();
  await desk.query(`select site.withdraw('story', $1, null)`, [id]);
  expect(await former(`${id}-a`)).toBeUndefined();
});

test('[PG19] a publication does not change, does not open again and is not deleted, not even by its owner', async () => {
  await publish(desk, { id });
  await publish(desk, { id });
  await publish(desk, { id, visibleFrom: '2999-01-01' });
  await desk.query(`select site.cancel_planned('story', $1, null)`, [id]);
  const owner = await connect(database.adminUrl);
  for (const change of [
    `update site.publication set title = 'x' where id = '${id}'`,
    `update site.publication set document = '{}' where id = '${id}'`,
    `update site.publication set visible_from = now() where id = '${id}'`,
    `update site.publication set closes_at = null where id = '${id}' and closes_at <= now()`,
    `update site.publication set spent = false where id = '${id}' and spent`,
    `update site.publication set withdrawn_at = null where id = '${id}' and withdrawn_at is not null`,
    `delete from site.publication where id = '${id}'`,
    'truncate site.publication cascade',
  ]) {
    await expect(owner.query(change), change).rejects.toMatchObject({ code: '55000' });
  }
  await owner.end();
});

test('[PG19] a failing caller leaves neither the old snapshot changed nor the new one', async () => {
  await publish(desk, { id, title: 'old' });
  await desk.query('begin');
  await publish(desk, { id, title: 'new' });
  await expect(desk.query('select 1 / 0')).rejects.toThrow();
  await desk.query('rollback');
  expect(await visibleTitles()).toEqual(['old']);
});
