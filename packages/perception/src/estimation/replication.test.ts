import { expect, test } from 'vitest';

import {
  bootstrap,
  bootstrapFromCounts,
  bootstrapFromTable,
  compareDomains,
  domainsBy,
  jackknife,
  profile,
  scoreOf,
  surveyDesign,
} from '../index.ts';
import { aSample, codeOf, granted } from '../testing/sample-builders.ts';
import { countDraws, nextWord, seededState } from './random.ts';
import { replicateSums } from './replicate-sums.ts';

const sample = aSample(240, 7);
const design = granted(
  surveyDesign({ rows: 240, weights: sample.weights, strata: [sample.market], psu: sample.firm }),
);
const elements = granted(
  surveyDesign({ rows: 240, weights: sample.weights, strata: [sample.market] }),
);
const items = [sample.youthful, sample.innovative, sample.reliable];

test('[PE24] xoshiro128** from the state 1, 2, 3, 4 as its authors print it', () => {
  const state = Int32Array.of(1, 2, 3, 4);
  const words = Array.from({ length: 4 }, () => nextWord(state));
  expect(words).toEqual([11520, 0, 5927040, 70819200]);
});

test('[PE24] draws are the words of the generator, scaled down', () => {
  const [state, words] = [seededState(9, 4), seededState(9, 4)];
  const expected = new Uint16Array(8);
  for (let k = 0; k < 1000; k++) expected[Math.floor(nextWord(words) / 2 ** 29)]! += 1;
  const counts = new Uint16Array(8);
  countDraws(state, 1000, counts, [0, 8]);
  expect(counts).toEqual(expected);
  expect(nextWord(state)).toBe(nextWord(words));
});

test('[PE24] draws add up and reach every unit', () => {
  const counts = new Uint16Array(12);
  const state = seededState(1, 0);
  countDraws(state, 10_000, counts, [1, 11]);
  expect([counts[0], counts[11]]).toEqual([0, 0]);
  const reached = counts.subarray(1, 11);
  expect(reached.reduce((sum, n) => sum + n, 0)).toBe(10_000);
  // Five standard deviations of a binomial(10,000, 0.1).
  reached.forEach((n) => expect(Math.abs(n - 1000)).toBeLessThan(150));
});

test('[PE24] one seed, one result; replicates may be computed in parts', () => {
  const replicates = granted(bootstrap(design, { seed: 53, replicates: 200 }));
  const domains = domainsBy(sample.audience);
  const request = { design, scores: items.map((item) => scoreOf(item)), domains, replicates };
  const whole = granted(replicateSums(request, 0, 200));
  const parts = [granted(replicateSums(request, 0, 77)), granted(replicateSums(request, 77, 200))];
  expect([...parts[0]!, ...parts[1]!]).toEqual([...whole]);
  const other = granted(bootstrap(design, { seed: 54, replicates: 200 }));
  expect([...granted(replicateSums({ ...request, replicates: other }, 0, 200))]).not.toEqual([
    ...whole,
  ]);
});

test('[PE24] 2,000 bootstrap replicates come within 8 % of linearisation', () => {
  const by = { column: sample.audience };
  const linear = granted(profile({ design: elements, items, by }));
  const replicates = granted(bootstrap(elements, { seed: 53, replicates: 2000 }));
  const drawn = granted(profile({ design: elements, items, by, replicates }));
  // A standard error from B replicates has a relative error of about 1/√(2B) = 1.6 %; five of them.
  drawn.forEach((row, i) => expect(Math.abs(row.se! / linear[i]!.se! - 1)).toBeLessThan(0.08));
});

test('[PE24] a finite population shrinks the bootstrap as it shrinks linearisation', () => {
  const populationUnits = new Float64Array(240).fill(100);
  const finite = granted(
    surveyDesign({ rows: 240, weights: sample.weights, strata: [sample.market], populationUnits }),
  );
  const replicates = granted(bootstrap(finite, { seed: 3, replicates: 2000 }));
  const [linear] = granted(profile({ design: finite, items: [sample.youthful] }));
  const [drawn] = granted(profile({ design: finite, items: [sample.youthful], replicates }));
  expect(Math.abs(drawn!.se! / linear!.se! - 1)).toBeLessThan(0.08);
});

test('[PE23] the jackknife of a mean without weights is s²/n exactly', () => {
  const plain = granted(surveyDesign({ rows: 240 }));
  const replicates = granted(jackknife(plain));
  const complete = {
    ...sample.youthful,
    codes: sample.youthful.codes.map((c) => (c === 127 ? 4 : c)),
  };
  const [linear] = granted(profile({ design: plain, items: [complete] }));
  const [left] = granted(profile({ design: plain, items: [complete], replicates }));
  expect(left!.se).toBeCloseTo(linear!.se!, 12);
});

test('[PE25] under a calibration every replicate is raked', () => {
  const calibration = {
    margins: [{ column: sample.audience, targets: { investor: 0.3, student: 0.7 } }],
    total: 'n' as const,
  };
  const raked = granted(
    surveyDesign({
      rows: 240,
      weights: sample.weights,
      psu: sample.firm,
      strata: [sample.market],
      calibration,
    }),
  );
  const score = scoreOf({ ...sample.youthful, codes: sample.youthful.codes.map(() => 4) });
  const request = {
    design: raked,
    scores: [score],
    domains: domainsBy(sample.audience),
    replicates: granted(jackknife(raked)),
  };
  const sums = granted(replicateSums(request, 0, 3));
  [0, 4, 8].forEach((at) => expect(sums[at]! / 240).toBeCloseTo(0.3, 9));
});

test('[PE21] differences by jackknife are close to linearised ones, with their covariance', () => {
  const maskOf = (label: string) =>
    Uint8Array.from(sample.audience.codes, (c) => (sample.audience.labels[c] === label ? 1 : 0));
  const request = { design, items, first: maskOf('investor'), second: maskOf('student') };
  const linear = granted(compareDomains(request));
  const replicated = granted(
    compareDomains({ ...request, replicates: granted(jackknife(design)) }),
  );
  replicated.forEach((row, i) => {
    expect(row.se! / linear[i]!.se!).toBeCloseTo(1, 1);
    expect(row.diff).toBeCloseTo(linear[i]!.diff!, 12);
    expect(row.se! ** 2).not.toBeCloseTo(0, 6);
  });
});

test('[PE24] given draws are checked', () => {
  expect(codeOf(bootstrap(design, { seed: 1, replicates: 199 }))).toBe('BAD_COUNTS');
  const ones = Array.from({ length: design.units }, () => 1);
  expect(codeOf(bootstrapFromCounts(design, [ones, ones]))).toBe('BAD_COUNTS');
  expect(codeOf(bootstrapFromTable(design, []))).toBe('BAD_COUNTS');
});
