/** What the desk says while somebody writes or enters: hints, offered facts, plausibility, places of use. */
import { toCityId } from '@city-of-cities/region';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFacts } from '../src/facts/built-in-facts.ts';
import { keepPlace } from '../src/wording/keep-place.ts';
import { uploadFilm } from './film-material.ts';
import { aDraft, call, signIn, startTestDesk, type TestDesk, text } from './testing.ts';

const essen = toCityId('05113000');
const bochum = toCityId('05911000');

let desk: TestDesk;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  desk = await startTestDesk();
  await loadFacts(desk.payload);
  tokens['office'] = (await signIn(desk.payload, 'office')).token;
  tokens['essen'] = (await signIn(desk.payload, 'cityEditor', essen)).token;
  tokens['bochum'] = (await signIn(desk.payload, 'cityEditor', bochum)).token;
  tokens['juror'] = (await signIn(desk.payload, 'juror')).token;
});
afterAll(() => desk.stop());

interface Hint {
  readonly rule: string;
  readonly found: string;
  readonly reason: string;
  readonly offers: readonly { token: string; figure: string; isPinned: boolean }[];
}

async function hintsOn(words: string, language: 'de' | 'en' | 'zh', reader = 'de') {
  const { body, status } = await call('POST', '/wording', {
    token: tokens['essen']!,
    headers: { 'Accept-Language': reader },
    body: { text: words, language },
  });
  expect(status).toBe(200);
  return body['findings'] as unknown as readonly Hint[];
}

test.each([
  ['de', 'Hier leben 5,1 Millionen Menschen.', '5,1 Millionen'],
  ['de', 'Hier leben fünf Millionen Menschen.', '5,1 Millionen'],
  ['en', 'Some 5.1 million people live here.', '5.1 million'],
  ['zh', '这里生活着511万人。', '511万'],
] as const)('[DE180] %s: “%s” is offered the fact it states', async (language, words, figure) => {
  const hint = (await hintsOn(words, language)).find(({ rule }) => rule === 'CL31');
  expect(hint?.offers.map((offer) => offer.token)).toContain('{{fact:population}}');
  expect(hint?.offers.find(({ token }) => token === '{{fact:population}}')).toMatchObject({
    figure,
    isPinned: false,
  });
});

test('[DE180] hints are in the language of the interface, not of the text', async () => {
  const words = 'Hier leben 5,1 Millionen Menschen.';
  expect((await hintsOn(words, 'de', 'de'))[0]?.reason).toContain('von Hand');
  expect((await hintsOn(words, 'de', 'en'))[0]?.reason).toContain('by hand');
});

test('[DE180] a number no fact states is offered nothing, and a token needs no hint', async () => {
  const [lone] = await hintsOn('Hier stehen 7.654.321 Bäume.', 'de');
  expect(lone).toMatchObject({ rule: 'CL31', offers: [] });
  expect(await hintsOn('Hier leben {{fact:population}} Menschen.', 'de')).toEqual([]);
});

test('[DE181] hints stay with their words while somebody writes on', () => {
  const before = 'Das Revier lebt. Der Pott kocht.';
  const found = [
    { start: 4, end: 10 },
    { start: 21, end: 25 },
  ];
  const words = (now: string) =>
    keepPlace(found, before, now).map(({ end, start }) => now.slice(start, end));
  expect(words(`Ja. ${before}`)).toEqual(['Revier', 'Pott']);
  expect(words(`${before} Und mehr.`)).toEqual(['Revier', 'Pott']);
  expect(words('Das Revier lebt noch. Der Pott kocht.')).toEqual(['Revier', 'Pott']);
  expect(words('Das Ruhrgebiet lebt. Der Pott kocht.')).toEqual(['Pott']);
  expect(words('')).toEqual([]);
});

const form = (value: number | null, more: object = {}) => ({
  key: 'population',
  unit: 'inhabitants',
  definition: 'x',
  perimeter: 'x',
  values: [
    { value: 5_112_050, date: '2019-12-31' },
    { value: null, date: null },
    { value, date: '2020-12-31' },
  ],
  ...more,
});

