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
        topTwo: shown,
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
