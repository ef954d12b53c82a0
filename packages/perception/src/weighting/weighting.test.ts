import fc from 'fast-check';
import { expect, test } from 'vitest';

import { categoryColumn } from '../index.ts';
import { codeOf, granted } from '../testing/sample-builders.ts';
import { summariseWeights } from './kish.ts';
import { rake } from './rake.ts';
import type { RakeRequest } from './rake.ts';
import { trimWeights } from './trim.ts';

const MARKET = ['DE', 'DE', 'DE', 'CN', 'CN', 'NL', 'NL', 'NL'];
const AUDIENCE = ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'a'];

function request(weights: readonly number[], more: Partial<RakeRequest> = {}): RakeRequest {
  return {
    weights: Float64Array.from(weights),
    margins: [
      { column: categoryColumn('market', MARKET), targets: { DE: 0.5, CN: 0.2, NL: 0.3 } },
      { column: categoryColumn('audience', AUDIENCE), targets: { a: 0.6, b: 0.4 } },
    ],
    total: 'n',
    ...more,
  };
}

const someWeights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
  minLength: 8,
  maxLength: 8,
});

function shareOf(weights: Float64Array, labels: readonly string[], label: string): number {
  return weights.reduce((sum, w, k) => sum + (labels[k] === label ? w / 8 : 0), 0);
}

test('[PE6] raking reproduces every margin and the total', () => {
  fc.assert(
    fc.property(someWeights, (weights) => {
      const raked = granted(rake(request(weights))).weights;
      expect(shareOf(raked, MARKET, 'DE')).toBeCloseTo(0.5, 9);
      expect(shareOf(raked, MARKET, 'CN')).toBeCloseTo(0.2, 9);
      expect(shareOf(raked, AUDIENCE, 'b')).toBeCloseTo(0.4, 9);
    }),
  );
});

test('[PE7] the scale of base weights and the order of margins do not matter', () => {
  fc.assert(
    fc.property(someWeights, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (weights, factor) => {
      const plain = request(weights);
      const first = granted(rake(plain)).weights;
      const scaled = granted(rake(request(weights.map((w) => w * factor)))).weights;
      const turned = granted(rake({ ...plain, margins: plain.margins.toReversed() })).weights;
      first.forEach((w, k) => {
        expect(scaled[k]).toBeCloseTo(w, 9);
        expect(turned[k]).toBeCloseTo(w, 9);
      });
    }),
  );
});

test('[PE5] each reason to refuse, in its order of priority', () => {
  const codeWith = (values: readonly string[], targets: Record<string, number>): string =>
    codeOf(
      rake(
        request([1, 1, 1, 1, 1, 1, 1, 1], {
          margins: [{ column: categoryColumn('x', values), targets }],
        }),
      ),
    );
  const whole = ['p', 'p', 'p', 'p', 'q', 'q', 'q', 'q'];
  expect(codeWith(whole, { p: 0.5, q: 0.4 })).toBe('TARGETS_NOT_ONE');
  expect(codeWith(['', ...whole.slice(1)], { p: 0.5, r: 0.5 })).toBe('MARGIN_MISSING');
  expect(codeWith(whole, { p: 0.5, r: 0.5 })).toBe('CATEGORY_WITHOUT_TARGET');
  expect(codeWith(whole, { p: 0.5, q: 0.3, r: 0.2 })).toBe('EMPTY_CATEGORY');
  expect(codeWith(whole, { p: 0.5, q: 0.5, r: 0 })).toBe('granted');
});

test('[PE5] rows without a value keep their weighted share as a category of their own', () => {
  const values = ['', '', 'p', 'p', 'p', 'q', 'q', 'q'];
  const column = categoryColumn('x', values);
  const raked = granted(
    rake(
      request([2, 2, 1, 1, 1, 1, 1, 1], {
        margins: [{ column, targets: { p: 0.75, q: 0.25 }, missing: 'own-category' }],
      }),
    ),
  );
  expect(shareOf(raked.weights, values, '')).toBeCloseTo(0.4, 12);
  expect(shareOf(raked.weights, values, 'p')).toBeCloseTo(0.45, 12);
});

