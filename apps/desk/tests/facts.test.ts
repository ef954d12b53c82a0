/** Facts in texts: from a token to every public page, and what happens when the value changes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFacts } from '../src/facts/built-in-facts.ts';
import { REMADE_AT_ONCE, workOff } from '../src/facts/remake.ts';
import {
  aDraft,
  approveIn,
  call,
  publishIn,
  saveDraft,
  signIn,
  startTestDesk,
  type TestDesk,
  text,
} from './testing.ts';

let desk: TestDesk;
let office: string;
beforeAll(async () => {
  desk = await startTestDesk();
  office = (await signIn(desk.payload, 'office')).token;
  await loadFacts(desk.payload);
});
afterAll(() => desk.stop());

let count = 0;
/** A fact with one value; its key is new each time. */
async function aFact(value = 4_100_000, changes: Record<string, unknown> = {}) {
  count += 1;
  const { body, status } = await call('POST', '/facts', {
    token: office,
    body: {
      key: `fact_${count}`,
      unit: 'containers',
      definition: 'containers handled in a year',
      perimeter: 'port of Duisburg',
      values: [{ value, date: '2018' }],
      source: { title: 'Annual report', address: 'https://port.example/report' },
      confidence: 'high',
      hedge: 'done',
      ...changes,
    },
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body['doc'] as unknown as { id: number; key: string };
}

const addValue = (id: number, values: readonly object[], more: object = {}) =>
  call('PATCH', `/facts/${id}`, { token: office, body: { values, ...more } });

async function textOf(id: number, language: 'de' | 'en' | 'zh'): Promise<string> {
  const row = (await desk.visible('story', language)).find((one) => one.id === String(id));
  return JSON.stringify(row?.document['body'] ?? null);
}

async function aStoryWith(token: string, changes: Record<string, unknown> = {}): Promise<number> {
  const id = await aDraft(desk.payload, { body: text(`Dort sind es ${token}.`), ...changes });
  await publishIn(desk.payload, id, 'de');
  return id;
}

test('[DE100] the 50 facts of the region are in the register, the two uncertain ones in no text', async () => {
  const { totalDocs } = await desk.payload.count({ collection: 'facts' });
  expect(totalDocs).toBe(50);
  const id = await aDraft(desk.payload, { body: text('Es sind {{fact:turnover_campaign}} Euro.') });

  const refusal = await publishIn(desk.payload, id, 'de').catch((error: unknown) => error);

  expect(JSON.stringify(refusal)).toContain('FA5');
  await loadFacts(desk.payload);
  expect((await desk.payload.count({ collection: 'facts' })).totalDocs).toBe(50);
});

test('[DE101] a token is rendered in each language, and the snapshot carries the fact’s key', async () => {
  const id = await aDraft(desk.payload, {
    title: 'Eine Region',
    body: text('Hier leben {{fact:population}} Menschen.'),
  });
  for (const [language, body] of [
    ['en', 'The region has {{fact:population}} people.'],
    ['zh', '该地区有{{fact:population}}人。'],
  ] as const)
    await saveDraft(desk.payload, id, language, { title: 'R', teaser: 'R.', body: text(body) });
  for (const language of ['de', 'en', 'zh'] as const) await publishIn(desk.payload, id, language);

  expect(await textOf(id, 'de')).toContain('5,1 Millionen Menschen');
  expect(await textOf(id, 'en')).toContain('5.1 million people');
  expect(await textOf(id, 'zh')).toContain('511万人');
  const [row] = await desk.query<{ keys: string[] }>(
    `select keys from site.publication where kind = 'story' and id = $1 and language = 'zh'`,
    [String(id)],
  );
  expect(row!.keys).toContain('fact/population');
});

test('[DE102] what cannot be rendered stops publishing and names token and field', async () => {
  for (const [token, rule] of [
    ['{{fact:no_such_fact}}', 'FA22'],
    ['{{fact:Population}}', 'FA21'],
    ['{{fact:population@1900}}', 'FA23'],
  ] as const) {
    const id = await aDraft(desk.payload, { teaser: `Es sind ${token}.` });
    const refusal = await publishIn(desk.payload, id, 'de').catch((error: unknown) => error);
    const { data } = refusal as { data: { errors: { path: string; message: string }[] } };
    expect(data.errors.map(({ path }) => path)).toContain('teaser');
    expect(data.errors.map(({ message }) => message).join()).toContain(rule);
    expect(data.errors.map(({ message }) => message).join()).toContain(token);
  }
});

test('[DE103] a new value reaches every text in the same save; pinned ones keep theirs', async () => {
  const fact = await aFact();
  const live = await aStoryWith(`{{fact:${fact.key}}}`);
  const pinned = await aStoryWith(`{{fact:${fact.key}@2018}}`);
  const uses = await call('GET', `/facts/${fact.id}/uses`, { token: office });
  expect(uses.body).toMatchObject({
    documents: 2,
    uses: [{ kind: 'story', language: 'de', count: 2, pinned: 1 }],
    waiting: 0,
  });
  const { list } = uses.body as unknown as { list: { id: string; isPinned: boolean }[] };
  const isPinned = new Map(list.map((use) => [Number(use.id), use.isPinned]));
  expect([isPinned.get(live), isPinned.get(pinned), list.length]).toEqual([false, true, 2]);

  const saved = await addValue(fact.id, [
    { value: 4_100_000, date: '2018' },
    { value: 4_200_000, date: '2019' },
  ]);

  expect(saved.status, JSON.stringify(saved.body)).toBe(200);
  expect(await textOf(live, 'de')).toContain('4,2 Millionen');
  expect(await textOf(pinned, 'de')).toContain('4,1 Millionen');
});

test('[DE103] a draft that waits does not keep the public text from following', async () => {
  const fact = await aFact();
  const id = await aStoryWith(`{{fact:${fact.key}}}`);
  await saveDraft(desk.payload, id, 'de', { title: 'Noch nicht freigegeben' });

  await addValue(fact.id, [{ value: 4_300_000, date: '2018' }]);

  const row = (await desk.visible('story', 'de')).find((one) => one.id === String(id));
  expect(JSON.stringify(row?.document)).toContain('4,3 Millionen');
  expect(row?.title).not.toBe('Noch nicht freigegeben');
});

test('[DE104] a striking value is asked about, and its reason is kept with the person', async () => {
  const fact = await aFact();
  const slip = [
    { value: 4_100_000, date: '2018' },
    { value: 4_200_000_000, date: '2019' },
  ];

  const asked = await addValue(fact.id, slip);
  expect(asked.status).toBe(400);
  expect(JSON.stringify(asked.body)).toContain('FA41');

  const confirmed = await addValue(fact.id, slip, { confirmation: 'Neue Zählweise' });
  expect(confirmed.status).toBe(200);
  expect(confirmed.body['doc']).toMatchObject({
    confirmation: null,
    confirmations: [{ reason: 'Neue Zählweise' }],
  });
});

test('[DE105] a fact in public is neither deleted nor made unusable, and the texts are named', async () => {
  const fact = await aFact();
  await aStoryWith(`{{fact:${fact.key}}}`, { title: 'Der Hafen' });

  for (const answer of [
    await call('DELETE', `/facts/${fact.id}`, { token: office }),
    await call('PATCH', `/facts/${fact.id}`, { token: office, body: { confidence: 'low' } }),
    await call('PATCH', `/facts/${fact.id}`, { token: office, body: { validUntil: '2018-01-01' } }),
  ]) {
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('Der Hafen');
  }
  const { key } = await desk.payload.findByID({ collection: 'facts', id: fact.id });
  expect(key).toBe(fact.key);
});

test('[DE106] many texts wait in a queue that survives, and all of them follow', async () => {
  const fact = await aFact();
  const ids: number[] = [];
  for (let index = 0; index <= REMADE_AT_ONCE; index += 1)
    ids.push(await aStoryWith(`{{fact:${fact.key}}}`, { slug: `schlange-${count}-${index}` }));

  const { status } = await addValue(fact.id, [{ value: 4_400_000, date: '2018' }]);
  expect(status).toBe(200);
  // The save itself starts the work; a round of upkeep does what a stopped process left.
  await workOff(desk.payload);
  await expect
    .poll(
      async () => (await call('GET', `/facts/${fact.id}/uses`, { token: office })).body['waiting'],
      { timeout: 20_000 },
    )
    .toBe(0);

  const texts = await Promise.all(ids.map((id) => textOf(id, 'de')));
  expect(texts.filter((one) => !one.includes('4,4 Millionen'))).toEqual([]);
});

test('[DE107] a text published while its fact changes shows the new value in the end', async () => {
  for (let round = 0; round < 5; round += 1) {
    const fact = await aFact();
    const id = await aDraft(desk.payload, { body: text(`Es sind {{fact:${fact.key}}}.`) });
    await approveIn(desk.payload, id, 'de');

    const [saved] = await Promise.all([
      addValue(fact.id, [{ value: 4_500_000, date: '2018' }]),
      desk.payload.update({
        collection: 'stories',
        id,
        locale: 'de',
        publishSpecificLocale: 'de',
        data: { _status: 'published' } as never,
      }),
    ]);

    expect(saved.status).toBe(200);
    expect(await textOf(id, 'de')).toContain('4,5 Millionen');
  }
});

test('[DE108] a preview shows the figure too', async () => {
  const { draftDocument } = await import('../src/preview/draft-document.ts');
  const { inTransaction } = await import('../src/load/transaction.ts');
  const id = await aDraft(desk.payload, { body: text('Es sind {{fact:population}}.') });

  const draft = await inTransaction(desk.payload, (req) =>
    draftDocument(req, 'stories', String(id), 'de'),
  );

  expect(JSON.stringify(draft?.document)).toContain('5,1 Millionen');
});

async function proofPage(key: string, language: 'de' | 'en' = 'de') {
  const row = (await desk.visible('fact', language)).find(({ id }) => id === key);
  return row?.document as
    { value: number; values: object[]; corrections: object[]; comparisons: object[] } | undefined;
}

test('[DE118] every fact that may be used has a proof page in each language with its sentence', async () => {
  expect(await desk.visible('fact', 'zh')).toHaveLength(48);
  expect(await proofPage('population')).toMatchObject({ value: 5_112_050, unit: 'inhabitants' });
  for (const key of ['turnover_campaign', 'dax_companies'])
    expect(await proofPage(key)).toBeUndefined();

  const fact = await aFact(4_100_000, { claims: { de: 'Es sind {value}.' } });
  expect(await proofPage(fact.key)).toBeDefined();
  expect(await proofPage(fact.key, 'en')).toBeUndefined();

  await addValue(fact.id, [{ value: 4_200_000, date: '2018' }]);
  expect(await proofPage(fact.key)).toMatchObject({
    value: 4_200_000,
    corrections: [{ date: '2018', before: 4_100_000, after: 4_200_000 }],
  });
  await call('PATCH', `/facts/${fact.id}`, { token: office, body: { confidence: 'low' } });
  expect(await proofPage(fact.key)).toBeUndefined();
});

test('[DE119] a comparison is shown while it is true, and refused when it cannot be computed', async () => {
  const same = { definition: 'compared', unit: 'ships', confirmation: 'Test' };
  const other = await aFact(100, { ...same, claims: { de: 'Anderswo {value}.' } });
  const comparisons = [{ relation: 'greater', other: other.key, year: '2018' }];
  const fact = await aFact(200, { ...same, claims: { de: 'Hier {value}.' }, comparisons });
  expect((await proofPage(fact.key))!.comparisons).toHaveLength(1);

  await addValue(other.id, [{ value: 300, date: '2018' }], { confirmation: 'Nachgezählt' });
  expect((await proofPage(fact.key))!.comparisons).toEqual([]);

  const zero = await aFact(0, same);
  for (const [change, rule, path] of [
    [
      { comparisons: [{ relation: 'times', other: zero.key, year: '2018' }] },
      'FA33',
      'comparisons',
    ],
    [{ comparisons: [{ relation: 'greater', other: 'nobody', year: '2018' }] }, 'FA37', 'other'],
    [{ derived: { dividend: other.key, divisor: zero.key } }, 'FA33', 'derived.divisor'],
    [{ claims: { de: `{value} {{claim:${fact.key}}}` } }, 'FA61', 'claims.de'],
    [{ claims: { de: 'Ohne Zahl' } }, 'FA75', 'claims.de'],
    [{ comparisons: [], source: { title: 'Bericht', address: '' } }, 'address', 'source'],
  ] as const) {
    const { body, status } = await call('PATCH', `/facts/${fact.id}`, {
      token: office,
      body: { ...change, confirmation: 'Trotzdem' },
    });
    expect(status, rule).toBe(400);
    expect(JSON.stringify(body)).toContain(rule);
    expect(JSON.stringify(body)).toContain(path);
  }
});
