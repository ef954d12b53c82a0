import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutIntoBlocks } from '../layout/blocks.ts';
import { cut, shrink } from './clipping.ts';
import { areaOf, edgeKind } from './polygon.ts';
import type { Polygon } from './polygon.ts';
import { seededRandom } from './seeded-random.ts';

const rectangle = fc
  .record({
    width: fc.double({ min: 10, max: 500, noNaN: true }),
    height: fc.double({ min: 10, max: 500, noNaN: true }),
  })
  .map(({ width, height }): Polygon => {
    const corners = [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ] as const;
    return corners.map(([x, y]) => ({ x, y, edge: edgeKind.outline }));
  });

const angle = fc.double({ min: 0, max: Math.PI, noNaN: true });

test('[MO3] a cut gives the first part its share and loses nothing', () => {
  fc.assert(
    fc.property(
      rectangle,
      angle,
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (shape, turn, share) => {
        const direction = { x: Math.cos(turn), y: Math.sin(turn) };
        const [first, second] = cut(shape, direction, share, edgeKind.lane);
        expect(areaOf(first) / areaOf(shape)).toBeCloseTo(share, 6);
        expect((areaOf(first) + areaOf(second)) / areaOf(shape)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('[MO3] any count of blocks has equal areas', () => {
  fc.assert(
    fc.property(rectangle, angle, fc.integer({ min: 1, max: 60 }), (shape, turn, count) => {
      const blocks = cutIntoBlocks(shape, count, turn, seededRandom('any'));
      expect(blocks).toHaveLength(count);
      for (const block of blocks) {
        expect((areaOf(block) * count) / areaOf(shape)).toBeCloseTo(1, 5);
      }
    }),
    { numRuns: 40 },
  );
});

test('[MO6] shrinking by more than half leaves nothing', () => {
  fc.assert(
    fc.property(rectangle, (shape) => {
      expect(areaOf(shrink(shape, () => 1))).toBeLessThan(areaOf(shape));
      expect(shrink(shape, () => 251)).toHaveLength(0);
    }),
  );
});
