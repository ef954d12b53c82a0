import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findFfmpeg } from '@city-of-cities/renditions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workOnFilms } from '../src/films/work.ts';
import {
  captions,
  chapters,
  messageOf,
  shortCaptions,
  silentFilm,
  smallFilm,
  uploadFilm,
  uploadText,
} from './film-material.ts';
import { approveIn, call, signIn, startTestDesk, type TestDesk, text } from './testing.ts';

const hasFfmpeg = (await findFfmpeg()) !== null;

let desk: TestDesk;
let token: string;
beforeAll(async () => {
  desk = await startTestDesk();
  ({ token } = await signIn(desk.payload, 'office'));
});
afterAll(() => desk.stop());

const filmFolder = () => join(desk.mediaDirectory, 'films');

async function aFilm(changes: Record<string, unknown>): Promise<number> {
  const { id } = await desk.payload.create({
    collection: 'films',
    draft: true,
    locale: 'de',
    data: {
      title: 'Ein Block',
      teaser: 'Acht Sekunden.',
      body: text('Ein Film.'),
      _status: 'draft',
      ...changes,
    } as never,
  });
  return id;
}

const publish = async (id: number) => {
  await approveIn(desk.payload, id, 'de', { collection: 'films' });
  return call('POST', `/films/${id}/languages/de`, { token, body: { action: 'publish' } });
};

async function live(id: number) {
  return (await desk.visible('film', 'de')).find((row) => row.id === String(id))?.document as
    | {
        files: { file: string; type: string; heightPx: number }[];
        picture: { alt: string; credit: string };
        transcript: { text: string }[];
        chapters: { startSeconds: number; title: string }[];
        captions: { language: string; file: string }[];
        chapterFile: string | null;
        isSilent: boolean;
        durationSeconds: number;
      }
    | undefined;
}

async function aPicture(): Promise<number> {
  const sharp = (await import('sharp')).default;
  const data = await sharp({ create: { width: 320, height: 180, channels: 3, background: '#34f' } })
    .png()
    .toBuffer();
  const { id } = await desk.payload.create({
    collection: 'pictures',
    locale: 'de',
    data: { alt: 'Blau', credit: 'A. Beispiel', licence: 'CC BY 4.0' },
    file: { data, mimetype: 'image/png', name: 'blau.png', size: data.length },
  });
  return id;
}

describe('[DE80] a film is what its bytes say', () => {
  test('it comes in under a name nobody can guess, described by its content', async () => {
    const { body, status } = await uploadFilm(token);
    expect(status, messageOf(body)).toBe(201);
    const [row] = await desk.query<Record<string, unknown>>(
      'select filename, media_type, width_px, has_audio, state from desk.film_files order by id desc limit 1',
    );
    expect(row).toMatchObject({ width_px: '960', has_audio: false, state: 'waiting' });
    expect(row!['filename']).toMatch(/^ein-block-[0-9a-f]{16}\.webm$/);
    expect(row!['media_type']).toMatch(/^video\/webm; codecs="vp09/);
    expect(await readdir(filmFolder())).toContain(row!['filename']);
    expect(await readdir(join(desk.mediaDirectory, 'incoming'))).toEqual([]);
  });

  test('a truncated film, a lie and what is no film are refused, and nothing stays on disk', async () => {
    const before = await readdir(filmFolder());
    const attempts = [
      [
        { data: silentFilm.subarray(0, 200_000) },
        /unvollständig|abgebrochen|incomplete|ends|kürzer|shorter/,
      ],
      [{ name: 'film.mp4', type: 'video/mp4' }, /./],
      [{ data: 'kein Film' }, /./],
      [{ data: '' }, /./],
    ] as const;
    for (const [changes, reason] of attempts) {
      const { body, status } = await uploadFilm(token, changes);
      expect(status, messageOf(body)).toBe(400);
      expect(messageOf(body)).toMatch(reason);
    }
    expect(await readdir(filmFolder())).toEqual(before);
    expect(await readdir(join(desk.mediaDirectory, 'incoming'))).toEqual([]);
  });

  test('more than 2 GB is refused before it is read, and nobody uploads without an account', async () => {
    const tooBig = await call('POST', '/filmFiles', {
      token,
      raw: 'x',
      headers: {
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': String(3 * 1024 ** 3),
      },
    });
    expect(tooBig.status).toBe(413);
    expect(messageOf(tooBig.body)).toContain('2 GB');
    expect((await uploadFilm(undefined)).status).toBe(403);
    const unasked = await call('POST', '/filmFiles', {
      raw: 'x',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '1' },
    });
    expect(unasked.status).toBe(403);
    expect(await readdir(join(desk.mediaDirectory, 'incoming'))).toEqual([]);
  });

  test('nobody writes what the desk finds out', async () => {
    const { id } = await uploadFilm(token);
    await call('PATCH', `/filmFiles/${id}`, {
      token,
      body: { credit: 'B. Beispiel', renditions: [{ file: 'x.mp4' }], state: 'done' },
    });
    const doc = await desk.payload.findByID({
      collection: 'filmFiles',
      id,
      showHiddenFields: true,
    });
    expect(doc).toMatchObject({ credit: 'B. Beispiel', renditions: [], state: 'waiting' });
  });
});

