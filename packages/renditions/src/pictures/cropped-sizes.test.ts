import fc from 'fast-check';
import { expect, test } from 'vitest';
import { croppedSizes, type PictureZone, type Ratio } from './cropped-sizes.ts';

const ratios: readonly Ratio[] = ['16:9', '4:3', '1:1', '4:5'];
const centre = { x: 0.5, y: 0.5 };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const side = fc.integer({ min: 40, max: 6000 });
const point = fc.record({ x: share, y: share });
const zone: fc.Arbitrary<PictureZone> = fc
  .tuple(share, share, share, share)
  .map(([x, y, width, height]) => ({ x, y, width: (1 - x) * width, height: (1 - y) * height }));

test('[RN18] worked cases', () => {
  const request = { widthPx: 1600, heightPx: 900, focalPoint: { x: 0.25, y: 0.5 } };
  expect(croppedSizes({ ...request, ratios: ['16:9', '1:1', '4:5'] })).toEqual([
    { ratio: '16:9', crop: { leftPx: 0, topPx: 0, widthPx: 1600, heightPx: 900 } },
    { ratio: '1:1', crop: { leftPx: 175, topPx: 0, widthPx: 900, heightPx: 900 } },
    { ratio: '4:5', crop: { leftPx: 220, topPx: 0, widthPx: 720, heightPx: 900 } },
  ]);
});

test('[RN19] the crop moves as far as the zone asks, and no further', () => {
  const request = { widthPx: 1600, heightPx: 900, focalPoint: centre, ratios: ['1:1'] as const };
  const leftFor = (noCropZone: PictureZone) =>
    croppedSizes({ ...request, noCropZone })[0]?.crop?.leftPx;
  expect(leftFor({ x: 0.3, y: 0, width: 0.3, height: 1 })).toBe(350);
  expect(leftFor({ x: 0.1, y: 0, width: 0.3, height: 0.1 })).toBe(160);
  expect(leftFor({ x: 0.45, y: 0, width: 0.5, height: 0.1 })).toBe(620);
});

test('[RN19] no crop where the zone does not fit, or not together with the focal point', () => {
  const request = { widthPx: 1600, heightPx: 900, ratios: ['1:1'] as const };
  const group = { x: 0.1, y: 0.2, width: 0.8, height: 0.3 };
  expect(croppedSizes({ ...request, focalPoint: centre, noCropZone: group })[0]?.crop).toBe(null);
  const mark = { x: 0.8, y: 0.8, width: 0.2, height: 0.2 };
  const faraway = { x: 0.05, y: 0.5 };
  expect(croppedSizes({ ...request, focalPoint: faraway, noCropZone: mark })[0]?.crop).toBe(null);
});

test('[RN18] crops lie in the picture, have the ratio and are the largest that do', () => {
  fc.assert(
    fc.property(side, side, point, (widthPx, heightPx, focalPoint) => {
      for (const { ratio, crop } of croppedSizes({ widthPx, heightPx, focalPoint, ratios })) {
        if (crop === null) throw new Error('without a zone there is always a crop');
        const [width, height] = ratio.split(':').map(Number) as [number, number];
        expect(crop.leftPx).toBeGreaterThanOrEqual(0);
        expect(crop.topPx).toBeGreaterThanOrEqual(0);
        expect(crop.leftPx + crop.widthPx).toBeLessThanOrEqual(widthPx);
        expect(crop.topPx + crop.heightPx).toBeLessThanOrEqual(heightPx);
        expect(crop.widthPx === widthPx || crop.heightPx === heightPx).toBe(true);
        const deviation = Math.min(
          Math.abs(crop.widthPx - (crop.heightPx * width) / height),
          Math.abs(crop.heightPx - (crop.widthPx * height) / width),
        );
        expect(deviation).toBeLessThanOrEqual(0.5 + 1e-9);
      }
    }),
  );
});

test('[RN18] the focal point keeps its relative place, to the pixel', () => {
  fc.assert(
    fc.property(side, side, point, (widthPx, heightPx, focalPoint) => {
      for (const { crop } of croppedSizes({ widthPx, heightPx, focalPoint, ratios })) {
        if (crop === null) throw new Error('without a zone there is always a crop');
        const acrossPx = focalPoint.x * widthPx - crop.leftPx - focalPoint.x * crop.widthPx;
        const downPx = focalPoint.y * heightPx - crop.topPx - focalPoint.y * crop.heightPx;
        expect(Math.abs(acrossPx)).toBeLessThan(1);
        expect(Math.abs(downPx)).toBeLessThan(1);
      }
    }),
  );
});

test('[RN19] a crop holds the whole zone and the focal point', () => {
  let crops = 0;
  fc.assert(
    fc.property(side, side, point, zone, (widthPx, heightPx, focalPoint, noCropZone) => {
      const request = { widthPx, heightPx, focalPoint, noCropZone, ratios };
      for (const { crop } of croppedSizes(request)) {
        if (crop === null) continue;
        crops += 1;
        const [left, right] = [crop.leftPx, crop.leftPx + crop.widthPx];
        const [top, bottom] = [crop.topPx, crop.topPx + crop.heightPx];
        for (const { x, y } of [focalPoint, ...cornersOf(noCropZone)]) {
          expect(x * widthPx).toBeGreaterThanOrEqual(left - 1e-5);
          expect(x * widthPx).toBeLessThanOrEqual(right + 1e-5);
          expect(y * heightPx).toBeGreaterThanOrEqual(top - 1e-5);
          expect(y * heightPx).toBeLessThanOrEqual(bottom + 1e-5);
        }
      }
    }),
  );
  expect(crops).toBeGreaterThan(100);
});

function cornersOf({ x, y, width, height }: PictureZone) {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

test('[RN19] the zone of the whole picture leaves only its own ratio', () => {
  const whole = { x: 0, y: 0, width: 1, height: 1 };
  const request = { widthPx: 1200, heightPx: 900, focalPoint: centre, noCropZone: whole, ratios };
  expect(
    croppedSizes(request)
      .filter(({ crop }) => crop !== null)
      .map(({ ratio }) => ratio),
  ).toEqual(['4:3']);
});

test('sizes, shares and ratios out of range are broken promises', () => {
  const request = { widthPx: 100, heightPx: 100, focalPoint: centre, ratios };
  expect(() => croppedSizes({ ...request, widthPx: 0 })).toThrow('size of a picture');
  expect(() => croppedSizes({ ...request, focalPoint: { x: NaN, y: 0 } })).toThrow('shares');
  const beyond = { x: 0.6, y: 0, width: 0.5, height: 1 };
  expect(() => croppedSizes({ ...request, noCropZone: beyond })).toThrow('shares');
  expect(() => croppedSizes({ ...request, ratios: ['0:1'] })).toThrow('not a ratio');
});
