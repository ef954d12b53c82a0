import { createRequire } from 'node:module';
import { cities, languageIds } from '@city-of-cities/region';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineMarkup } from './drawing/headline.ts';
import { estimatedWidthEm, setText } from './drawing/type-setting.ts';
import { canSet, fontFiles } from './fonts/font-files.ts';
import { settable, socialCardPng } from './social-card-png.ts';

const { Resvg } = createRequire(import.meta.url)(
  '@resvg/resvg-js',
) as typeof import('@resvg/resvg-js');

/** Width as drawn, in the unit of the size. */
function drawnWidth(line: string, size: number): number {
  const text = headlineMarkup({ lines: [line], size }, { x: 0, y: 200, fill: '#000' });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 400">${text}</svg>`;
  const font = {
    loadSystemFonts: false,
    fontFiles: [...fontFiles()],
    defaultFontFamily: 'Archivo',
  };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

test('[MO11] the card is a PNG of 1200 by 630 and repeats byte for byte', async () => {
  const options = {
    language: 'zh',
    title: '我们有城市。',
    kicker: '波鸿',
    citySlug: 'bochum',
  } as const;
  const png = await socialCardPng(options);
  const header = new DataView(png.buffer, png.byteOffset, 24);
  expect(header.getUint32(0)).toBe(0x89504e47);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(250_000);
  expect(Buffer.compare(png, await socialCardPng(options))).toBe(0);
});

test('[MO11] the fonts set every name of every city', () => {
  for (const city of cities) {
    for (const language of languageIds) expect(canSet(city.name[language]), city.slug).toBe(true);
    for (const twin of city.twinTowns) expect(canSet(twin.name), twin.name).toBe(true);
  }
});

test('[MO11] what no font can set gives way to the motto', () => {
  expect(canSet('龘')).toBe(false);
  expect(settable({ language: 'zh', title: '龘', kicker: '龘' })).toEqual({
    language: 'zh',
    title: '众城之城',
  });
  expect(settable({ language: 'de', title: 'Köln', kicker: 'x' }).title).toBe('Köln');
});

test('[MO10] a line is never drawn wider than it was estimated', () => {
  const names = cities.flatMap((city) => languageIds.map((language) => city.name[language]));
  for (const line of [
    ...new Set(names),
    'MWM WM',
    'Wir haben Städte.',
    'ÄÖÜ 1234567890 %',
    '@@@ mmm',
  ]) {
    expect(drawnWidth(line, 100), line).toBeGreaterThan(50);
    expect(drawnWidth(line, 100), line).toBeLessThanOrEqual(estimatedWidthEm(line) * 100);
  }
});

test('[MO10] any text fits its box in lines, width and size', () => {
  const box = { width: 960, maxLines: 3, largestSize: 66, smallestSize: 40 };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { lines, size } = setText(text, box);
      expect(lines.length).toBeLessThanOrEqual(box.maxLines);
      for (const line of lines) {
        expect(estimatedWidthEm(line) * size).toBeLessThanOrEqual(box.width);
      }
    }),
  );
});

test('[MO10] lines are even and Chinese does not begin a line with a full stop', () => {
  const box = { width: 960, maxLines: 3, largestSize: 66, smallestSize: 40 };
  expect(setText('别的大都市有街区。我们有城市。', box).lines).toEqual([
    '别的大都市有街区。',
    '我们有城市。',
  ]);
  const { lines } = setText('Mülheim an der Ruhr', { ...box, largestSize: 90 });
  expect(lines).toEqual(['Mülheim an', 'der Ruhr']);
});

test('[MO10] a line break in the text stays one', () => {
  const box = { width: 960, maxLines: 3, largestSize: 66, smallestSize: 40 };
  const text = 'Andere Metropolen\nhaben Viertel.\nWir haben Städte.';
  expect(setText(text, box)).toEqual({ lines: text.split('\n'), size: 66 });
});