test('[PE6] margins that contradict each other are refused with the one that fails', () => {
  const column = categoryColumn('x', ['p', 'p', 'p', 'p', 'q', 'q', 'q', 'q']);
  const twin = { ...column, name: 'twin' };
  const refused = rake(
    request([1, 1, 1, 1, 1, 1, 1, 1], {
      margins: [
        { column, targets: { p: 0.5, q: 0.5 } },
        { column: twin, targets: { p: 0.6, q: 0.4 } },
      ],
    }),
  );
  expect(refused).toMatchObject({ error: 'NOT_CONVERGED' });
  expect((refused as { message: string }).message).toContain('"x" at');
});

test('[PE3] negative, missing and all-zero weights are refused, single zeros are not', () => {
  expect(codeOf(rake(request([1, -1, 1, 1, 1, 1, 1, 1])))).toBe('BAD_WEIGHT');
  expect(codeOf(rake(request([1, NaN, 1, 1, 1, 1, 1, 1])))).toBe('BAD_WEIGHT');
  expect(codeOf(summariseWeights(new Float64Array(3)))).toBe('BAD_WEIGHT');
  expect(granted(rake(request([0, 1, 1, 1, 1, 1, 1, 1]))).weights[0]).toBe(0);
});

test('[PE10] trimming keeps the sum, the cap and the order of weights', () => {
  fc.assert(
    fc.property(someWeights, fc.double({ min: 1.05, max: 3, noNaN: true }), (weights, cap) => {
      const sum = weights.reduce((total, w) => total + w, 0);
      const upper = (cap * sum) / 8;
      const trimmed = trimWeights(Float64Array.from(weights), upper);
      expect(trimmed.reduce((total, w) => total + w, 0)).toBeCloseTo(sum, 9);
      expect(Math.max(...trimmed)).toBeLessThanOrEqual(upper);
      const byOld = [...trimmed.keys()].toSorted((i, j) => weights[i]! - weights[j]!);
      byOld
        .slice(1)
        .forEach((k, i) => expect(trimmed[k]).toBeGreaterThanOrEqual(trimmed[byOld[i]!]!));
    }),
  );
});

test('[PE10] the excess is added, not multiplied: 8 over a cap of 5 gives 1 each to three', () => {
  expect([...trimWeights(Float64Array.of(8, 1, 2, 3), 5)]).toEqual([5, 2, 3, 4]);
  expect([...trimWeights(Float64Array.of(10, 1, 1, 4), 5)]).toEqual([5, 3, 3, 5]);
});

test('[PE8] a deviation of rounding is reported as 0, one that trimming leaves is not', () => {
  const weights = [1, 9, 1, 1, 1, 1, 1, 1];
  expect(granted(rake(request(weights))).maxRelDev).toBe(0);
  const trimmed = granted(rake(request(weights, { trim: { cap: 1.2, cycles: 1 } })));
  expect(trimmed.maxRelDev).toBeGreaterThan(1e-3);
  expect(trimmed.trimmed).toMatchObject({ cyclesTrimmed: 1, marginsMet: false });
  expect(Math.max(...trimmed.weights)).toBe(1.2);
});

test('[PE10] a cap of one mean weight or less is refused', () => {
  expect(codeOf(rake(request([1, 2, 3, 4, 5, 6, 7, 8], { trim: { cap: 1 } })))).toBe(
    'CAP_INFEASIBLE',
  );
});

test('[PE9] equal weights cost nothing; scaling changes nothing', () => {
  expect(granted(summariseWeights(Float64Array.of(3, 3, 3)))).toMatchObject({
    kishNeff: 3,
    kishDeff: 1,
  });
  expect(granted(summariseWeights(Float64Array.of(1, 3))).kishNeff).toBeCloseTo(1.6, 12);
});
