import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renditionLadder } from './ladder.ts';

const sizes = (widthPx: number, heightPx: number) =>
  renditionLadder({ widthPx, heightPx }).map((step) => [step.widthPx, step.heightPx]);

test('[RN7] three sizes by the short side, landscape and vertical alike', () => {
  expect(sizes(3840, 2160)).toEqual([
    [1920, 1080],
    [1280, 720],
    [854, 480],
  ]);
  expect(sizes(1080, 1920)).toEqual([
    [1080, 1920],
    [720, 1280],
    [480, 854],
  ]);
});

test('[RN7] nothing is upscaled; a film below 480 keeps its own size', () => {
  expect(sizes(1279, 719)).toEqual([[854, 480]]);
  expect(sizes(641, 361)).toEqual([[640, 360]]);
});

test('[RN7] every step is even, keeps the shape and is no larger than the film', () => {
  const side = fc.integer({ min: 120, max: 8192 });
  fc.assert(
    fc.property(side, side, (widthPx, heightPx) => {
      const steps = renditionLadder({ widthPx, heightPx });
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) {
        expect([step.widthPx % 2, step.heightPx % 2]).toEqual([0, 0]);
        expect(step.widthPx).toBeLessThanOrEqual(widthPx);
        expect(step.heightPx).toBeLessThanOrEqual(heightPx);
        const scale = step.shortSidePx / Math.min(widthPx, heightPx);
        expect(Math.abs(step.widthPx - widthPx * scale)).toBeLessThanOrEqual(2);
        expect(Math.abs(step.heightPx - heightPx * scale)).toBeLessThanOrEqual(2);
      }
    }),
  );
});
