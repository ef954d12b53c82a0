import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aFakeFfmpeg, type FakeBehaviour } from '../testing/fake-ffmpeg.ts';
import { fixturePath } from '../testing/fixture-path.ts';
import { filmLimits } from './film.ts';
import { findFfmpeg } from './find-ffmpeg.ts';
import { makeRenditions, type RenditionOrder } from './make-renditions.ts';

const source = fixturePath('landscape.mp4');
const limits = { ...filmLimits, leastShortSidePx: 90 };
let folder = '';
let targetFolder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renditions-'));
  targetFolder = join(folder, 'target');
  await mkdir(targetFolder);
});
afterEach(() => rm(folder, { recursive: true }));

function make(order: Partial<RenditionOrder>) {
  return makeRenditions({ source, targetFolder, name: 'a-film', limits, ...order });
}

async function makeWith(behaviour: FakeBehaviour, order: Partial<RenditionOrder> = {}) {
  const ffmpegPath = await aFakeFfmpeg(folder, { behaviour, film: order.source ?? source });
  return make({ ffmpegPath, ...order });
}

describe('without ffmpeg', () => {
  test('[RN10] the original is served, said in German and English', async () => {
    const result = await make({ ffmpegPath: null });
    expect(result).toMatchObject({
      ok: false,
      findings: [{ rule: 'RN10', severity: 'review' }],
    });
    expect(!result.ok && result.findings[0]?.reason.de).toContain('Ausgeliefert wird das Original');
    expect(!result.ok && result.findings[0]?.reason.en).toContain('The original is served');
    expect(await readdir(targetFolder)).toEqual([]);
  });

  test('[RN10] FFMPEG names the only one to use, and one that does not answer is none', async () => {
    const fake = await aFakeFfmpeg(folder, { behaviour: 'writes', film: source });
    expect(await findFfmpeg({ FFMPEG: fake })).toEqual({ path: fake, version: 'fake-1' });
    expect(await findFfmpeg({ FFMPEG: join(folder, 'absent'), PATH: '/usr/bin' })).toBe(null);
    expect(await findFfmpeg({ FFMPEG: 'ffmpeg' })).toBe(null);
    expect(await findFfmpeg({ PATH: folder })).toBe(null);
    await writeFile(join(folder, 'ffmpeg'), '#!/bin/sh\necho something else\n', { mode: 0o755 });
    expect(await findFfmpeg({ PATH: folder })).toBe(null);
  });
});

describe('with a fake that says it is one', () => {
  test('[RN14] files, real types and sizes; progress to one', async () => {
    const seen: number[] = [];
    const result = await makeWith('writes', { onProgress: (share) => seen.push(share) });
    expect(result).toMatchObject({
      ok: true,
      renditions: [
        {
          file: 'a-film-90.mp4',
          type: 'video/mp4; codecs="avc1.64000a, mp4a.40.2"',
          widthPx: 160,
          heightPx: 90,
          sizeBytes: 7643,
        },
      ],
      poster: { file: 'a-film-poster.png', type: 'image/png', widthPx: 160, heightPx: 90 },
    });
    expect((await readdir(targetFolder)).toSorted()).toEqual([
      'a-film-90.mp4',
      'a-film-poster.png',
    ]);
    expect(seen.at(0)).toBeGreaterThan(0.4);
    expect(seen.at(0)).toBeLessThan(0.6);
    expect(seen.at(-1)).toBe(1);
  });

  test.each(['fails', 'writesNothing'] as const)(
    '[RN12] one that %s leaves nothing behind',
    async (behaviour) => {
      const result = await makeWith(behaviour);
      expect(result).toMatchObject({ ok: false, findings: [{ rule: 'RN12', severity: 'review' }] });
      expect(!result.ok && result.log).not.toBe('');
      expect(await readdir(targetFolder)).toEqual([]);
    },
  );

  test('[RN12] a result that is no film or ends early is no result', async () => {
    const longFilm = await readFile(source);
    for (const [box, offset] of [
      ['mvhd', 20],
      ['mdhd', 20],
      ['tkhd', 24],
    ] as const)
      for (let at = longFilm.indexOf(box); at > 0; at = longFilm.indexOf(box, at + 4))
        longFilm.writeUInt32BE(longFilm.readUInt32BE(at + offset) * 60, at + offset);
    const long = join(folder, 'long.mp4');
    await writeFile(long, longFilm);

    for (const [order, film] of [
      [{ source: long }, source],
      [{}, fixturePath('sound.mp4')],
    ] as const) {
      const ffmpegPath = await aFakeFfmpeg(folder, { behaviour: 'writes', film });
      const result = await make({ ffmpegPath, ...order });
      expect(result).toMatchObject({ ok: false, findings: [{ rule: 'RN12' }] });
      expect(!result.ok && result.log).toContain('no film or ends early');
    }
  });

  test('[RN12] one that falls silent is ended', async () => {
    const result = await makeWith('hangs', { stallSeconds: 0.3 });
    expect(result).toMatchObject({ ok: false, findings: [{ rule: 'RN12' }] });
    expect(!result.ok && result.log).toMatch(/^stalled/);
    expect(await readdir(targetFolder)).toEqual([]);
  });

  test('[RN12] abort ends it at once and removes partial files', async () => {
    const abort = new AbortController();
    const making = makeWith('hangs', {
      signal: abort.signal,
      onProgress: () => abort.abort(new Error('withdrawn')),
    });
    await expect(making).rejects.toThrow('withdrawn');
    expect(await readdir(targetFolder)).toEqual([]);
  });

  test('[RN12] an order withdrawn before it begins starts nothing', async () => {
    await expect(makeWith('writes', { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await readdir(targetFolder)).toEqual([]);
  });

  test('[RN1] what is no film never reaches ffmpeg', async () => {
    const page = join(folder, 'page.mp4');
    await writeFile(page, '<!doctype html>');
    expect(await makeWith('fails', { source: page })).toMatchObject({
      findings: [{ rule: 'RN1' }],
      log: '',
    });
  });
});

test('[RN9] only names of ours begin a file name', async () => {
  for (const name of ['', '-y', '../a', 'a/b', 'A', 'a b', 'a--b', 'ä', 'x'.repeat(81)])
    await expect(make({ name, ffmpegPath: null }), name).rejects.toThrow('cannot begin');
});
