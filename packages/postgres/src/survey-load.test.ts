import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatabase, type RunningDatabase } from './launcher.ts';
import { prepareDatabase, type PreparedDatabase } from './prepare.ts';
import {
  begin,
  call,
  countsOf,
  invite,
  openWave,
  readAnswers,
  save,
  submit,
} from './testing/survey.ts';

const password = 'admin';
let dataDirectory: string;
let server: RunningDatabase;
let urls: PreparedDatabase;
let pools: Pool[];
let admin: Pool;
let desk: Pool;
let site: Pool;

function pool(connectionString: string, max: number): Pool {
  const made = new Pool({ connectionString, max });
  made.on('error', () => {});
  pools.push(made);
  return made;
}

// Durable, unlike other test databases: what is tested is what survives.
beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'city-of-cities-survey-'));
  server = await startDatabase({ dataDirectory, password });
  urls = await prepareDatabase({
    adminUrl: server.url,
    deskPassword: 'desk',
    sitePassword: 'site',
  });
  pools = [];
  admin = pool(server.url, 2);
  desk = pool(urls.deskUrl, 2);
  site = pool(urls.siteUrl, 40);
});
afterAll(async () => {
  await Promise.all(pools.map((each) => each.end()));
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

/** The n of each stored answer, in order; an answer that is there twice shows twice. */
async function storedNumbers(wave: string): Promise<number[]> {
  await call(desk, 'close_wave', wave);
  const answers = await readAnswers(desk, wave);
  return answers.map(({ answers: { n } }) => n as number).toSorted((a, b) => a - b);
}

describe('five hundred at once', () => {
  const cells = ['germany', 'china', 'turkey', 'poland'];
  // Germany has room for all of its 125, the others have not.
  const targets = { germany: 200, china: 60, turkey: 1, poland: 0 };

  test('[SV8] [SV9] quotas are exact, nothing is lost and nothing double, with every submit sent twice', async () => {
    await openWave(admin, desk, { wave: 'crowd', targets });
    const tokens = await invite(desk, 'crowd', 250);
    const results = await Promise.all(
      Array.from({ length: 500 }, async (_, n) => {
        const cell = cells[n % 4] as string;
        const { outcome, key } = await begin(site, 'crowd', tokens[n] ?? null);
        expect(outcome).toBe('started');
        expect(await save(site, key, 'p1', { n, cell }, 0)).toEqual(['saved', 1]);
        const [first, second] = await Promise.all([
          submit(site, key, cell),
          submit(site, key, cell),
        ]);
        expect(second).toBe(first);
        return { n, cell, outcome: first };
      }),
    );
    const accepted = results.filter(({ outcome }) => outcome === 'accepted');
    const acceptedIn = (cell: string) => accepted.filter((result) => result.cell === cell).length;
    expect(cells.map(acceptedIn)).toEqual([125, 60, 1, 0]);
    expect(results.filter(({ outcome }) => outcome === 'quota_full')).toHaveLength(500 - 186);

    const { rows } = await desk.query(`select * from survey.quota_counts('crowd')`);
    expect(rows).toEqual([
      { cell: 'china', target: 60, filled: 60 },
      { cell: 'germany', target: 200, filled: 125 },
      { cell: 'poland', target: 0, filled: 0 },
      { cell: 'turkey', target: 1, filled: 1 },
    ]);
    const usedTokens = accepted.filter(({ n }) => n < 250).length;
    expect(await countsOf(desk, 'crowd')).toMatchObject({
      invited: 250,
      used: usedTokens,
      submitted: 186,
      quota_full: 314,
    });
    expect(await storedNumbers('crowd')).toEqual(
      accepted.map(({ n }) => n).toSorted((a, b) => a - b),
    );
  });

  test('[SV4] [SV9] one invitation, many devices, one answer', async () => {
    await openWave(admin, desk, { wave: 'single' });
    const [token = ''] = await invite(desk, 'single', 1);
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const { outcome, key } = await begin(site, 'single', token);
        return outcome === 'used' ? outcome : submit(site, key);
      }),
    );
    expect(outcomes.filter((outcome) => outcome !== 'used' && outcome !== 'accepted')).toEqual([]);
    expect(await countsOf(desk, 'single')).toMatchObject({ submitted: 1, used: 1 });
  });
});

test('[SV12] killing the server loses no accepted answer, and going on afterwards doubles none', async () => {
  await openWave(admin, desk, { wave: 'killed', targets: { germany: 150 } });
  const begun = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const { key } = await begin(site, 'killed', null);
      await save(site, key, 'p1', { n }, 0);
      return { n, key };
    }),
  );
  const port = Number(new URL(server.url).port);
  const accepted = new Set<number>();
  const unanswered: typeof begun = [];
  let isKilled = false;
  await Promise.all(
    begun.map(async ({ n, key }) => {
      try {
        if ((await submit(site, key, 'germany')) === 'accepted') accepted.add(n);
      } catch {
        unanswered.push({ n, key });
      }
      if (accepted.size === 40 && !isKilled) {
        isKilled = true;
        process.kill(server.pid, 'SIGKILL');
      }
    }),
  );
  expect(isKilled).toBe(true);
  expect(unanswered.length).toBeGreaterThan(0);
  await server.stop();
  server = await startDatabase({ dataDirectory, password, port });

  const { rows } = await admin.query<{ n: number }>(
    `select (answers ->> 'n')::int as n from survey.arrival where wave = 'killed'`,
  );
  const kept = new Set(rows.map(({ n }) => n));
  expect([...accepted].filter((n) => !kept.has(n))).toEqual([]);
  const filled = await desk.query(`select filled from survey.quota_counts('killed')`);
  expect(filled.rows).toEqual([{ filled: kept.size }]);

  for (const { n, key } of unanswered)
    if ((await submit(site, key, 'germany')) === 'accepted') accepted.add(n);
  expect(accepted.size).toBe(150);
  expect(await storedNumbers('killed')).toEqual([...accepted].toSorted((a, b) => a - b));
});
