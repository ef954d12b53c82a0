import { expect, test } from 'vitest';

import { chiSquareUpper } from './chi-square.ts';
import { fisherQuantile, fisherUpper } from './fisher-f.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { studentTwoSided, studentTwoSidedQuantile } from './student-t.ts';

function expectClose(got: number, want: number, rel = 1e-12): void {
  expect(Math.abs(got / want - 1), `${got} for ${want}`).toBeLessThan(rel);
}

// Values of mpmath 1.3 with 30 digits.
test.each([
  [999_999, 1, 0.3173107498338201],
  [999_999, 2, 0.04550053385158916],
  [999_999, 12, 3.571685143533448e-33],
  [1000, 5, 6.76725636464863e-7],
  [1, 1e-6, 0.9999993633802277],
  [25, 40, 3.469980277759158e-24],
])('[PE50] t with %i degrees of freedom beyond ±%f', (df, t, p) => {
  expectClose(studentTwoSided(t, df), p);
});

test('[PE50] t quantiles invert tails from 0.9 down to 1e-9', () => {
  for (const df of [1, 2, 3, 25, 392, 999_999])
    for (const alpha of [0.9, 0.5, 0.1, 0.05, 0.01, 1e-9])
      expectClose(studentTwoSided(studentTwoSidedQuantile(alpha, df), df), alpha);
});

test('[PE50] t quantile of a textbook (A&S table 26.10)', () => {
  expect(studentTwoSidedQuantile(0.05, 10)).toBeCloseTo(2.228138851986274, 12);
});

test('[PE50] the normal distribution, both tails (A&S 26.2)', () => {
  expectClose(normalQuantile(0.975), 1.959963984540054, 1e-15);
  expectClose(normalProbability(-10), 7.619853024160527e-24);
  for (const p of [1e-300, 1e-10, 0.07, 0.3, 0.8])
    expectClose(normalProbability(normalQuantile(p)), p);
  expect(normalProbability(0)).toBe(0.5);
  expect(() => normalQuantile(1.1)).toThrow(RangeError);
});

test('[PE50] χ² with 2 degrees of freedom is an exponential', () => {
  for (const x of [0.01, 1, 20, 300]) expectClose(chiSquareUpper(x, 2), Math.exp(-x / 2));
  expectClose(chiSquareUpper(160, 28), 1.897284735302839e-20, 1e-12);
});

test('[PE50] F quantiles invert tails; F(1, df) is t²', () => {
  for (const p of [0.025, 0.1, 0.5, 0.975])
    expectClose(1 - fisherUpper(fisherQuantile(p, 131, 393), 131, 393), p);
  expectClose(fisherQuantile(0.95, 1, 10), studentTwoSidedQuantile(0.05, 10) ** 2);
  expectClose(fisherQuantile(0.1, 3, 100_000), 0.19479105325493867);
});
