/** Events, image worlds and series from the desk to the public, and what stops them. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicCollection } from '../src/translate/kinds.ts';
import { messageOf } from './film-material.ts';
import { approveIn, call, ORIGIN, signIn, startTestDesk, type TestDesk, text } from './testing.ts';

let desk: TestDesk;
let token: string;
let user: Record<string, unknown>;
beforeAll(async () => {
  desk = await startTestDesk();
  ({ token, user } = await signIn(desk.payload, 'office'));
});
afterAll(() => desk.stop());

async function aDraftOf(
  collection: PublicCollection,
  data: Record<string, unknown>,
): Promise<number> {
  const { id } = await desk.payload.create({
    collection,
    draft: true,
    locale: 'de',
    data: { title: 'Titel', teaser: 'Ein Satz.', ...data, _status: 'draft' } as never,
  });
  return id as number;
}

async function publish(collection: PublicCollection, id: number, language: 'de' | 'en' = 'de') {
  await approveIn(desk.payload, id, language, { collection });
  return call('POST', `/${collection}/${id}/languages/${language}`, {
    token,
    body: { action: 'publish' },
  });
}

async function live(kind: string, id: number, language: 'de' | 'en' = 'de') {
  return (await desk.visible(kind, language)).find((row) => row.id === String(id))?.document;
}

async function aPicture(alt: string): Promise<number> {
  const data = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#34f' } })
    .png()
    .toBuffer();
  const { id } = await desk.payload.create({
    collection: 'pictures',
    locale: 'de',
    data: { alt, credit: 'A. Beispiel', licence: 'CC BY 4.0' },
    file: { data, mimetype: 'image/png', name: 'blau.png', size: data.length },
  });
  return id;
}

const event = {
  startsAt: '2019-06-01T16:00:00.000Z',
  endsAt: '2019-06-01T18:00:00.000Z',
  venue: { name: 'Halle', address: 'Beispielstraße 1' },
  body: text('Ein Abend.'),
  city: '05911000',
  topics: ['culture'],
};

test('[DE86] an event goes live with its place and times, and a cancelled one stays and says so', async () => {
  const id = await aDraftOf('events', { ...event, link: 'https://example.invalid/karten' });
  const { body, status } = await publish('events', id);
  expect(status, messageOf(body)).toBe(200);
  expect(await live('event', id)).toMatchObject({
    startsAt: '2019-06-01T16:00:00.000Z',
    endsAt: '2019-06-01T18:00:00.000Z',
    venue: { name: 'Halle', address: 'Beispielstraße 1' },
    city: '05911000',
    topics: ['culture'],
    link: 'https://example.invalid/karten',
    isCancelled: false,
  });
  await call('PATCH', `/events/${id}?draft=true`, { token, body: { isCancelled: true } });
  await publish('events', id);
  expect(await live('event', id)).toMatchObject({ isCancelled: true });
});

test('[DE86] an event that ends before it begins, has no place or a bad link is refused by field', async () => {
  for (const [wrong, field] of [
    [{ endsAt: '2019-06-01T10:00:00.000Z' }, 'endsAt'],
    [{ startsAt: null }, 'startsAt'],
    [{ venue: { name: '' } }, 'venue'],
    [{ link: 'javascript:alert(1)' }, 'link'],
  ] as const) {
    const id = await aDraftOf('events', { ...event, ...wrong });
    const { body, status } = await publish('events', id);
    expect(status, field).toBe(400);
    expect(messageOf(body)).toContain(`"path":"${field}`);
    expect(await live('event', id)).toBeUndefined();
  }
});

test('[DE87] an image world shows its pictures in order, each caption in its language', async () => {
  const [first, second] = [await aPicture('Eins'), await aPicture('Zwei')];
  const id = await aDraftOf('imageWorlds', {
    pictures: [
      { picture: second, caption: 'Zuerst', city: '05113000', isDownloadable: true },
      { picture: first, caption: 'Dann' },
    ],
  });
  const { body, status } = await publish('imageWorlds', id);
  expect(status, messageOf(body)).toBe(200);
  const shown = await live('imageWorld', id);
  expect(shown).toMatchObject({
    pictures: [
      { caption: 'Zuerst', city: '05113000', isDownloadable: true, picture: { alt: 'Zwei' } },
      { caption: 'Dann', city: null, isDownloadable: false, picture: { alt: 'Eins' } },
    ],
    body: [],
  });

  const removal = await call('DELETE', `/pictures/${first}`, { token });
  expect(removal.status).toBe(400);
  expect(messageOf(removal.body)).toContain('Titel');

  await call('PATCH', `/pictures/${first}?locale=de`, { token, body: { alt: 'Anders' } });
  expect(await live('imageWorld', id)).toMatchObject({
    pictures: [{}, { picture: { alt: 'Anders' } }],
  });
});

test('[DE87] an image world without pictures, or with one that has no alternative text, is refused', async () => {
  const empty = await publish('imageWorlds', await aDraftOf('imageWorlds', { pictures: [] }));
  expect(empty.status).toBe(400);
  expect(messageOf(empty.body)).toContain('pictures');
  const id = await aDraftOf('imageWorlds', {
    pictures: [{ picture: await aPicture('Nur deutsch') }],
  });
  await call('PATCH', `/imageWorlds/${id}?draft=true&locale=en`, {
    token,
    body: { title: 'Title', teaser: 'One sentence.' },
  });
  const { body, status } = await publish('imageWorlds', id, 'en');
  expect(status).toBe(400);
  expect(messageOf(body)).toMatch(/Alternativtext/);
});

test('[DE88] a series names its weeks by their Mondays, and another day is refused', async () => {
  const week = {
    number: 1,
    startsOn: '2018-01-01T12:00:00.000Z',
    cities: ['05911000', '05113000'],
  };
  const id = await aDraftOf('series', { weeks: [week] });
  const { body, status } = await publish('series', id);
  expect(status, messageOf(body)).toBe(200);
  expect(await live('series', id)).toMatchObject({
    weeks: [{ number: 1, startsOn: '2018-01-01', cities: ['05911000', '05113000'] }],
  });
  const wrong = await aDraftOf('series', {
    weeks: [{ ...week, startsOn: '2018-01-02T12:00:00.000Z' }],
  });
  const refused = await publish('series', wrong);
  expect(refused.status).toBe(400);
  expect(messageOf(refused.body)).toMatch(/Montag/);
  const unknown = await call('POST', '/series?draft=true', {
    token,
    body: { title: 'x', weeks: [{ ...week, cities: ['99999999'] }] },
  });
  expect(unknown.status).toBe(400);
});

test('[DE41] an empty draft of every kind has a preview', async () => {
  const { previewAddress } = await import('../src/preview/address.ts');
  const { createLocalReq } = await import('payload');
  const req = await createLocalReq({ user: user as never }, desk.payload);
  for (const collection of ['films', 'imageWorlds', 'events', 'series', 'pages'] as const) {
    const id = await aDraftOf(collection, {});
    const address = await previewAddress(req, collection, { id }, 'de');
    const preview = new URL(address!, ORIGIN).pathname.split('/').at(-1);
    const { body, status } = await call('GET', `/preview?token=${preview}`);
    expect(status, `${collection} ${messageOf(body)}`).toBe(200);
    expect(body['missing'], collection).not.toEqual([]);
  }
});
