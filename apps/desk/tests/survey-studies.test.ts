/** From choices in a form to a plan that can be registered, through the REST API. */
import { compareWaves, type WavePlan, wavePlanSchema } from '@city-of-cities/questionnaire';
import { toCityId } from '@city-of-cities/region';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/access/roles.ts';
import { call, signIn, startTestDesk, type TestDesk } from './testing.ts';

let desk: TestDesk;
const tokens: Partial<Record<Role, string>> = {};
const roles = ['office', 'cityEditor', 'agency', 'partner', 'juror', 'reader'] as const;

beforeAll(async () => {
  desk = await startTestDesk();
  for (const role of roles) {
    const city = role === 'cityEditor' ? toCityId('05911000') : null;
    tokens[role] = (await signIn(desk.payload, role, city)).token;
  }
});
afterAll(() => desk.stop());

const token = () => ({ token: tokens.office! });

const choices = (study: string) => ({
  title: study,
  study,
  languages: ['de', 'zh', 'nl'],
  regions: [{ key: 'hamburg' }, { key: 'lille', name: { de: 'Lille', zh: '里尔', nl: 'Rijsel' } }],
  scale: 'agreement5',
  attributes: ['youthful', 'innovative', 'reliable'],
  markets: ['germany', 'china', 'netherlands'],
  audiences: ['students', 'investors'],
  sectors: [
    { key: 'energy', name: { de: 'Energie', zh: '能源', nl: 'energie' } },
    { key: 'health', name: { de: 'Gesundheit', zh: '健康', nl: 'gezondheid' } },
  ],
  asksSex: true,
});

const setting = (year: number, more: object = {}) => ({
  from: `${year}-01-07T07:00:00.000Z`,
  until: `${year}-02-07T22:00:00.000Z`,
  frame: 'Panel',
  size: 100,
  quotaBy: ['market', 'audience', 'sector'],
  quotas: [{ cell: 'china/students/energy', target: 30 }],
  ...more,
});

