/** The same orders with the real program; skipped, and shown as skipped, where there is none. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixturePath } from '../testing/fixture-path.ts';
import { filmLimits } from './film.ts';
import { findFfmpeg } from './find-ffmpeg.ts';
import { makeRenditions } from './make-renditions.ts';

const ffmpeg = await findFfmpeg();
const limits = { ...filmLimits, leastShortSidePx: 90 };
let targetFolder = '';

beforeEach(async () => {
  targetFolder = await mkdtemp(join(tmpdir(), 'real-ffmpeg-'));
});
afterEach(() => rm(targetFolder, { recursive: true }));

describe.skipIf(ffmpeg === null)('with ffmpeg', () => {
  test('[RN8] [RN13] [RN14] a landscape film with sound', { timeout: 30_000 }, async () => {
    const seen: number[] = [];
    const result = await makeRenditions({
      source: fixturePath('landscape.mp4'),
      targetFolder,
      name: 'film',
      limits,
      onProgress: (share) => seen.push(share),
    });

    expect(result).toMatchObject({ ok: true, renditions: [{ widthPx: 160, heightPx: 90 }] });
    if (!result.ok) throw new Error(result.log);
    expect(result.renditions[0]?.type).toMatch(/^video\/mp4; codecs="avc1\.64.{4}, mp4a\.40\.2"$/);
    const film = await readFile(join(targetFolder, 'film-90.mp4'));
    expect(film.indexOf('moov')).toBeLessThan(film.indexOf('mdat'));
    expect(await sharp(join(targetFolder, result.poster.file)).metadata()).toMatchObject({
      format: 'png',
      width: 160,
      height: 90,
    });
    expect(seen.at(-1)).toBe(1);
  });

  test(
    '[RN7] [RN13] a vertical, silent film and a JPEG after its end',
    { timeout: 30_000 },
    async () => {
      const result = await makeRenditions({
        source: fixturePath('vertical.webm'),
        targetFolder,
        name: 'film',
        limits,
        posterAtSecond: 500,
        posterFormat: 'jpeg',
      });

      expect(result).toMatchObject({
        ok: true,
        renditions: [{ file: 'film-90.mp4', widthPx: 90, heightPx: 160 }],
        poster: { file: 'film-poster.jpg', type: 'image/jpeg' },
      });
      expect((await readdir(targetFolder)).toSorted()).toEqual(['film-90.mp4', 'film-poster.jpg']);
    },
  );
});