const check = (body: unknown, token = tokens['office']!) =>
  call('POST', '/facts/check', { token, body });

test('[DE182] a slip of scale is told at its row while it is entered, and nothing is stored', async () => {
  const before = await desk.query('select * from desk.facts_values order by id');
  const { body, status } = await check(form(51_120_500));
  expect(status).toBe(200);
  expect(body['findings']).toMatchObject([
    { rule: 'FA41', path: 'values.2.value', mayBeConfirmed: true },
  ]);
  expect(await desk.query('select * from desk.facts_values order by id')).toEqual(before);
});

test('[DE182] what is half entered or harmless strikes nobody', async () => {
  for (const body of [form(null), form(5_120_000), { key: '' }, form(1, { values: 'none' })])
    expect((await check(body)).body['findings'], JSON.stringify(body)).toEqual([]);
});

test('[DE182] only the campaign enters facts; a faulty request is told', async () => {
  expect((await check(form(1), tokens['essen'])).status).toBe(403);
  expect((await call('POST', '/facts/check', { body: form(1) })).status).toBe(403);
  for (const body of [[], 'x', 7]) expect((await check(body)).status).toBe(400);
});

async function aPicture(city: typeof essen): Promise<number> {
  const data = await sharp({
    create: { width: 64, height: 48, channels: 3, background: '#808080' },
  })
    .png()
    .toBuffer();
  const { id } = await desk.payload.create({
    collection: 'pictures',
    locale: 'de',
    data: { alt: 'Eine Brücke', credit: 'A. Beispiel', licence: 'CC BY 4.0', city },
    file: { data, mimetype: 'image/png', name: 'bruecke.png', size: data.length },
  });
  return id;
}

test('[DE183] a picture names the documents it stands in; those of others are counted', async () => {
  const picture = await aPicture(essen);
  expect((await placesOf('pictures', picture, 'essen')).body).toMatchObject({ list: [] });
  const own = await aDraft(desk.payload, { title: 'Aus Essen', city: essen, picture });
  await aDraft(desk.payload, {
    title: 'Geheimes aus Bochum',
    city: bochum,
    body: text('Ein Satz.', [picture]),
  });

  const campaign = await placesOf('pictures', picture, 'office');
  expect(campaign.body['list']).toHaveLength(2);
  expect(campaign.body['unnamed']).toBe(0);
  const editor = await placesOf('pictures', picture, 'essen');
  expect(editor.body['list']).toEqual([{ collection: 'stories', id: own, title: 'Aus Essen' }]);
  expect(editor.body['unnamed']).toBe(1);
  expect(JSON.stringify(editor.body)).not.toContain('Geheimes');
});

test('[DE183] nobody learns where a file stands that he may not see', async () => {
  const picture = await aPicture(essen);
  expect((await placesOf('pictures', picture, 'bochum')).status).toBe(404);
  expect((await placesOf('pictures', picture, 'juror')).status).toBeGreaterThanOrEqual(403);
  expect((await call('GET', `/pictures/${picture}/uses`)).status).toBe(403);
});

const placesOf = (collection: string, id: number, who: string) =>
  call('GET', `/${collection}/${id}/uses`, { token: tokens[who]! });

test('[DE183] a film file names the films it stands in', async () => {
  const { id: file } = await uploadFilm(tokens['office']);
  const film = await desk.payload.create({
    collection: 'films',
    locale: 'de',
    draft: true,
    data: { title: 'Ein Tag am Kanal', film: file },
  });
  expect((await placesOf('filmFiles', file, 'office')).body).toEqual({
    list: [{ collection: 'films', id: film.id, title: 'Ein Tag am Kanal' }],
    unnamed: 0,
    hasMore: false,
  });
  expect((await placesOf('filmFiles', file, 'essen')).status).toBe(404);
});