async function make(path: '/studies' | '/waves', body: object) {
  const answer = await call('POST', path, { ...token(), body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return (answer.body as unknown as { doc: { id: number; plan: unknown } }).doc;
}
const planOf = ({ plan }: { plan: unknown }): WavePlan => wavePlanSchema.parse(plan);

test('[SU24] [SU25] choices become a questionnaire, quotas and weights that can be registered', async () => {
  const study = await make('/studies', choices('form'));
  const margins = [
    {
      items: ['sex'],
      shares: [
        { group: 'female', percent: 51 },
        { group: 'male', percent: 48 },
        { group: 'diverse', percent: 1 },
      ],
    },
  ];
  const wave = await make('/waves', {
    title: 'w',
    wave: 'form1',
    study: study.id,
    setting: setting(2090, { margins, weightSource: 'census', weightCap: 5 }),
  });
  const plan = planOf(wave);
  const { questionnaire } = plan;
  expect(questionnaire.languages).toEqual(['de', 'zh', 'nl']);
  expect(questionnaire.regions.map(({ id, role }) => [id, role])).toEqual([
    ['ruhr', 'target'],
    ['hamburg', 'competitor'],
    ['lille', 'competitor'],
  ]);
  const item = questionnaire.items.find(({ id }) => id === 'lille_reliable');
  expect(item).toMatchObject({
    kind: 'agreement',
    points: 5,
    question: { de: 'Lille ist zuverlässig.', nl: 'Rijsel is betrouwbaar.' },
    dontKnow: { zh: '不清楚' },
  });
  expect(plan.tests[0]?.items).toEqual(['ruhr_youthful', 'ruhr_innovative']);
  expect(plan.quotas?.cells).toHaveLength(12);
  expect(plan.quotas?.cells.find(({ key }) => key === 'china/students/energy')?.target).toBe(30);
  expect(plan.quotas?.cells.reduce((sum, { target }) => sum + target, 0)).toBe(100);
  expect(plan.weighting).toMatchObject({ source: 'census', capTimesMean: 5 });
  const registered = await call('POST', `/waves/${wave.id}/register`, { ...token(), body: {} });
  expect(registered.body['outcome'], JSON.stringify(registered.body)).toBe('registered');
  const standing = await call('GET', `/waves/${wave.id}/standing`, token());
  expect(standing.body).toMatchObject({
    unread: ['Nederlands'],
    power: { smallestChangePoints: 0.3 },
  });
});

test('[SU24] what is missing is said with its place, and nothing is kept', async () => {
  const lacking = { ...choices('lacking'), regions: [{ key: 'lille', name: { de: 'Lille' } }] };
  const { status, body } = await call('POST', '/studies', { ...token(), body: lacking });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('regions.lille.name.zh');
  const found = await call('GET', '/studies?where[study][equals]=lacking', token());
  expect(found.body['totalDocs']).toBe(0);
});

test('[SU25] shares that do not add up, and cells that cannot occur, keep a wave from being saved', async () => {
  const study = await make('/studies', { ...choices('wrong'), study: 'wrong' });
  const save = (more: object) =>
    call('POST', '/waves', {
      ...token(),
      body: { title: 'w', wave: 'wrong1', study: study.id, setting: setting(2090, more) },
    });
  const half = {
    margins: [{ items: ['sex'], shares: [{ group: 'female', percent: 50 }] }],
    weightSource: 'x',
  };
  const shares = await save(half);
  expect(shares.status).toBe(400);
  expect(JSON.stringify(shares.body)).toContain('QU26');
  const cell = await save({ quotas: [{ cell: 'mars/students/energy', target: 3 }] });
  expect(cell.status).toBe(400);
  expect(JSON.stringify(cell.body)).toContain('mars/students/energy');
});

test('[SU25] negative shares and caps are refused in words, from the form and from the text of a plan', async () => {
  const study = await make('/studies', { ...choices('negative'), study: 'negative' });
  const margin = (female: number, male: number) => ({
    weightSource: 'x',
    margins: [
      {
        items: ['sex'],
        shares: [
          { group: 'female', percent: female },
          { group: 'male', percent: male },
        ],
      },
    ],
  });
  const save = (wave: string, more: object) =>
    call('POST', '/waves', {
      ...token(),
      body: { title: wave, wave, study: study.id, setting: setting(2095, more) },
    });
  for (const [more, place] of [
    [margin(-20, 120), 'setting.margins.0.shares.0.percent'],
    [margin(0, 100), 'setting.margins.0.shares.0.percent'],
    [{ ...margin(50, 50), weightCap: -2 }, 'setting.weightCap'],
  ] as const) {
    const { status, body } = await save('negative1', more);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(place);
    expect(JSON.stringify(body)).not.toMatch(/NaN|undefined/);
  }
  const plan = planOf(
    await make('/waves', {
      title: 'n',
      wave: 'negative2',
      study: study.id,
      setting: setting(2095, margin(40, 60)),
    }),
  );
  const [sex] = plan.weighting?.margins ?? [];
  const written = {
    ...plan,
    wave: 'negative3',
    weighting: {
      ...plan.weighting,
      margins: [
        {
          ...sex,
          targets: sex?.targets.map((target, i) => ({ ...target, shareOfOne: i * 2 - 1 })),
        },
      ],
    },
  };
  const { status, body } = await call('POST', '/waves', {
    ...token(),
    body: { title: 'x', wave: 'negative3', plan: written },
  });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('weighting.margins.0.targets.0.shareOfOne');
});

test('[SU25] changed words are a new version in the next wave, unless declared equivalent; an open wave stays', async () => {
  const study = await make('/studies', choices('series'));
  const first = await make('/waves', {
    title: '1',
    wave: 'series1',
    study: study.id,
    setting: setting(2090),
  });
  await call('POST', `/waves/${first.id}/register`, { ...token(), body: {} });
  await desk.query(
    `update survey.wave set opens_at = now() - interval '1 hour' where id = 'series1'`,
  );
  const changed = { batteryQuestion: { de: 'Wie {attribute} ist {region}?' } };
  const patched = await call('PATCH', `/studies/${study.id}`, { ...token(), body: changed });
  expect(patched.status, JSON.stringify(patched.body)).toBe(200);
  const again = await call('PATCH', `/waves/${first.id}`, {
    ...token(),
    body: { title: 'still 1' },
  });
  expect(again.status, JSON.stringify(again.body)).toBe(200);
  const unchanged = planOf((again.body as unknown as { doc: { plan: unknown } }).doc);
  expect(unchanged).toEqual(planOf(first));

  const second = await make('/waves', {
    title: '2',
    wave: 'series2',
    study: study.id,
    setting: setting(2092, {
      equivalences: [{ item: 'ruhr_reliable', reason: 'Only turned round.' }],
    }),
  });
  const verdicts = Object.fromEntries(
    compareWaves(planOf(first).questionnaire, planOf(second).questionnaire).map(
      ({ comparability, item }) => [item, comparability],
    ),
  );
  expect(verdicts).toMatchObject({
    market: 'comparable',
    ruhr_reliable: 'declaredEquivalent',
    ruhr_youthful: 'changed',
  });
});

describe('[SU16] studies are the campaign’s', () => {
  for (const role of [...roles.slice(1), null])
    test(`${role ?? 'nobody'}: sees and writes none`, async () => {
      const { id } = await make('/studies', choices(`guarded_${role ?? 'nobody'}`));
      const as = role === null ? {} : { token: tokens[role]! };
      for (const [method, path, body] of [
        ['GET', '/studies', undefined],
        ['GET', `/studies/${id}`, undefined],
        ['POST', '/studies', choices('mine')],
        ['PATCH', `/studies/${id}`, { title: 'mine' }],
        ['DELETE', `/studies/${id}`, undefined],
      ] as const)
        expect(
          (await call(method, path, { ...as, ...(body && { body }) })).status,
          `${method} ${path}`,
        ).toBe(403);
    });
});
