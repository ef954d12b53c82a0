/** A wave from its plan to published results, through the REST API. */
import type { Answers } from '@city-of-cities/questionnaire';
import { audiences, markets, toCityId } from '@city-of-cities/region';
import { sampleWaves } from '@city-of-cities/region/content';
import type { PerceptionResults } from '@city-of-cities/publication';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/access/roles.ts';
import { builtInPlan } from '../src/survey/built-in-study.ts';
import { call, signIn, startTestDesk, type TestDesk } from './testing.ts';

let desk: TestDesk;
const tokens: Partial<Record<Role, string>> = {};

beforeAll(async () => {
  desk = await startTestDesk();
  for (const role of [
    'office',
    'administrator',
    'cityEditor',
    'agency',
    'partner',
    'juror',
    'reader',
  ] as const) {
    const city = role === 'cityEditor' ? toCityId('05911000') : null;
    tokens[role] = (await signIn(desk.payload, role, city)).token;
  }
});
afterAll(() => desk.stop());

const as = (role: Role) => ({ token: tokens[role] ?? '' });

function planOf(wave: string) {
  return builtInPlan({
    wave,
    fieldFrom: '2099-01-07T07:00:00.000Z',
    fieldUntil: '2099-02-07T22:00:00.000Z',
  });
}

