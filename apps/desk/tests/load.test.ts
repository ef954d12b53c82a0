import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestDatabase, type TestDatabase } from '@city-of-cities/postgres/testing';
import { cities, languageIds } from '@city-of-cities/region';
import { pages, sampleStories, stories } from '@city-of-cities/region/content';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roles } from '../src/access/roles.ts';
import type { LoadMessage } from '../src/load/messages.ts';

let database: TestDatabase;
let admin: pg.Client;
let folder: string;
beforeAll(async () => {
  database = await startTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'desk-load-'));
  admin = new pg.Client({ connectionString: database.adminUrl });
  admin.on('error', () => {});
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly done: Extract<LoadMessage, { type: 'done' }> | undefined;
  readonly steps: readonly string[];
  readonly milliseconds: number;
}

function load(...flags: string[]): Promise<Run> {
  const begun = performance.now();
  const messages: LoadMessage[] = [];
  const child = fork(join(import.meta.dirname, '../src/load.ts'), flags, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DESK_DATABASE_URL: database.deskUrl,
      DESK_SECRET: 'a secret of the tests that is long enough',
      PREVIEW_SECRET: 'another secret of the tests, long enough',
      MEDIA_DIR: folder,
      DATA_DIR: folder,
      LOG_LEVEL: 'error',
    },
    silent: true,
  });
  child.on('message', (message) => messages.push(message as LoadMessage));
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      const steps = messages.flatMap((one) => (one.type === 'progress' ? [one.step] : []));
      resolve({
        code,
        done: messages.find((one) => one.type === 'done'),
        steps: [...new Set(steps)],
        milliseconds: performance.now() - begun,
      });
    });
  });
}

async function liveCount(kind: string): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(
    'select count(*)::int as count from site.visible where kind = $1',
    [kind],
  );
  return rows[0]!.count;
}

test('[DE50] the first run loads everything and makes the administrator; the second finds nothing to do', async () => {
  const first = await load();
  expect(first).toMatchObject({
    code: 0,
    steps: ['migrations', 'region', 'content', 'administrator'],
  });
  expect(first.done?.administrator?.password.length).toBeGreaterThanOrEqual(16);
  expect(await liveCount('city')).toBe(cities.length * languageIds.length);
  expect(await liveCount('story')).toBe(stories.length * languageIds.length);
  expect(await liveCount('page')).toBe(pages.length * languageIds.length);

  const second = await load();
  expect(second).toMatchObject({ code: 0, steps: [], done: { type: 'done' } });
  expect(second.done?.administrator).toBeUndefined();
  // Bounded loosely, because the machine is shared: Payload alone takes longer to start.
  expect(second.milliseconds).toBeLessThan(first.milliseconds / 2);
});

test('[DE51] a document people have taken over is left as they made it', async () => {
  await admin.query(`update desk._stories_v v set version_changed_by_id = (select min(id) from desk.users)
    where latest and parent_id = (select min(id) from desk.stories)`);
  const taken = await admin.query<{ revision: string }>(
    `select max(revision) as revision from site.publication where kind = 'story'
      and id = (select min(id)::text from desk.stories)`,
  );
  await admin.query(`delete from desk.payload_kv`);
  await admin.query(`update desk._stories_v_locales set version_title = 'Von Menschen geändert' where _parent_id in
    (select id from desk._stories_v where latest and parent_id = (select min(id) from desk.stories))`);

  expect((await load()).code).toBe(0);

  const { rows } = await admin.query<{ title: string }>(
    `select distinct version_title as title from desk._stories_v_locales where _parent_id =
      (select id from desk._stories_v where latest and parent_id = (select min(id) from desk.stories))`,
  );
  expect(rows).toEqual([{ title: 'Von Menschen geändert' }]);
  const after = await admin.query<{ revision: string }>(
    `select max(revision) as revision from site.publication where kind = 'story'
      and id = (select min(id)::text from desk.stories)`,
  );
  expect(after.rows).toEqual(taken.rows);
});

test('[DE52] --sample adds invented stories and one account per role, in a file only its owner reads', async () => {
  const run = await load('--sample');

  expect(run.code).toBe(0);
  expect(run.done?.sampleUsers?.map(({ role }) => role)).toEqual([...roles]);
  expect(await liveCount('story')).toBe(
    (stories.length + sampleStories.length) * languageIds.length,
  );
  const file = join(folder, 'sample-users.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(roles.length);
  const again = await load('--sample');
  expect(again.done?.sampleUsers).toBeUndefined();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(roles.length);
});
