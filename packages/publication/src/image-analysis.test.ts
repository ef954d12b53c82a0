import { expect, test } from 'vitest';
import { perceptionResultsSchema } from './image-analysis.ts';

const three = { de: 'a', en: 'b', zh: 'c' };
const shown = { n: 57, est: 4.2, lo: 4, hi: 4.4, note: 'shown' };
const suppressed = { n: 0, est: null, lo: null, hi: null, note: 'suppressed' };

function results(estimate: object): object {
  return {
    kind: 'imageAnalysis',
    study: 'image',
    title: three,
    client: 'A',
    population: three,
    isSample: true,
    scale: { min: 1, max: 7 },
    regions: [{ id: 'ruhr', name: three, role: 'target' }],
    wave: { id: 'w', from: '2019-06-03', to: '2019-06-28', n: 57, weighting: null, planHash: null },
    attributes: [
      {
        id: 'youthful',
        left: three,
        right: three,
        isFocus: true,
        goal: null,
        means: { ruhr: estimate },
        topTwo: estimate,
        dontKnowShare: null,
        importance: null,
      },
    ],
    importanceR2: null,
    comparisons: [],
    series: [],
    changes: null,
    markets: [],
  };
}

test('[PU16] results carry shown cells, and suppressed ones without a number', () => {
  expect(perceptionResultsSchema.safeParse(results(shown)).success).toBe(true);
  expect(perceptionResultsSchema.safeParse(results(suppressed)).success).toBe(true);
});

test('[PU16] a number below ten, or one left in a suppressed cell, breaks the contract', () => {
  for (const leak of [
    { ...shown, n: 9 },
    { ...suppressed, n: 7 },
    { ...suppressed, est: 4.2 },
    { ...suppressed, lo: 4 },
    { ...shown, note: 'suppressed' },
  ])
    expect(perceptionResultsSchema.safeParse(results(leak)).success, JSON.stringify(leak)).toBe(
      false,
    );
});

test('[PU18] nothing is computed from a suppressed cell', () => {
  const attribute = (more: object) => ({
    ...results(suppressed),
    attributes: [
      {
        id: 'youthful',
        left: three,
        right: three,
        isFocus: true,
        goal: null,
        means: { ruhr: suppressed },
        topTwo: suppressed,
        dontKnowShare: null,
        importance: null,
        ...more,
      },
    ],
  });
  const isSound = (document: object) => perceptionResultsSchema.safeParse(document).success;
  expect(isSound(attribute({}))).toBe(true);
  for (const leak of [{ topTwo: shown }, { dontKnowShare: 0.9 }, { importance: 0.2 }])
    expect(isSound(attribute(leak)), JSON.stringify(leak)).toBe(false);
  const row = { attribute: 'youthful', diff: 0.1, lo: 0, hi: 0.2, pHolm: 0.04 };
  const series = (means: object) => ({ wave: 'w', date: '2019', isComparable: true, means });
  const changed = (before: object) => ({
    ...results(shown),
    series: [before, shown].map((cell) => ({ ...series({ youthful: cell }), date: '2019-06-03' })),
    changes: { smallestChangePoints: 0.3, rows: [row] },
  });
  expect(isSound(changed(shown))).toBe(true);
  expect(isSound(changed(suppressed))).toBe(false);
  const compared = (cell: object) => ({
    ...results(cell),
    regions: ['ruhr', 'essen'].map((id, i) => ({
      id,
      name: three,
      role: i === 0 ? 'target' : 'competitor',
    })),
    comparisons: [
      { competitor: 'essen', rows: [{ attribute: 'youthful', estimate: shown, pHolm: 0.5 }] },
    ],
  });
  expect(isSound(compared(shown))).toBe(false);
});

test('[PU18] a total that leaves one to nine answers beside the shown parts breaks the contract', () => {
  const parts = (...sizes: readonly number[]) => ({
    ...results(shown),
    markets: sizes.map((n, i) => ({
      id: `m${i}`,
      name: three,
      means: { youthful: n === 0 ? suppressed : { ...shown, n } },
    })),
  });
  for (const [sizes, isSound] of [
    [[57], true],
    [[47, 0], true],
    [[27, 20, 0], true],
    [[48, 0], false],
    [[30, 20], false],
    [[0, 0], true],
  ] as const)
    expect(perceptionResultsSchema.safeParse(parts(...sizes)).success, sizes.join()).toBe(isSound);
});
