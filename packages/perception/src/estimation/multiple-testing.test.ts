import fc from 'fast-check';
import { expect, test } from 'vitest';

import { adjustPValues } from './multiple-testing.ts';

test('[PE22] null is left out and does not count', () => {
  expect(adjustPValues([0.01, null, 0.04]).holm).toEqual([0.02, null, 0.04]);
  expect(adjustPValues([null]).BH).toEqual([null]);
});

test('[PE22] adjusted p-values are at least p, at most Holm, and keep the order', () => {
  const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(family, (p) => {
      const { holm, BH } = adjustPValues(p);
      p.forEach((value, i) => {
        expect(BH[i]!).toBeGreaterThanOrEqual(value);
        expect(holm[i]!).toBeGreaterThanOrEqual(BH[i]! - 1e-15);
        p.forEach((other, j) => {
          if (other < value) expect(holm[j]!).toBeLessThanOrEqual(holm[i]!);
        });
      });
    }),
  );
});
