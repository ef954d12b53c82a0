import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixturePath } from '../testing/fixture-path.ts';
import { filmLimits } from './film.ts';
import { probeFilm } from './probe-film.ts';

const limits = { ...filmLimits, leastShortSidePx: 90 };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probe-film-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function aFile(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function rulesOf(path: string, options: Parameters<typeof probeFilm>[1] = { limits }) {
  const result = await probeFilm(path, options);
  return result.ok ? [] : result.findings.map(({ rule }) => rule);
}

test('[RN1] [RN6] the content tells container, codecs, size, length and sound', async () => {
  expect(await probeFilm(fixturePath('landscape.mp4'), { limits })).toEqual({
    ok: true,
    film: {
      container: 'mp4',
      type: 'video/mp4; codecs="avc1.64000a, mp4a.40.2"',
      videoCodec: 'avc',
      audioCodec: 'aac',
      widthPx: 160,
      heightPx: 90,
      durationSeconds: 1,
      hasAudio: true,
      isVertical: false,
      isWidelyPlayable: true,
    },
  });
  expect(await probeFilm(fixturePath('vertical.webm'), { limits })).toMatchObject({
    film: { container: 'webm', videoCodec: 'vp8', audioCodec: null, isVertical: true },
  });
});

test('[RN6] a film that is turned by its header has the sides a viewer sees', async () => {
  const film = await readFile(fixturePath('landscape.mp4'));
  const header = film.indexOf('tkhd', 0, 'latin1') + 4;
  const matrix = header + 4 + 4 * 5 + 8 + 8;
  const quarterTurn = [0, 0x10000, 0, -0x10000, 0, 0];
  quarterTurn.forEach((value, index) => film.writeInt32BE(value, matrix + 4 * index));

  expect(await probeFilm(await aFile('turned.mp4', film), { limits })).toMatchObject({
    film: { widthPx: 90, heightPx: 160, isVertical: true },
  });
});

test('[RN1] what is no film is refused, whatever its name', async () => {
  for (const [name, content] of [
    ['empty.mp4', ''],
    ['page.mp4', '<!doctype html><title>x</title>'],
    ['playlist.webm', '#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1/secret'],
    ['riff.mp4', 'RIFF\0\0\0\0AVI LIST'],
  ] as const)
    expect(await rulesOf(await aFile(name, content)), name).toEqual(['RN1']);
});

test('[RN2] a film cut anywhere is found out', async () => {
  for (const name of ['landscape.mp4', 'vertical.webm'] as const) {
    const film = await readFile(fixturePath(name));
    for (const share of [0.02, 0.2, 0.5, 0.8, 0.99]) {
      const cut = film.subarray(0, Math.floor(film.length * share));
      expect(await rulesOf(await aFile(`cut-${name}`, cut)), `${name} ${share}`).toEqual(['RN2']);
    }
  }
});

test('[RN2] a box with an impossible length ends the reading', async () => {
  const film = await readFile(fixturePath('landscape.mp4'));
  for (const length of [1, 2, 7, 0xffffffff]) {
    const broken = Buffer.from(film);
    broken.writeUInt32BE(length, broken.readUInt32BE(0));
    expect(await rulesOf(await aFile('box.mp4', broken)), `${length}`).toEqual(['RN2']);
  }
});

test('[RN2] a live recording that leaves its length open is taken as complete', async () => {
  const film = await readFile(fixturePath('vertical.webm'));
  const segment = film.indexOf(Buffer.from('18538067', 'hex'));
  film.set(Buffer.from('01ffffffffffffff', 'hex'), segment + 4);

  expect(await rulesOf(await aFile('live.webm', film))).toEqual([]);
});

test('[RN3] sound alone is no film, nor is an empty index', async () => {
  const empty = '\0\0\0\u0010ftypisom\0\0\0\0\0\0\0\u0010moovjunkjunk';
  expect(await rulesOf(await aFile('head.mp4', Buffer.from(empty, 'latin1')))).toEqual(['RN3']);
  expect(await rulesOf(fixturePath('sound.mp4'))).toEqual(['RN3']);
});

test('[RN4] a false name or type is named, relatives are not confused for liars', async () => {
  const webm = join(folder, 'claims.mp4');
  await copyFile(fixturePath('vertical.webm'), webm);
  const mov = join(folder, 'claims.mov');
  await copyFile(fixturePath('landscape.mp4'), mov);

  const result = await probeFilm(webm, { limits });
  expect(result).toMatchObject({ ok: false, findings: [{ rule: 'RN4', severity: 'block' }] });
  expect(!result.ok && result.findings[0]?.reason.de).toContain('nennt sich MP4');
  expect(await rulesOf(mov)).toEqual([]);
  expect(await rulesOf(webm, { limits, declaredType: 'video/webm; codecs="vp8"' })).toEqual([]);
  expect(await rulesOf(mov, { limits, declaredType: 'video/webm' })).toEqual(['RN4']);
});

test('[RN5] each limit is found, and several at once', async () => {
  const film = fixturePath('landscape.mp4');
  const rules = async (change: Partial<typeof filmLimits>) =>
    rulesOf(film, { limits: { ...limits, ...change } });

  expect(await rules({ mostSizeBytes: 1000 })).toEqual(['RN5']);
  expect(await rules({ mostDurationSeconds: 0.5, mostLongSidePx: 100 })).toEqual(['RN5', 'RN5']);
  expect(await rulesOf(film, {})).toEqual(['RN5']);
});

test('a file that is not there is no finding but an error', async () => {
  await expect(probeFilm(join(folder, 'absent.mp4'))).rejects.toThrow('ENOENT');
});

test('bytes turned at random never make the reader throw', async () => {
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (const name of ['landscape.mp4', 'vertical.webm'] as const) {
    const film = await readFile(fixturePath(name));
    for (let round = 0; round < 60; round += 1) {
      const broken = Buffer.from(film);
      for (let count = 0; count < 8; count += 1) broken[next() % broken.length] = next() % 256;
      const result = await probeFilm(await aFile(`noise-${name}`, broken), { limits });
      expect(typeof result.ok).toBe('boolean');
    }
  }
});
