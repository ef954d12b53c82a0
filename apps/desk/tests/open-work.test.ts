/** What waits for translation across documents, and what became of hot fixes, through the API. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aDraft,
  call,
  publishIn,
  saveDraft,
  signIn,
  startTestDesk,
  type TestDesk,
  text,
} from './testing.ts';

let desk: TestDesk;
let anna: Awaited<ReturnType<typeof signIn>>;
beforeAll(async () => {
  desk = await startTestDesk();
  anna = await signIn(desk.payload, 'office');
});
afterAll(() => desk.stop());

interface Shown {
  readonly version: string;
  readonly waiting: { readonly id: number } | null;
  readonly last: { readonly outcome: string } | null;
}
type Person = { readonly token: string };
interface Work {
  readonly looked: number;
  readonly next: string | null;
  readonly entries: readonly {
    document: string;
    title: string;
    source: string;
    languages: readonly { language: string; open: number; changed: number; gone: number }[];
  }[];
}

async function ask(query: string, person: Partial<Person> = anna) {
  const { body, status } = await call('GET', `/translation/work?${query}`, person);
  return { status, work: body as unknown as Work };
}

async function found(query: string, person: Person = anna): Promise<Work['entries']> {
  const { status, work } = await ask(query, person);
  expect(status, JSON.stringify(work)).toBe(200);
  return work.entries;
}

/** A story whose English title is there and whose other sentences are not. */
async function aHalfTranslatedStory(title: string, city = '05911000'): Promise<number> {
  const id = await aDraft(desk.payload, { title, body: text('Ein Satz.'), slug: null, city });
  await saveDraft(desk.payload, id, 'en', { title: `${title} in English` });
  return id;
}

test('[DE167] names what waits across documents, by kind, language and words of the title', async () => {
  const id = await aHalfTranslatedStory('Wartende Werkstatt');
  const entry = {
    document: `stories/${id}`,
    title: 'Wartende Werkstatt',
    source: 'de',
    languages: [
      { language: 'en', open: 2, changed: 0, gone: 0 },
      { language: 'zh', open: 3, changed: 0, gone: 0 },
    ],
  };
  expect(await found('search=werkstatt')).toMatchObject([entry]);
  expect(await found('kind=stories&search=in English')).toMatchObject([entry]);
  expect(await found('kind=films&search=werkstatt')).toEqual([]);
  expect((await found('search=werkstatt&target=zh'))[0]!.languages).toHaveLength(1);

  await saveDraft(desk.payload, id, 'en', { teaser: 'Short.', body: text('A sentence.') });
  expect(await found('search=werkstatt&target=en')).toEqual([]);
  expect(await found('search=werkstatt&target=en&all')).toMatchObject([
    { languages: [{ open: 0, changed: 0 }] },
  ]);
  await saveDraft(desk.payload, id, 'de', { title: 'Wartende Werkstatt am Kanal' });
  expect(await found('search=werkstatt&target=en')).toMatchObject([
    { languages: [{ open: 0, changed: 1 }] },
  ]);
});

test('[DE167] goes on where the last answer ended, and names each document once', async () => {
  for (let count = 0; count < 55; count += 1)
    await aDraft(desk.payload, { title: `Reihe ${count}`, slug: null });
  const first = await ask('kind=stories&search=Reihe');
  expect(first.work).toMatchObject({ looked: 50, next: 'stories:2' });
  const second = await ask(`kind=stories&search=Reihe&after=${first.work.next}`);
  expect(second.work).toMatchObject({ looked: 5, next: null });
  const names = [...first.work.entries, ...second.work.entries].map(({ document }) => document);
  expect(new Set(names).size).toBe(55);
}, 120_000);

test('[DE166] the list is refused to strangers and lower roles, and other cities learn nothing', async () => {
  await aHalfTranslatedStory('Geheimnis in Bochum');
  const bochum = await signIn(desk.payload, 'cityEditor', '05911000' as never);
  const essen = await signIn(desk.payload, 'cityEditor', '05113000' as never);
  const agency = await signIn(desk.payload, 'agency');
  const reader = await signIn(desk.payload, 'reader');

  expect(await found('search=Geheimnis', bochum)).toHaveLength(1);
  for (const person of [essen, agency])
    expect((await ask('search=Geheimnis', person)).work).toMatchObject({ entries: [], looked: 0 });
  for (const person of [{}, reader])
    expect([401, 403]).toContain((await ask('search=Geheimnis', person)).status);
});

test('[DE167] questions that make no sense are told so', async () => {
  for (const query of [
    'kind=users',
    'target=fr',
    'after=stories',
    'after=users:1',
    'after=stories:0',
    'kind=films&after=stories:2',
    `search=${'a'.repeat(201)}`,
  ])
    expect((await ask(query)).status, query).toBe(400);
});

test('[DE176] a hot fix that no longer waits says what became of it', async () => {
  const ben = await signIn(desk.payload, 'office');
  const id = await aDraft(desk.payload, { body: text('Ein Satzz.'), slug: 'ausgang' });
  await publishIn(desk.payload, id, 'de');
  await saveDraft(desk.payload, id, 'de', { teaser: 'Ein neuer Vorspann.' });
  const shown = async (person: Person = anna) => {
    const { body } = await call('GET', `/stories/${id}/hot-fix`, { token: person.token });
    return (body['languages'] as unknown as Shown[])[0]!;
  };
  const propose = async () =>
    call('POST', `/stories/${id}/hot-fix/de`, {
      token: anna.token,
      body: { version: (await shown()).version, texts: { 'body.0': 'Ein Satz.' } },
    });
  const end = (person: Person) =>
    call('POST', `/stories/${id}/hot-fix/de/withdrawal`, { token: person.token });

  expect((await shown()).last).toBeNull();
  expect((await propose()).status).toBe(200);
  expect((await shown()).waiting).toMatchObject({ mayWithdraw: true, isOutdated: false });
  expect((await end(anna)).status).toBe(200);
  expect(await shown()).toMatchObject({ waiting: null, last: { outcome: 'withdrawn' } });

  await propose();
  await end(ben);
  expect(await shown()).toMatchObject({ waiting: null, last: { outcome: 'refused' } });

  await propose();
  const fix = (await shown()).waiting!.id;
  const approval = await call('POST', `/stories/${id}/hot-fix/de/approval`, {
    token: ben.token,
    body: { fix },
  });
  expect(approval.status, JSON.stringify(approval.body)).toBe(200);
  expect(await shown()).toMatchObject({ waiting: null, last: { outcome: 'published' } });
});
