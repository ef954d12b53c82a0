import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import {
  aToken,
  begin,
  call,
  countsOf,
  interview,
  invite,
  openWave,
  resume,
  save,
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

describe('saving', () => {
  test('[SV6] pages are saved in steps of one version and read back together', async () => {
    const { key } = await begin(site, 'open', null);
    expect(await resume(site, key)).toMatchObject({
      outcome: 'open',
      wave: 'open',
      last_page: null,
      answers: {},
      version: 0,
    });
    expect(await save(site, key, 'p1', { a: 1, b: ['x', 'y'] }, 0)).toEqual(['saved', 1]);
    expect(await save(site, key, 'p2', { c: { dontKnow: true } }, 1)).toEqual(['saved', 2]);
    expect(await save(site, key, 'p1', { a: 2 }, 2)).toEqual(['saved', 3]);
    expect(await resume(site, key)).toMatchObject({
      last_page: 'p1',
      answers: { a: 2, c: { dontKnow: true } },
      version: 3,
    });
  });

  test('[SV6] a page sent twice is saved once, another tab’s is a conflict', async () => {
    const { key } = await begin(site, 'open', null);
    expect(await save(site, key, 'p1', { a: 1 }, 0)).toEqual(['saved', 1]);
    expect(await save(site, key, 'p1', { a: 1 }, 0)).toEqual(['saved', 1]);
    expect(await save(site, key, 'p1', { a: 2 }, 0)).toEqual(['conflict', 1]);
    expect(await save(site, key, 'p2', { a: 1 }, 0)).toEqual(['conflict', 1]);
    expect(await save(site, key, 'p1', { a: 1 }, 7)).toEqual(['conflict', 1]);
    expect((await resume(site, key)).answers).toEqual({ a: 1 });
  });

  test('[SV6] an interview holds 64 kB and no more, over all pages together', async () => {
    const { key } = await begin(site, 'open', null);
    expect(await save(site, key, 'p1', { a: 'x'.repeat(10_000_000) }, 0)).toEqual(['too_large', 0]);
    expect(await save(site, key, 'p1', { a: 'x'.repeat(40_000) }, 0)).toEqual(['saved', 1]);
    expect(await save(site, key, 'p2', { b: 'x'.repeat(40_000) }, 1)).toEqual(['too_large', 1]);
    expect(await save(site, key, 'p1', { a: 'x' }, 1)).toEqual(['saved', 2]);
  });

  test('[SV6] what is no page or no object of answers is the caller’s fault', async () => {
    const { key } = await begin(site, 'open', null);
    for (const [page, answers] of [
      ['p1', '[]'],
      ['p1', '"x"'],
      ['p1', 'null'],
      ['p1', null],
      ['__proto__', '{}'],
      ['a b', '{}'],
      [null, '{}'],
    ])
      await expect(
        site.query('select * from survey.save($1, $2, $3, 0)', [key, page, answers]),
      ).rejects.toMatchObject({ code: '22023' });
    expect(await save(site, 'no key', 'p1', {}, 0)).toEqual(['unknown', null]);
  });

  test('[SV7] an interview can be erased until it is submitted; an invitation then begins anew', async () => {
    const [token = ''] = await invite(desk, 'invited', 1);
    const { key } = await begin(site, 'invited', token);
    await save(site, key, 'p1', { secret: 'my words' }, 0);
    expect(await call(site, 'erase', key)).toBe('erased');
    expect(await call(site, 'erase', key)).toBe('erased');
    expect((await resume(site, key)).outcome).toBe('unknown');
    const { rows } = await admin.query(
      `select from survey.session where pages::text like '%my words%'`,
    );
    expect(rows).toEqual([]);
    const again = await begin(site, 'invited', token);
    expect(again.outcome).toBe('started');
    expect(again.key).not.toBe(key);
    await submit(site, again.key);
    expect(await call(site, 'erase', again.key)).toBe('accepted');
  });
});

describe('ending', () => {
  test('[SV8] a full cell, and a cell outside the plan, are refused before anything is counted', async () => {
    await openWave(admin, desk, { wave: 'small', targets: { germany: 1, china: 0 } });
    const [token = ''] = await invite(desk, 'small', 1);
    const room = async (cell: string) =>
      (await site.query<{ r: boolean }>(`select survey.has_room('small', $1) as r`, [cell])).rows[0]
        ?.r;
    expect([await room('germany'), await room('china'), await room('x')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await interview(site, 'small', 1, 'germany')).toBe('accepted');
    expect(await room('germany')).toBe(false);
    const late = await begin(site, 'small', token);
    expect(await submit(site, late.key, 'germany')).toBe('quota_full');
    expect(await submit(site, late.key, 'germany')).toBe('quota_full');
    expect(await interview(site, 'small', 2, 'china')).toBe('quota_full');
    expect(await interview(site, 'small', 3, 'france')).toBe('outside_quota');
    expect(await interview(site, 'small', 4, null)).toBe('outside_quota');
    expect(await countsOf(desk, 'small')).toEqual({
      invited: 1,
      used: 0,
      submitted: 1,
      screened_out: 0,
      quota_full: 2,
      outside_quota: 2,
    });
    const { rows } = await admin.query(`select from survey.session where wave = 'small'`);
    expect(rows).toEqual([]);
  });

  test('[SV9] a double click submits once and both get the same answer', async () => {
    await openWave(admin, desk, { wave: 'twice' });
    const { key } = await begin(site, 'twice', null);
    const others = await Promise.all([1, 2, 3].map(() => connect(database.siteUrl)));
    expect(await Promise.all(others.map((other) => submit(other, key)))).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
    await Promise.all(others.map((other) => other.end()));
    expect((await resume(site, key)).outcome).toBe('accepted');
    expect(await save(site, key, 'p1', {}, 0)).toEqual(['accepted', null]);
    expect((await countsOf(desk, 'twice'))['submitted']).toBe(1);
    expect(await submit(site, aToken())).toBe('unknown');
  });

  test('[SV9] whom the screening ends uses the invitation and leaves no answer', async () => {
    const [token = ''] = await invite(desk, 'invited', 1);
    const before = await countsOf(desk, 'invited');
    const { key } = await begin(site, 'invited', token);
    await save(site, key, 'p1', { market: 'other' }, 0);
    expect(await call(site, 'screen_out', key)).toBe('screened_out');
    expect(await call(site, 'screen_out', key)).toBe('screened_out');
    expect((await begin(site, 'invited', token)).outcome).toBe('used');
    const after = await countsOf(desk, 'invited');
    expect(after['screened_out']).toBe((before['screened_out'] ?? 0) + 1);
    expect(after['submitted']).toBe(before['submitted']);
  });

  test('[SV9] flags beyond their size leave the interview as it was', async () => {
    const { key } = await begin(site, 'open', null);
    await expect(submit(site, key, null, { note: 'x'.repeat(5000) })).rejects.toMatchObject({
      code: '23514',
    });
    expect((await resume(site, key)).outcome).toBe('open');
  });

  test('[SV13] sweeping takes forgotten interviews and old receipts, nothing else', async () => {
    const kept = await begin(site, 'open', null);
    const left = await begin(site, 'open', null);
    const done = await begin(site, 'open', null);
    await submit(site, done.key);
    await admin.query(`update survey.session set saved_on = current_date - 40 where key = $1`, [
      left.key,
    ]);
    await desk.query('select survey.sweep()');
    expect((await resume(site, kept.key)).outcome).toBe('open');
    expect((await resume(site, left.key)).outcome).toBe('unknown');
    expect((await resume(site, done.key)).outcome).toBe('accepted');
    await openWave(admin, desk, { wave: 'over' });
    await begin(site, 'over', null);
    await call(desk, 'close_wave', 'over');
    const swept = await desk.query('select survey.sweep() as n');
    expect(swept.rows).toEqual([{ n: '1' }]);
    await admin.query('update survey.receipt set ended_on = current_date - 3');
    await desk.query('select survey.sweep()');
    expect((await resume(site, done.key)).outcome).toBe('unknown');
  });
});
