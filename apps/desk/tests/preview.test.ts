import { documentSchema } from '@city-of-cities/publication';
import { toCityId } from '@city-of-cities/region';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { captions, uploadFilm, uploadText } from './film-material.ts';
import { previewAddress } from '../src/preview/address.ts';
import { readPreview, signPreview } from '../src/preview/token.ts';
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

const SECRET = 'another secret of the tests, long enough';
let desk: TestDesk;
beforeAll(async () => {
  desk = await startTestDesk();
});
afterAll(() => desk.stop());

function tokenFor(
  id: number,
  changes: { exp?: number; language?: 'de' | 'en' | 'zh' } = {},
): string {
  return signPreview(
    { collection: 'stories', id: String(id), language: 'de', exp: Date.now() + 60_000, ...changes },
    SECRET,
  );
}

const open = (token: string) => call('GET', `/preview?token=${encodeURIComponent(token)}`);

test('[DE40] a preview shows the draft, not the published text, in the contract’s shape', async () => {
  const id = await aDraft(desk.payload, { title: 'Live' });
  await publishIn(desk.payload, id, 'de');
  await saveDraft(desk.payload, id, 'de', { title: 'Als Nächstes' });

  const { body, status } = await open(tokenFor(id));

  expect(status).toBe(200);
  expect(documentSchema.parse(body['document'])).toMatchObject({ title: 'Als Nächstes' });
  expect(body['missing']).toEqual([]);
});

test('[DE41] an unfinished draft is filled with placeholders, and what is missing is named', async () => {
  const id = await aDraft(desk.payload, { title: 'Halb', teaser: null, body: null });

  const german = await open(tokenFor(id));
  const chinese = await open(tokenFor(id, { language: 'zh' }));

  expect(documentSchema.safeParse(german.body['document']).success).toBe(true);
  expect([...(german.body['missing'] as unknown as string[])].toSorted()).toEqual([
    'body',
    'teaser',
  ]);
  expect(documentSchema.safeParse(chinese.body['document']).success).toBe(true);
  expect(chinese.body['missing']).toContain('title');
});

test('[DE42] a forged, an expired, a foreign token and a document that is gone are told apart', async () => {
  const id = await aDraft(desk.payload, { title: 'Geheim' });
  const token = tokenFor(id);
  const [payload, signature] = token.split('.') as [string, string];
  const other = Buffer.from(
    JSON.stringify({ collection: 'stories', id: '1', language: 'de', exp: 9e15 }),
  ).toString('base64url');
  const forged = [
    '',
    'x',
    '.',
    `${payload}.`,
    `${other}.${signature}`,
    `${token}x`,
    `${token}.x`,
    signPreview({ collection: 'stories', id: String(id), language: 'de', exp: 9e15 }, 'guess'),
  ];
  for (const attempt of forged) {
    const { body, status } = await open(attempt);
    expect(status, attempt).toBe(403);
    expect(JSON.stringify(body)).not.toContain('Geheim');
  }
  expect((await open(tokenFor(id, { exp: Date.now() - 1 }))).status).toBe(410);
  await desk.payload.delete({ collection: 'stories', id });
  expect((await open(token)).status).toBe(404);
});

test('[DE42] a token without a secret is never genuine', () => {
  const claim = { collection: 'stories', id: '1', language: 'de', exp: 9e15 } as const;
  expect(readPreview(signPreview(claim, ''), '', 0)).toEqual({ ok: false, reason: 'forged' });
});

test('[DE43] only who may read the draft gets an address for it', async () => {
  const bochum = toCityId('05911000');
  const own = await aDraft(desk.payload, { title: 'Eigenes', city: bochum });
  const foreign = await aDraft(desk.payload, { title: 'Fremdes' });
  const editor = await signIn(desk.payload, 'cityEditor', bochum);
  const reader = await signIn(desk.payload, 'reader');
  const addressFor = (user: Record<string, unknown>, id: number) =>
    previewAddress({ payload: desk.payload, user } as never, 'stories', { id }, 'de');

  expect(await addressFor(editor.user, own)).toMatch(/^\/preview\/[\w-]+\.[\w-]+$/);
  expect(await addressFor(editor.user, foreign)).toBeNull();
  expect(await addressFor(reader.user, own)).toBeNull();
});

test('[DE44] a preview opens the pictures of its draft and no other file', async () => {
  const id = await aDraft(desk.payload, { title: 'Ohne Bild', body: text('x') });
  for (const file of [
    '',
    'secrets.json',
    '../secrets.json',
    '..%2Fsecrets.json',
    'other.avif',
    'a'.repeat(5000),
  ]) {
    const { status } = await call('GET', `/preview/picture?token=${tokenFor(id)}&file=${file}`);
    expect(status, file).toBe(404);
  }
  expect((await call('GET', '/preview/picture?token=x&file=x.avif')).status).toBe(403);
});

test('[DE44] a preview plays the film of its draft, its captions and no other film', async () => {
  const { token: office } = await signIn(desk.payload, 'office');
  const shown = await uploadFilm(office);
  const other = await uploadFilm(office, { name: 'Anderer.webm' });
  const spoken = await uploadText(office, captions);
  const { id } = await desk.payload.create({
    collection: 'films',
    draft: true,
    locale: 'de',
    data: { title: 'Entwurf', film: shown.id, captions: spoken.id, _status: 'draft' } as never,
  });
  const nameOf = ({ body }: typeof shown) => (body['doc'] as { filename: string }).filename;
  const claim = { collection: 'films', id: String(id), language: 'de' } as const;
  const ask = async (file: string, token: string) =>
    (await call('GET', `/preview/film?token=${token}&file=${file}`)).status;
  const token = signPreview({ ...claim, exp: Date.now() + 60_000 }, SECRET);

  expect(await ask(nameOf(shown), token)).toBe(204);
  expect(await ask(nameOf(spoken), token)).toBe(204);
  for (const file of ['', nameOf(other), '../secrets.json', `x/${nameOf(shown)}`])
    expect(await ask(file, token), file).toBe(404);
  expect(await ask(nameOf(shown), 'x')).toBe(403);
  expect(await ask(nameOf(shown), signPreview({ ...claim, exp: Date.now() - 1 }, SECRET))).toBe(
    410,
  );
  expect(await ask(nameOf(shown), signPreview({ ...claim, exp: 9e15 }, 'guess'))).toBe(403);
  const elsewhere = tokenFor(await aDraft(desk.payload, { title: 'Ohne Film' }));
  expect(await ask(nameOf(shown), elsewhere)).toBe(404);
});
