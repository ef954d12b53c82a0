import { type Client, Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import {
  aPlanText,
  aToken,
  begin,
  call,
  countsOf,
  invite,
  openWave,
  resume,
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
  await openWave(admin, desk, { wave: 'open' });
  await openWave(admin, desk, { wave: 'invited', openLink: false });
});
afterAll(async () => {
  await Promise.all([admin, desk, site].map((client) => client.end()));
  await database.stop();
});

const register = (plan: string, hash = sha256(plan)) =>
  desk.query('select survey.register_wave($1, $2) as outcome', [plan, hash]).then(
    ({ rows }) => (rows[0] as { outcome: string }).outcome,
    (error: { code: string }) => error.code,
  );

describe('waves', () => {
  test('[SV2] a plan is registered with its hash, replaced until it opens, and then locked', async () => {
    const plan = aPlanText({ wave: 'plan', targets: { germany: 5, china: 7 } });
    expect(await register(plan, sha256('another'))).toBe('23514');
    expect(await register(plan)).toBe('registered');
    expect(await register(plan)).toBe('unchanged');
    const other = aPlanText({ wave: 'plan', targets: { germany: 4 } });
    expect(await register(other)).toBe('replaced');
    const { rows } = await desk.query(`select * from survey.quota_counts('plan')`);
    expect(rows).toEqual([{ cell: 'germany', target: 4, filled: 0 }]);
    await admin.query(`update survey.wave set opens_at = now() where id = 'plan'`);
    expect(await register(plan)).toBe('55000');
    expect(await register(other)).toBe('unchanged');
    const waves = await desk.query(`select * from survey.waves()`);
    expect(waves.rows).toContainEqual(
      expect.objectContaining({ id: 'plan', state: 'open', plan: other, plan_hash: sha256(other) }),
    );
  });

  test('[SV2] a plan cannot be registered after the beginning it names, nor half', async () => {
    const late = aPlanText({ wave: 'late' }).replace('2099-01-01', '2017-01-01');
    expect(await register(late)).toBe('55000');
    const doubled = JSON.parse(aPlanText({ wave: 'half', targets: { a: 1 } })) as {
      quotas: { cells: object[] };
    };
    doubled.quotas.cells.push({ key: 'a', target: 2 });
    expect(await register(JSON.stringify(doubled))).toBe('23505');
    const { rows } = await desk.query('select id from survey.waves()');
    expect(rows).not.toContainEqual({ id: 'half' });
  });

  test('[SV3] before and after the field time nothing begins, is saved or submitted', async () => {
    await register(aPlanText({ wave: 'early' }));
    expect((await begin(site, 'early', null)).outcome).toBe('early');
    expect((await begin(site, 'ghost', null)).outcome).toBe('unknown');
    const hidden = await site.query(`select * from survey.open_wave('early')`);
    expect(hidden.rows).toMatchObject([{ state: 'early', questionnaire: null }]);

    await openWave(admin, desk, { wave: 'closing' });
    const { key } = await begin(site, 'closing', null);
    expect(await save(site, key, 'p1', { a: 1 }, 0)).toEqual(['saved', 1]);
    expect(await call(desk, 'close_wave', 'closing')).toBe(true);
    expect(await call(desk, 'close_wave', 'closing')).toBe(false);
    expect((await begin(site, 'closing', null)).outcome).toBe('closed');
    expect(await save(site, key, 'p1', { a: 2 }, 1)).toEqual(['closed', 1]);
    expect(await resume(site, key)).toMatchObject({ outcome: 'closed', answers: null });
    expect(await submit(site, key)).toBe('closed');
    expect(await call(site, 'screen_out', key)).toBe('closed');
    expect(await call(site, 'erase', key)).toBe('erased');
    expect((await countsOf(desk, 'closing'))['submitted']).toBe(0);
  });

  test('[SV3] a transaction begun while the wave was open cannot submit after its end', async () => {
    await openWave(admin, desk, { wave: 'held' });
    const { key } = await begin(site, 'held', null);
    await site.query('begin');
    await site.query('select 1');
    await call(desk, 'close_wave', 'held');
    expect(await submit(site, key)).toBe('closed');
    await site.query('rollback');
  });

  test('[SV3] an open wave shows its questions and quota dimensions', async () => {
    await openWave(admin, desk, { wave: 'shown', targets: { germany: 1 } });
    const { rows } = await site.query(`select * from survey.open_wave('shown')`);
    expect(rows).toMatchObject([
      {
        state: 'open',
        questionnaire: { id: 'q' },
        quota_dimensions: ['market'],
        is_open_link: true,
      },
    ]);
  });
});

