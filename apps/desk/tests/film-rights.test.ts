/** Rights in films: what may be shown, until when, what may be waived, and what remains as proof. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endExpired } from '../src/clearance/expiry.ts';
import { workOnFilms } from '../src/films/work.ts';
import { messageOf, shortCaptions, smallFilm, uploadFilm, uploadText } from './film-material.ts';
import { approveIn, call, signIn, startTestDesk, type TestDesk, text } from './testing.ts';

let desk: TestDesk;
let token: string;
let picture: number;
beforeAll(async () => {
  desk = await startTestDesk();
  ({ token } = await signIn(desk.payload, 'office'));
  const sharp = (await import('sharp')).default;
  const data = await sharp({ create: { width: 320, height: 180, channels: 3, background: '#34f' } })
    .png()
    .toBuffer();
  ({ id: picture } = await desk.payload.create({
    collection: 'pictures',
    locale: 'de',
    data: { alt: 'Blau', credit: 'A. Beispiel', licence: 'CC BY 4.0' },
    file: { data, mimetype: 'image/png', name: 'blau.png', size: data.length },
  }));
});
afterAll(() => desk.stop());

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

/** A film file that browsers play, with rights; `file` is with or without sound. */
async function aFile(rights: Record<string, unknown> = {}, file = {}): Promise<number> {
  const { id } = await uploadFilm(token, file);
  await workOnFilms(desk.payload, { ffmpegPath: null });
  const { status, body } = await call('PATCH', `/filmFiles/${id}`, { token, body: rights });
  expect(status, JSON.stringify(body)).toBe(200);
  return id;
}

async function aFilm(changes: Record<string, unknown>): Promise<number> {
  const { id } = await desk.payload.create({
    collection: 'films',
    draft: true,
    locale: 'de',
    data: {
      title: 'Ein Block',
      teaser: 'Acht Sekunden.',
      body: text('Ein Film.'),
      picture,
      _status: 'draft',
      ...changes,
    } as never,
  });
  return id;
}

async function publish(id: number) {
  await approveIn(desk.payload, id, 'de', { collection: 'films' });
  return call('POST', `/films/${id}/languages/de`, { token, body: { action: 'publish' } });
}

const isLive = async (id: number) =>
  (await desk.visible('film', 'de')).some((row) => row.id === String(id));

async function servedFiles(file: number): Promise<number> {
  const [row] = await desk.query<{ count: number }>(
    `select count(*)::int as count from site.visible_file v
      where v.name in (select filename from desk.film_files where id = $1)`,
    [file],
  );
  return row!.count;
}

const proofs = (file: number) =>
  desk.query<{ documents: object[] }>(
    'select documents from desk.rights_ends where film = $1 order by id',
    [String(file)],
  );

test('[DE126] a film has the rights its pages need, or is refused by name', async () => {
  for (const [rights, rule] of [
    [{ licenceUntil: inMs(-60_000) }, 'CL23'],
    [{ exits: ['print'] }, 'CL21'],
    [{ isRestricted: true, exits: ['press', 'site'] }, 'CL26'],
    [{ persons: [{ name: 'Frau B.', exits: ['print'] }] }, 'CL24'],
  ] as const) {
    const film = await aFile(rights);
    const refusal = await publish(await aFilm({ film, slug: `rechte-${rule.toLowerCase()}` }));
    expect(refusal.status, rule).toBe(400);
    expect(JSON.stringify(refusal.body)).toContain(rule);
    expect(JSON.stringify(refusal.body)).toContain(`film ${film}`);
  }
});

test('[DE127] a film with sound has captions and transcript, or an exception with reason', async () => {
  const film = await aFile({}, smallFilm);
  const id = await aFilm({ film, slug: 'mit-ton' });
  const refusal = await publish(id);
  expect(refusal.status).toBe(400);
  for (const rule of ['CL41', 'CL42']) expect(JSON.stringify(refusal.body)).toContain(rule);

  for (const rule of ['CL41', 'CL42'])
    await call('POST', `/films/${id}/waivers`, { token, body: { rule, reason: 'Nur Musik' } });
  expect((await publish(id)).status).toBe(200);

  const track = (await uploadText(token, shortCaptions)).id;
  expect((await publish(await aFilm({ film, captions: track, slug: 'text' }))).status).toBe(200);
});

test('[DE128] at the end of a licence a film and its page are gone, with proof', async () => {
  const film = await aFile({ licenceUntil: inMs(8000) });
  const id = await aFilm({ film, slug: 'endet' });
  const published = await publish(id);
  expect(published.status, messageOf(published.body)).toBe(200);
  expect(await servedFiles(film)).toBe(1);

  await expect.poll(() => servedFiles(film), { timeout: 12_000, interval: 100 }).toBe(0);
  expect(await endExpired(desk.payload)).toBe(1);
  expect(await isLive(id)).toBe(false);
  expect((await proofs(film))[0]!.documents).toMatchObject([
    { document: `films/${id}`, outcome: 'withdrawn' },
  ]);
  expect(await endExpired(desk.payload)).toBe(0);
  expect(await proofs(film)).toHaveLength(1);
});

test('[DE128] a consent withdrawn now takes a film away in the same save', async () => {
  const film = await aFile({ persons: [{ name: 'Frau B.' }] });
  const id = await aFilm({ film, slug: 'widerruf' });
  expect((await publish(id)).status).toBe(200);

  await call('PATCH', `/filmFiles/${film}`, {
    token,
    body: { persons: [{ name: 'Frau B.', withdrawnAt: inMs(-1000) }] },
  });

  expect(await servedFiles(film)).toBe(0);
  expect(await isLive(id)).toBe(false);
  expect(await proofs(film)).toHaveLength(1);
});