describe('[DE81] captions and chapters', () => {
  test('broken WebVTT is refused with its lines, in the language of the reader', async () => {
    const broken = 'WEBVTT\n\n00:01.000 --> 00:02\nHallo.\n\nHallo\n';
    const german = await uploadText(token, broken);
    expect(german.status).toBe(400);
    expect(messageOf(german.body)).toMatch(/Zeile 3: .*Zeile 6: /s);
    const form = new FormData();
    form.set('file', new Blob([broken], { type: 'text/vtt' }), 'x.vtt');
    form.set('_payload', '{"language":"de"}');
    const english = await call('POST', '/filmTexts', {
      token,
      raw: form,
      headers: { 'Accept-Language': 'en' },
    });
    expect(messageOf(english.body)).toMatch(/Line 3: /);
    const { status } = await uploadText(token, '1\n00:00:01,000 --> 00:00:02,000\nSRT\n');
    expect(status).toBe(400);
  });

  test('a text of another language or purpose, or one longer than the film, stops publishing', async () => {
    const film = (await uploadFilm(token)).id;
    const english = await uploadText(token, captions, { purpose: 'captions', language: 'en' });
    const chapterText = await uploadText(token, chapters, { purpose: 'chapters', language: 'de' });
    const late = await uploadText(token, 'WEBVTT\n\n00:07.000 --> 01:30.000\nZu spät.\n');
    for (const [wrong, reason] of [
      [english.id, /Englisch/],
      [chapterText.id, /vertauscht/],
      [late.id, /Zeile 3/],
    ] as const) {
      const id = await aFilm({ film, picture: await aPicture(), captions: wrong });
      const { body, status } = await publish(id);
      expect(status).toBe(400);
      expect(messageOf(body)).toMatch(reason);
      expect(await live(id)).toBeUndefined();
    }
  });
});

