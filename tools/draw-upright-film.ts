/**
 * Draws the upright sample film and its poster from the plan of the 53 cities: `node tools/draw-upright-film.ts`.
 * Needs ffmpeg with VP9; the files it writes are kept in the repository, so nobody else does.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { night } from '../packages/mosaic/src/drawing/palette.ts';
import { planPicture } from '../packages/mosaic/src/drawing/plan-picture.ts';
import { plan } from '../packages/mosaic/src/plan.ts';
import { openBrowser } from './browser.ts';

const WIDTH_PX = 540;
const HEIGHT_PX = 960;
const SECONDS = 8;
const FRAMES_PER_SECOND = 24;
/** Where the camera rests at either end of the way. */
const REST_SECONDS = 0.6;
const MARGIN_PX = 60;
/** Where on the way the poster was taken, from 0 in the west to 1 in the east. */
const POSTER_AT = 0.42;

const folder = resolve(import.meta.dirname, '../packages/region/src/content/films');
const scale = (HEIGHT_PX - 2 * MARGIN_PX) / plan.height;
const stripWidthPx = Math.ceil((plan.width * scale + 2 * MARGIN_PX) / 2) * 2;
const wayPx = stripWidthPx - WIDTH_PX;

function strip(isFlat: boolean, viewBox: string, size: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" ${size}>`,
    `<rect width="${stripWidthPx}" height="${HEIGHT_PX}" fill="${night}"/>`,
    planPicture({ scale, shiftX: MARGIN_PX, shiftY: MARGIN_PX }, { ground: night, isFlat }),
    '</svg>\n',
  ].join('');
}

const scratch = mkdtempSync(join(tmpdir(), 'upright-film-'));
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: stripWidthPx, height: HEIGHT_PX } });
  const size = `width="${stripWidthPx}" height="${HEIGHT_PX}" style="display:block"`;
  const drawing = strip(false, `0 0 ${stripWidthPx} ${HEIGHT_PX}`, size);
  await page.setContent(`<body style="margin:0">${drawing}`);
  const still = join(scratch, 'strip.png');
  await page.screenshot({ path: still });

  const moving = SECONDS - 2 * REST_SECONDS;
  const way = `(0.5-0.5*cos(PI*clip((t-${REST_SECONDS})/${moving},0,1)))`;
  const stillFor = `-loop 1 -framerate ${FRAMES_PER_SECOND} -t ${SECONDS}`.split(' ');
  const camera = `crop=${WIDTH_PX}:${HEIGHT_PX}:x='${wayPx}*${way}':y=0,format=yuv420p`;
  const encoding = '-c:v libvpx-vp9 -b:v 0 -crf 38 -an -map_metadata -1 -fflags +bitexact'.split(
    ' ',
  );
  const film = join(folder, 'west-to-east.webm');
  execFileSync('ffmpeg', ['-y', ...stillFor, '-i', still, '-vf', camera, ...encoding, film]);
  writeFileSync(
    join(folder, 'west-to-east-poster.svg'),
    strip(
      true,
      `${Math.round(wayPx * POSTER_AT)} 0 ${WIDTH_PX} ${HEIGHT_PX}`,
      `width="${2 * WIDTH_PX}" height="${2 * HEIGHT_PX}" role="img"`,
    ),
  );
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}
