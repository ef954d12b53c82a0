import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestDatabase, type TestDatabase } from '@city-of-cities/postgres/testing';
import { cities, languageIds } from '@city-of-cities/region';
import {
  accessPages,
  events,
  films,
  imageWorlds,
  pages,
  sampleStories,
  stories,
} from '@city-of-cities/region/content';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { roles } from '../src/access/roles.ts';
import type { LoadMessage } from '../src/load/messages.ts';

// Everything is loaded several times, on machines that do other work too.
vi.setConfig({ testTimeout: 180_000 });

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
  expect(await liveCount('page')).toBe((pages.length + accessPages.length) * languageIds.length);
  expect(await liveCount('imageWorld')).toBe(imageWorlds.length * languageIds.length);
  expect(await liveCount('event')).toBe(
    events.filter(({ isSample }) => !isSample).length * languageIds.length,
  );
  expect(await liveCount('film')).toBe(0);

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
  expect(await liveCount('event')).toBe(events.length * languageIds.length);
  expect(await liveCount('film')).toBe(films.length * languageIds.length);
  expect(await liveCount('series')).toBe(languageIds.length);
  const file = join(folder, 'sample-users.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(roles.length);
  const again = await load('--sample');
  expect(again.done?.sampleUsers).toBeUndefined();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(roles.length);
});

test('[DE53] built-in pictures, films and texts come in by the way of every upload, once', async () => {
  const worlds = await admin.query<{ language: string; pictures: Shown[] }>(
    `select language, document->'pictures' as pictures from site.visible where kind = 'imageWorld'`,
  );
  for (const { pictures } of worlds.rows)
    for (const { caption, picture } of pictures) {
      expect(caption).not.toBe('');
      expect(picture).toMatchObject({
        digitalSourceType: 'algorithmicMedia',
        licence: 'CC BY 4.0',
        renditions: expect.arrayContaining([expect.objectContaining({ format: 'avif' })]),
      });
    }
  const captions = worlds.rows.map(({ pictures }) => pictures[0]!.caption);
  expect(new Set(captions).size).toBe(worlds.rows.length);
  const film = await admin.query<{ document: Record<string, unknown>; files: string[] }>(
    `select document from site.visible where kind = 'film' and language = 'zh'`,
  );
  expect(film.rows[0]!.document).toMatchObject({
    isSilent: true,
    files: [{ widthPx: 960, heightPx: 540 }],
    captions: languageIds.map((language) => ({ language })),
    chapters: [{ startSeconds: 0 }, {}, {}],
    chapterFile: expect.stringMatching(/\.vtt$/),
  });
  const counts = `select (select count(*) from desk.pictures)::int as pictures,
    (select count(*) from desk.film_files)::int as films, (select count(*) from desk.film_texts)::int as texts`;
  const before = (await admin.query(counts)).rows;
  await admin.query('delete from desk.payload_kv');
  expect((await load('--sample')).code).toBe(0);
  expect((await admin.query(counts)).rows).toEqual(before);
});

interface Shown {
  readonly caption: string;
  readonly picture: object;
}