describe('[DE82] from original to versions', () => {
  test('without ffmpeg the original is served and the desk says so', async () => {
    await workOnFilms(desk.payload, { ffmpegPath: null });
    const film = (await uploadFilm(token)).id;
    const id = await aFilm({
      film,
      picture: await aPicture(),
      captions: (await uploadText(token, captions)).id,
      chapters: (await uploadText(token, chapters, { purpose: 'chapters', language: 'de' })).id,
    });
    expect(await workOnFilms(desk.payload, { ffmpegPath: null })).toBe(1);
    const { body } = await call('GET', `/filmFiles/${film}/versions`, { token });
    expect(body).toMatchObject({ state: 'original', versions: [] });
    expect(JSON.stringify(body['notes'])).toMatch(/Original/);

    expect((await publish(id)).status).toBe(200);
    const shown = await live(id);
    expect(shown).toMatchObject({
      isSilent: true,
      durationSeconds: 8,
      files: [{ heightPx: 540 }],
      transcript: [{ text: 'Zehntausend Menschen. Eine Stadt.' }],
      chapters: [
        { startSeconds: 0, title: 'Ein Block' },
        { startSeconds: 2, title: 'Alle 53' },
      ],
      captions: [{ language: 'de' }],
    });
    const [file] = await desk.query<{ shown: boolean }>(
      'select $1 in (select name from site.visible_file) as shown',
      [shown!.files[0]!.file],
    );
    expect(file!.shown).toBe(true);
  });

  test.skipIf(!hasFfmpeg)(
    'a version that is made later reaches the live page by itself',
    async () => {
      await workOnFilms(desk.payload, { ffmpegPath: null });
      const film = (await uploadFilm(token, smallFilm)).id;
      const id = await aFilm({
        film,
        picture: await aPicture(),
        captions: (await uploadText(token, shortCaptions)).id,
      });
      expect((await publish(id)).status).toBe(200);
      const before = (await live(id))!.files;
      expect(await workOnFilms(desk.payload)).toBe(1);
      const after = (await live(id))!.files;
      expect(after).toHaveLength(1);
      expect(after[0]!.type).toMatch(/^video\/mp4; codecs="avc1/);
      expect(after[0]!.file).not.toBe(before[0]!.file);
      expect(await readdir(filmFolder())).toContain(after[0]!.file);
    },
  );

  test.skipIf(!hasFfmpeg)('a film without a poster gets a frame of its own', async () => {
    const film = (await uploadFilm(token, smallFilm)).id;
    const id = await aFilm({ film, captions: (await uploadText(token, shortCaptions)).id });
    const early = await publish(id);
    expect(early.status).toBe(400);
    expect(messageOf(early.body)).toMatch(/Bild|Standbild/);
    await workOnFilms(desk.payload);
    expect((await publish(id)).status).toBe(200);
    expect((await live(id))!.picture).toMatchObject({
      alt: 'Standbild aus dem Film',
      credit: 'A. Beispiel',
    });
  });

  test('what an ended process left behind is begun anew, and one works at a time', async () => {
    const film = (await uploadFilm(token)).id;
    await desk.query(`update desk.film_files set state = 'running' where id = $1`, [film]);
    const counts = await Promise.all([
      workOnFilms(desk.payload, { ffmpegPath: null }),
      workOnFilms(desk.payload, { ffmpegPath: null }),
    ]);
    // Who comes second finds the lock held, or the work done.
    expect(counts.filter((count) => count === 1)).toHaveLength(1);
    const { body } = await call('GET', `/filmFiles/${film}/versions`, { token });
    expect(body['state']).toBe('original');
  });

  test('a failed conversion is told, and can be tried again', async () => {
    const film = (await uploadFilm(token)).id;
    await workOnFilms(desk.payload, { ffmpegPath: '/bin/false' });
    const path = `/filmFiles/${film}/versions`;
    const failed = await call('GET', path, { token });
    expect(failed.body).toMatchObject({ state: 'original', versions: [] });
    expect(JSON.stringify(failed.body['notes'])).toMatch(/Umwandlung|umgewandelt|Fassung/);
    expect(JSON.stringify(failed.body['notes'])).not.toContain(desk.mediaDirectory);
    await call('POST', path, { token });
    expect((await call('GET', path, { token })).body).toMatchObject({
      state: 'waiting',
      notes: [],
    });
  });
});

test('[DE83] a film file and a text in use stay, and say where they are used', async () => {
  const film = (await uploadFilm(token)).id;
  const track = (await uploadText(token, captions)).id;
  const id = await aFilm({ title: 'Mit Datei', film, captions: track });
  for (const path of [`/filmFiles/${film}`, `/filmTexts/${track}`]) {
    const { body, status } = await call('DELETE', path, { token });
    expect(status).toBe(400);
    expect(messageOf(body)).toContain('Mit Datei');
  }
  await call('DELETE', `/films/${id}`, { token });
  expect((await call('DELETE', `/filmFiles/${film}`, { token })).status).toBe(200);
  expect((await call('DELETE', `/filmTexts/${track}`, { token })).status).toBe(200);
});
