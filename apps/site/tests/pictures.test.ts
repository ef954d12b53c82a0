import { type Picture, type PictureCrop } from '@city-of-cities/publication';
import { expect, test } from 'vitest';
import { shapedPicture, shapesOf } from '../src/pictures/shape-sources.ts';

const crop = (ratio: PictureCrop['ratio'], widthPx: number, heightPx: number): PictureCrop => ({
  ratio,
  widthPx,
  heightPx,
  renditions: (['avif', 'webp'] as const).map((format) => ({
    format,
    file: `a-${ratio.replace(':', 'x')}.${format}`,
    widthPx,
    heightPx,
  })),
});

const picture: Picture = {
  id: '4',
  alt: 'Two people',
  credit: 'A. Beispiel',
  licence: 'CC0',
  focalPoint: { x: 0.5, y: 0.5 },
  widthPx: 1600,
  heightPx: 900,
  renditions: [{ format: 'webp', file: 'a.webp', widthPx: 1600, heightPx: 900 }],
  crops: [crop('1:1', 900, 900), crop('16:9', 1600, 900), crop('4:5', 720, 900)],
};

test('[SI77] each window gets the crop of its shape, the best format first, with its own sides', () => {
  const { sets, isWhole } = shapedPicture(picture, shapesOf.head, '/pictures');
  expect(isWhole).toBe(false);
  expect(sets.map(({ media, type, srcset }) => [media, type, srcset])).toEqual([
    ['(min-width: 62rem)', 'image/avif', '/pictures/a-1x1.avif 900w'],
    ['(min-width: 62rem)', 'image/webp', '/pictures/a-1x1.webp 900w'],
    ['(min-width: 36rem)', 'image/avif', '/pictures/a-16x9.avif 1600w'],
    ['(min-width: 36rem)', 'image/webp', '/pictures/a-16x9.webp 1600w'],
    [undefined, 'image/avif', '/pictures/a-4x5.avif 720w'],
    [undefined, 'image/webp', '/pictures/a-4x5.webp 720w'],
  ]);
  expect(sets[0]).toMatchObject({ widthPx: 900, heightPx: 900 });
});

test('[SI77] where no crop is allowed the whole picture stands', () => {
  const { sets, isWhole } = shapedPicture(picture, shapesOf.card, '/pictures');
  expect(isWhole).toBe(true);
  expect(sets).toMatchObject([{ srcset: '/pictures/a.webp 1600w', widthPx: 1600 }]);
});

test('[SI77] a snapshot from before crops keeps its focal point; no shape means the whole', () => {
  const { crops: _, ...old } = picture;
  expect(shapedPicture(old, shapesOf.card, '/pictures').isWhole).toBe(false);
  expect(shapedPicture(picture, [], '/p').sets.map(({ srcset }) => srcset)).toEqual([
    '/p/a.webp 1600w',
  ]);
});