async function aWave(wave: string, more: object = {}): Promise<number> {
  const { status, body } = await call('POST', '/waves', {
    ...as('office'),
    body: { title: wave, wave, plan: planOf(wave), ...more },
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as unknown as { doc: { id: number } }).doc.id;
}

const post = (id: number, name: string, role: Role = 'office', body: object = {}) =>
  call('POST', `/waves/${id}/${name}`, { ...as(role), body });

async function open(wave: string): Promise<void> {
  await desk.query(`update survey.wave set opens_at = now() - interval '1 hour' where id = $1`, [
    wave,
  ]);
}

/** As if they had come out of the letterbox. */
async function answered(wave: string, answers: readonly Answers[]): Promise<void> {
  for (const answer of answers)
    await desk.query(
      `insert into survey.answer (id, wave, quota_cell, answers, flags, submitted_on)
       values (gen_random_uuid(), $1, 'germany/students', $2, '{"language":"zh"}', now())`,
      [wave, JSON.stringify(answer)],
    );
}

/** A wave that was fielded and has ended. */
async function aFieldedWave(
  wave: string,
  answers: readonly Answers[],
  more: object = {},
): Promise<number> {
  const id = await aWave(wave, more);
  expect((await post(id, 'register')).status).toBe(200);
  await open(wave);
  await answered(wave, answers);
  expect((await post(id, 'close')).body).toEqual({ closed: true });
  return id;
}

const respondents = sampleWaves()[1].respondents.slice(0, 280);

async function loadSample(): Promise<void> {
  const { inTransaction } = await import('../src/load/transaction.ts');
  const { loadSampleResults } = await import('../src/survey/load-sample-results.ts');
  await inTransaction(desk.payload, loadSampleResults);
}

test('[SU18] where nothing was published invented results are loaded, called so', async () => {
  await loadSample();
  for (const language of ['de', 'en', 'zh'] as const)
    expect((await desk.visible('imageAnalysis', language))[0]?.document['isSample']).toBe(true);
});

describe('[SU10] a plan is held to its rules', () => {
  test('what is wrong is said in the language of the editor, with its place', async () => {
    const plan = planOf('broken');
    const first = plan.questionnaire.items[0]!;
    const broken = {
      ...plan,
      questionnaire: {
        ...plan.questionnaire,
        items: [
          { ...first, question: { de: 'Nur Deutsch' } },
          ...plan.questionnaire.items.slice(1),
        ],
      },
    };
    const said: string[] = [];
    for (const language of ['de', 'en']) {
      const { status, body } = await call('POST', '/waves', {
        ...as('office'),
        headers: { Cookie: `payload-lng=${language}` },
        body: { title: 'x', wave: 'broken', plan: broken },
      });
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('[QU2]');
      expect(JSON.stringify(body)).toContain('.zh');
      said.push(JSON.stringify(body));
    }
    expect(said[0]).not.toBe(said[1]);
  });

  test('the id of a wave is the one in its plan', async () => {
    const { status } = await call('POST', '/waves', {
      ...as('office'),
      body: { title: 'x', wave: 'other', plan: planOf('this') },
    });
    expect(status).toBe(400);
  });
});

describe('[SU11] a registered plan', () => {
  test('has the checksum of its exact text, can be changed until it opens, and not any more then', async () => {
    const id = await aWave('locked');
    const registered = await post(id, 'register');
    expect(registered.body['outcome']).toBe('registered');
    const [row] = await desk.query<{ plan: string; plan_hash: string }>(
      `select plan, plan_hash from survey.wave where id = 'locked'`,
    );
    expect(row?.plan_hash).toBe(
      createHash('sha256')
        .update(row?.plan ?? '')
        .digest('hex'),
    );
    expect(registered.body['planHash']).toBe(row?.plan_hash);

    const changed = { ...planOf('locked'), smallestChangePoints: 0.5 };
    const patch = (plan: object) =>
      call('PATCH', `/waves/${id}`, { ...as('office'), body: { plan } });
    expect((await patch(changed)).status).toBe(200);
    expect((await post(id, 'register')).body['outcome']).toBe('replaced');
    await open('locked');
    expect((await patch(planOf('locked'))).status).toBe(400);
    expect(JSON.stringify((await patch(planOf('locked'))).body)).toContain('smallestChangePoints');
    expect((await patch(changed)).status).toBe(200);
  });

  test('whose beginning has passed is not registered', async () => {
    const plan = { ...planOf('late'), fieldFrom: '2017-01-07T07:00:00.000Z' };
    const id = await aWave('late', { plan });
    expect((await post(id, 'register')).status).toBe(409);
  });
});

test('[SU12] invitations are handed out once, in the language of those invited; only their hashes are kept', async () => {
  const id = await aWave('invited');
  const ask = (count: unknown, language: unknown) =>
    post(id, 'invitations', 'office', { count, language });
  expect((await ask(5, 'zh')).status).toBe(409);
  await post(id, 'register');
  for (const count of [0, -1, 1.5, 10_001, 'x']) expect((await ask(count, 'zh')).status).toBe(400);
  // Dutch is a language of respondents, but not of this wave.
  for (const language of ['nl', 'xx', '', undefined])
    expect((await ask(5, language)).status, String(language)).toBe(400);
  const { body } = await ask(5, 'zh');
  const file = String(body['text']);
  expect(file).toContain('language,address,subject,message');
  expect(file).toContain('您如何看待鲁尔大都市区');
  expect(file).toContain('2099年2月7日');
  expect(file).not.toContain('{');
  const tokensOf = [
    ...new Set(
      [...file.matchAll(/http:\/\/127\.0\.0\.1:3000\/zh\/wenjuan\/invited\/([\w-]+)/g)].map(
        ([, token = '']) => token,
      ),
    ),
  ];
  expect(tokensOf).toHaveLength(5);
  const kept = await desk.query<{ token_hash: string }>(
    `select token_hash from survey.invitation where wave = 'invited'`,
  );
  const hashes = tokensOf.map((token) => createHash('sha256').update(token).digest('hex'));
  expect(new Set(kept.map((row) => row.token_hash))).toEqual(new Set(hashes));
  const standing = await call('GET', `/waves/${id}/standing`, as('office'));
  expect(standing.body).toMatchObject({ state: 'early', counts: { invited: 5, used: 0 } });
  expect(standing.body['quotas']).toHaveLength(28);
});

test('[SU20] forgotten interviews go within the hour, though nobody looks at the wave', async () => {
  await post(await aWave('forgotten'), 'register');
  await open('forgotten');
  const keep = `insert into survey.session (wave, saved_on) values ('forgotten', current_date - $1::int)`;
  for (const days of [29, 31]) await desk.query(keep, [days]);
  const { upkeepKey } = await import('../src/clearance/upkeep-key.ts');
  const { deskSettings } = await import('../src/settings.ts');
  const upkeep = (key: string) => call('POST', '/upkeep', { headers: { 'x-upkeep-key': key } });
  const left = async () =>
    (await desk.query(`select from survey.session where wave = 'forgotten'`)).length;
  expect((await upkeep('guessed')).status).toBe(403);
  expect(await left()).toBe(2);
  expect((await upkeep(upkeepKey(deskSettings().secret))).status).toBe(200);
  expect(await left()).toBe(1);
});

test('[SU13] results are computed once the wave has ended, shown when they are published, and then in every language', async () => {
  const id = await aWave('first', {
    goals: [{ attribute: 'innovative', value: 4.5, by: '2099-12-31' }],
  });
  await post(id, 'register');
  await open('first');
  await answered('first', respondents);
  expect((await post(id, 'analyse')).status).toBe(409);
  await post(id, 'close');
  expect((await post(id, 'publish')).status).toBe(409);
  const analysed = await post(id, 'analyse');
  expect(analysed.status, JSON.stringify(analysed.body)).toBe(200);
  expect((await desk.visible('imageAnalysis', 'zh'))[0]?.document['isSample']).toBe(true);
  expect((await post(id, 'publish')).body).toEqual({ published: true });
  for (const language of ['de', 'en', 'zh'] as const) {
    const [row, ...others] = await desk.visible('imageAnalysis', language);
    expect(others).toEqual([]);
    expect(row?.document).toMatchObject({
      isSample: false,
      wave: { id: 'first', n: 280, planHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  }
  const innovative = (
    analysed.body['attributes'] as unknown as { id: string; goal: unknown }[]
  ).find((attribute) => attribute.id === 'innovative');
  expect(innovative?.goal).toEqual({ value: 4.5, by: '2099-12-31' });
});

test('[SU13] fewer than ten answers are neither analysed nor handed out', async () => {
  const id = await aFieldedWave('few', respondents.slice(0, 9));
  expect((await post(id, 'analyse')).status).toBe(409);
  expect((await call('GET', `/waves/${id}/answers`, as('office'))).status).toBe(409);
});

test('[SU21] a group of the weights that nobody belongs to is named, in the language of the editor, and gives no figure', async () => {
  const weighting = {
    source: 'census',
    capTimesMean: null,
    margins: [
      {
        items: ['market'],
        targets: markets.map(({ id }) => ({ codes: [id], shareOfOne: 1 / markets.length })),
      },
    ],
  };
  const plan = { ...planOf('emptySegment'), weighting };
  const answers = respondents.filter(({ market }) => market !== 'china').slice(0, 60);
  const id = await aFieldedWave('emptySegment', answers, { plan });
  for (const [language, words] of [
    ['de', 'aus der niemand geantwortet hat. (market, china'],
    ['en', 'of which nobody has answered. (market, china'],
  ] as const) {
    const { status, body } = await call('POST', `/waves/${id}/analyse`, {
      ...as('office'),
      headers: { 'accept-language': language },
      body: {},
    });
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain(words);
    expect(JSON.stringify(body)).not.toMatch(/NaN|Infinity/);
  }
  expect((await post(id, 'publish')).status).toBe(409);
});

test('[SU14] answers are taken out with their codebook', async () => {
  const id = await aFieldedWave('export', respondents.slice(0, 20));
  const { body } = await call('GET', `/waves/${id}/answers`, as('office'));
  const lines = String(body['text']).trim().split('\r\n');
  expect(lines).toHaveLength(21);
  expect(lines[0]).toContain('ruhr_innovative');
  const codebook = await call('GET', `/waves/${id}/codebook`, as('office'));
  expect(String(codebook.body['text'])).toContain('ruhr_innovative,scale');
});

test('[SU15] trial answers are called a sample, and never compared with real ones', async () => {
  const id = await aFieldedWave('trial', respondents, { sample: true });
  const { body } = await post(id, 'analyse');
  expect(body).toMatchObject({ isSample: true, changes: null });
});

test('[SU18] invented results never go over published ones', async () => {
  await loadSample();
  expect((await desk.visible('imageAnalysis', 'de'))[0]?.document['isSample']).toBe(false);
});

const rscript = process.env['RSCRIPT'] ?? 'Rscript';
const hasR =
  spawnSync(rscript, ['-e', 'library(survey)'], { stdio: 'ignore', timeout: 60_000 }).status === 0;

const crossed = {
  margins: [
    {
      items: ['market', 'audience'],
      targets: markets.flatMap((market, m) =>
        audiences.map((audience, a) => ({
          codes: [market.id, audience.id],
          shareOfOne: (1 + m + a) / 154,
        })),
      ),
    },
  ],
  source: 'invented',
  capTimesMean: null,
};

test.skipIf(!hasR).each([
  ['script', null],
  ['raked', crossed],
  ['capped', { ...crossed, capTimesMean: 1.2 }],
])('[SU17] the script for R gives the figures that were published: %s', async (wave, weighting) => {
  const id = await aFieldedWave(wave, respondents, { plan: { ...planOf(wave), weighting } });
  const results = (await post(id, 'analyse')).body as unknown as PerceptionResults;
  const folder = mkdtempSync(join(tmpdir(), 'wave-script-'));
  const textOf = async (name: string) =>
    String((await call('GET', `/waves/${id}/${name}`, as('office'))).body['text']);
  writeFileSync(join(folder, `answers-${wave}.csv`), await textOf('answers'));
  writeFileSync(join(folder, 'analysis.R'), await textOf('script'));
  const run = spawnSync(rscript, ['analysis.R'], { cwd: folder, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  expect(results.wave.weighting === null).toBe(weighting === null);
  const [head = '', ...lines] = readFileSync(join(folder, `figures-${wave}.csv`), 'utf8')
    .trim()
    .replaceAll('"', '')
    .split(/\r?\n/);
  const names = head.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
  const figure = (table: string, item: string, name: string) =>
    Number(rows.find((row) => row['table'] === table && row['item'] === item)?.[name]);
  for (const { id: attribute, means, topTwo } of results.attributes) {
    for (const region of ['ruhr', 'hamburg', 'munich'])
      for (const name of ['n', 'est', 'lo', 'hi'] as const)
        expect(
          figure('means', `${region}_${attribute}`, name),
          `${region}_${attribute}`,
        ).toBeCloseTo(means[region]?.[name] ?? NaN, 9);
    expect(figure('topTwo', `ruhr_${attribute}`, 'est')).toBeCloseTo(topTwo.est ?? NaN, 9);
  }
  rmSync(folder, { recursive: true });
});

describe('[SU16] who may what', () => {
  const acts = ['register', 'invitations', 'close', 'analyse', 'publish'];
  let id: number;
  beforeAll(async () => {
    id = await aFieldedWave('access', respondents, {
      goals: [{ attribute: 'modern', value: 4.5, by: '2099-12-31' }],
    });
  });

  for (const role of ['cityEditor', 'agency', 'partner', 'juror', 'reader'] as const)
    test(`${role}: acts on nothing and sees nothing of an unpublished wave`, async () => {
      for (const name of acts) expect((await post(id, name, role)).status, name).toBe(403);
      for (const name of ['standing', 'answers', 'codebook', 'spss', 'script'])
        expect((await call('GET', `/waves/${id}/${name}`, as(role))).status, name).toBe(403);
      const found = await call('GET', `/waves/${id}`, as(role));
      expect([403, 404]).toContain(found.status);
      expect(
        (await call('PATCH', `/waves/${id}`, { ...as(role), body: { title: 'y' } })).status,
      ).toBe(403);
      expect(
        (
          await call('POST', '/waves', {
            ...as(role),
            body: { title: 'y', wave: 'y', plan: planOf('y') },
          })
        ).status,
      ).toBe(403);
    });

  test('nobody: nothing', async () => {
    expect((await call('GET', `/waves/${id}/standing`)).status).toBe(403);
    expect((await call('GET', '/waves')).status).toBe(403);
  });

  test('reader: of a published wave its results and nothing else; all others still nothing', async () => {
    await post(id, 'analyse');
    await post(id, 'publish');
    const { body } = await call('GET', `/waves/${id}`, as('reader'));
    // An array that may not be read is empty.
    expect(body['goals'] ?? []).toEqual([]);
    expect(
      Object.keys(body)
        .filter((name) => name !== 'goals')
        .toSorted(),
    ).toEqual(['createdAt', 'id', 'publishedAt', 'results', 'title', 'updatedAt']);
    for (const role of ['cityEditor', 'agency', 'partner', 'juror'] as const)
      expect((await call('GET', `/waves/${id}`, as(role))).status, role).toBe(403);
  });

  test('nobody sets results or checksums by hand, not even the office', async () => {
    await call('PATCH', `/waves/${id}`, {
      ...as('office'),
      body: { results: { forged: true }, planHash: 'x' },
    });
    const { body } = await call('GET', `/waves/${id}`, as('office'));
    expect(JSON.stringify(body['results'])).not.toContain('forged');
    expect(body['planHash']).not.toBe('x');
  });
});