describe('beginning', () => {
  test('[SV4] an invitation begins one interview and goes on with it on any device', async () => {
    const [token = ''] = await invite(desk, 'invited', 1);
    const first = await begin(site, 'invited', token);
    expect(first.outcome).toBe('started');
    await save(site, first.key, 'p1', { a: 1 }, 0);
    expect(await begin(site, 'invited', token)).toEqual({ outcome: 'resumed', key: first.key });
    expect(await resume(site, first.key)).toMatchObject({ last_page: 'p1', answers: { a: 1 } });
    expect(await submit(site, first.key)).toBe('accepted');
    expect((await begin(site, 'invited', token)).outcome).toBe('used');
  });

  test('[SV4] fifty clicks at once on one invitation begin one interview', async () => {
    const [token = ''] = await invite(desk, 'invited', 1);
    const pool = new Pool({ connectionString: database.siteUrl, max: 20 });
    // Opens all connections, so that the clicks below do not arrive one by one.
    await Promise.all(Array.from({ length: 20 }, () => pool.query('select pg_sleep(0.1)')));
    const begun = await Promise.all(
      Array.from({ length: 50 }, () => begin(pool, 'invited', token)),
    );
    expect(new Set(begun.map(({ key }) => key)).size).toBe(1);
    expect(begun.filter(({ outcome }) => outcome === 'started')).toHaveLength(1);
    await pool.end();
  });

  test('[SV4] without an invitation, with a foreign one or with nonsense nothing begins', async () => {
    expect((await begin(site, 'invited', null)).outcome).toBe('invitation_needed');
    expect((await begin(site, 'invited', aToken())).outcome).toBe('unknown');
    const [token = ''] = await invite(desk, 'open', 1);
    expect((await begin(site, 'invited', token)).outcome).toBe('unknown');
    const { rows } = await site.query(`select * from survey.begin('invited', 'no hash')`);
    expect(rows).toMatchObject([{ outcome: 'unknown', session_key: null }]);
  });

  test('[SV4] inviting again changes nothing, and a hash that is none is refused whole', async () => {
    const hashes = [sha256('a'), sha256('b'), sha256('b')];
    const add = (list: string[]) =>
      desk.query('select survey.invite($1, $2) as n', ['open', list]).then(
        ({ rows }) => Number((rows[0] as { n: string }).n),
        (error: { code: string }) => error.code,
      );
    expect(await add(hashes)).toBe(2);
    expect(await add(hashes)).toBe(0);
    expect(await add([sha256('c'), 'plain token'])).toBe('23514');
    expect(await add([sha256('c')])).toBe(1);
  });

  test('[SV5] no more interviews begin within a minute than planned; invitations have their own share', async () => {
    await openWave(admin, desk, { wave: 'busy', beginsPerMinute: 5 });
    const tokens = await invite(desk, 'busy', 1);
    // Whichever minute it is, all of this happens in it.
    await admin.query(
      `insert into survey.budget values ('busy', false, date_trunc('minute', now()) + interval '2 min', 0)`,
    );
    const outcomes: string[] = [];
    for (let n = 0; n < 7; n += 1) outcomes.push((await begin(site, 'busy', null)).outcome);
    expect(outcomes).toEqual([...Array<string>(5).fill('started'), 'busy', 'busy']);
    expect((await begin(site, 'busy', tokens[0] ?? '')).outcome).toBe('started');
    await admin.query(
      `update survey.budget set minute = minute - interval '9 min' where wave = 'busy'`,
    );
    expect((await begin(site, 'busy', null)).outcome).toBe('started');
  });
});
