import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  categoryColumn,
  compareDomains,
  comparePaired,
  compareWaves,
  itemColumn,
  jackknife,
  profile,
  surveyDesign,
} from '../index.ts';
import type { DesignRequest } from '../index.ts';
import { aSample, codeOf, granted, permuted } from '../testing/sample-builders.ts';
import type { MadeSample } from '../testing/sample-builders.ts';
import type { SurveyDesign } from './design.ts';

const CALIBRATION = (sample: MadeSample): DesignRequest['calibration'] => ({
  margins: [
    { column: sample.market, targets: { DE: 0.5, CN: 0.2, NL: 0.3 } },
    { column: sample.audience, targets: { investor: 0.4, student: 0.6 } },
  ],
  total: 'n',
});

function designOf(sample: MadeSample, more: Partial<DesignRequest> = {}): SurveyDesign {
  const { rows, weights, market } = sample;
  return granted(surveyDesign({ rows, weights, strata: [market], ...more }));
}

const seeds = fc.integer({ min: 1, max: 10_000 });

test('[PE13] weights scaled by any factor give the same means, errors and design effects', () => {
  fc.assert(
    fc.property(seeds, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (seed, factor) => {
      const sample = aSample(120, seed);
      const scaled = { ...sample, weights: sample.weights.map((w) => w * factor) };
      const rowOf = (from: MadeSample) =>
        granted(profile({ design: designOf(from), items: [from.youthful] }))[0]!;
      const [one, other] = [rowOf(sample), rowOf(scaled)];
      expect(other.est).toBeCloseTo(one.est!, 10);
      expect(other.se).toBeCloseTo(one.se!, 10);
      expect(other.deff).toBeCloseTo(one.deff!, 9);
    }),
    { numRuns: 30 },
  );
});

test('[PE51] the order of rows changes nothing beyond 1e-9, raked and in clusters', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const sample = aSample(150, seed);
      const order = [...sample.weights.keys()].toSorted(
        (a, b) => ((a * 7919) % 150) - ((b * 7919) % 150),
      );
      const figures = (from: MadeSample): (number | null)[] =>
        [{}, { psu: from.firm }, { calibration: CALIBRATION(from) }].flatMap((more) =>
          granted(
            profile({
              design: designOf(from, more),
              items: [from.youthful, from.reliable],
              by: { column: from.audience },
            }),
          ).flatMap(({ est, se, df, lo }) => [est, se, df, lo]),
        );
      const shuffled = figures(permuted(sample, order));
      figures(sample).forEach((value, i) => expect(shuffled[i]).toBeCloseTo(value!, 9));
    }),
    { numRuns: 15 },
  );
});

test('[PE15] rows as clusters of one, in a file where one cluster has two, agree with the table', () => {
  const sample = aSample(90);
  // An answerless twin row forces the general path without changing a figure but n_h.
  const ids = [...sample.weights.keys()].map((k) => `r${k}`);
  const general = {
    ...designOf(sample),
    unitOfRow: Int32Array.from(ids, (_, k) => k),
  };
  for (const calibration of [undefined, CALIBRATION(sample)]) {
    const table = designOf(sample, { calibration });
    const rowsOf = (design: SurveyDesign) =>
      granted(
        profile({ design, items: [sample.youthful], by: { column: sample.audience }, box: 'top2' }),
      );
    const clustered = rowsOf({ ...table, unitOfRow: general.unitOfRow });
    rowsOf(table).forEach((row, i) => {
      expect(clustered[i]!.se).toBeCloseTo(row.se!, 12);
      expect(clustered[i]).toMatchObject({ n: row.n, df: row.df, status: row.status });
    });
  }
});

test('[PE16] intervals shrink as the sample grows', () => {
  const widthOf = (rows: number): number => {
    const sample = aSample(rows);
    const [row] = granted(profile({ design: designOf(sample), items: [sample.youthful] }));
    return row!.hi! - row!.lo!;
  };
  const widths = [60, 240, 960, 3840].map(widthOf);
  expect(widths).toEqual([...widths].toSorted((a, b) => b - a));
  expect(widths[0]! / widths[2]!).toBeGreaterThan(3);
});

const plain = (answers: readonly (number | null)[]) =>
  itemColumn('q', answers, { lo: 1, hi: 5, dk: [98] });
const simple = (rows: number): SurveyDesign => granted(surveyDesign({ rows }));

test('[PE13] a simple random sample has the textbook standard error s/√n', () => {
  const [row] = granted(profile({ design: simple(4), items: [plain([1, 2, 4, 5])] }));
  expect(row).toMatchObject({ n: 4, est: 3, df: 3, status: 'ok' });
  expect(row!.se).toBeCloseTo(Math.sqrt(10 / 3 / 4), 14);
  expect(row!.deff).toBeCloseTo(1, 14);
});

test('[PE17] each status where it belongs, and never a NaN', () => {
  const group = categoryColumn('g', ['none', 'one', 'flat', 'flat', 'ok', 'ok']);
  const item = plain([98, 4, 3, 3, 1, 5]);
  const rows = granted(
    profile({
      design: simple(6),
      items: [item],
      by: { column: group, levels: ['none', 'one', 'flat', 'ok', 'absent'] },
    }),
  );
  expect(rows.map((row) => row.status)).toEqual([
    'empty',
    'single-psu',
    'zero-variance',
    'ok',
    'empty',
  ]);
  expect(rows[2]).toMatchObject({ se: 0, deff: null, lo: 3, hi: 3 });
  const numbers = rows.flatMap((row) => Object.values(row)).filter((v) => typeof v === 'number');
  expect(numbers.every(Number.isFinite)).toBe(true);
});

test('[PE17] strata that are all lonely leave no variance to average', () => {
  const strata = [categoryColumn('h', ['a', 'b'])];
  const design = granted(surveyDesign({ rows: 2, strata, lonely: 'average' }));
  const [row] = granted(profile({ design, items: [plain([1, 5])] }));
  expect(row).toMatchObject({ est: 3, df: 0, se: null, lo: null, status: 'no-variance-estimate' });
});

test('[PE4] answers of another file throw', () => {
  const request = { design: simple(3), items: [plain([1, 2])] };
  expect(() => profile(request)).toThrow(RangeError);
  const mask = new Uint8Array(3).fill(1);
  expect(() => compareDomains({ ...request, first: mask, second: mask })).toThrow(RangeError);
});

test('[PE18] nobody in the box: Clopper–Pearson, the rule of three at 95 %', () => {
  const [row] = granted(
    profile({
      design: simple(20),
      items: [plain(Array.from({ length: 20 }, (_, k) => 1 + (k % 3)))],
      box: 'top2',
    }),
  );
  expect(row).toMatchObject({ est: 0, se: 0, lo: 0, deff: null, status: 'boundary' });
  expect(row!.hi).toBeCloseTo(1 - 0.025 ** (1 / 20), 12);
});

test('[PE18] a share within 1e-12 of nobody is nobody, although it still varies', () => {
  const design = granted(
    surveyDesign({
      rows: 20,
      weights: Float64Array.from({ length: 20 }, (_, k) => (k ? 1 : 1e-11)),
    }),
  );
  const answers = Array.from({ length: 20 }, (_, k) => (k === 0 ? 5 : 1));
  const [row] = granted(profile({ design, items: [plain(answers)], box: 'top2' }));
  expect(row).toMatchObject({ est: 0, se: 0, lo: 0, deff: null, status: 'boundary' });
  expect(row!.hi).toBeCloseTo(1 - 0.025 ** (1 / 19), 9);
});

test('[PE12] a mean weighs valid answers; [PE19] one row per item and segment, item by item', () => {
  const design = granted(surveyDesign({ rows: 4, weights: Float64Array.of(1, 3, 2, 5) }));
  const items = [plain([1, 5, 2, 98]), { ...plain([2, 2, 4, 4]), name: 'r' }];
  const column = categoryColumn('g', ['x', 'x', 'y', 'y']);
  const rows = granted(profile({ design, items, by: { column } }));
  expect(rows.map(({ item, level, est }) => [item, level, est])).toEqual([
    ['q', 'x', 4],
    ['q', 'y', 2],
    ['r', 'x', 2],
    ['r', 'y', 4],
  ]);
});

test('[PE2] the four indicators of one item, with their bases', () => {
  const item = plain([1, 2, 3, 4, 5, 98, null, 99]);
  const shareOf = (box: 'top2' | 'bottom2' | 'dk'): unknown => {
    const [row] = granted(profile({ design: simple(8), items: [item], box }));
    return [row!.n, row!.est];
  };
  expect(shareOf('top2')).toEqual([5, 0.4]);
  expect(shareOf('bottom2')).toEqual([5, 0.4]);
  expect(shareOf('dk')).toEqual([6, 1 / 6]);
});

test('[PE11] a lonely unit is refused by default, also where the segment misses it', () => {
  const strata = [categoryColumn('h', ['a', 'a', 'a', 'b'])];
  expect(codeOf(surveyDesign({ rows: 4, strata }))).toBe('LONELY_PSU');
  expect(codeOf(surveyDesign({ rows: 4, strata, lonely: 'certainty' }))).toBe('granted');
  const populationUnits = Float64Array.of(9, 9, 9, 1);
  expect(codeOf(surveyDesign({ rows: 4, strata, populationUnits }))).toBe('granted');
  expect(codeOf(jackknife(granted(surveyDesign({ rows: 4, strata, lonely: 'adjust' }))))).toBe(
    'LONELY_PSU',
  );
});

test('[PE11] missing strata and impossible population sizes are refused', () => {
  const strata = [categoryColumn('h', ['a', 'a', ''])];
  expect(codeOf(surveyDesign({ rows: 3, strata }))).toBe('DESIGN_VALUE_MISSING');
  expect(codeOf(surveyDesign({ rows: 3, populationUnits: Float64Array.of(2, 2, 2) }))).toBe(
    'BAD_POPULATION_SIZE',
  );
  expect(codeOf(surveyDesign({ rows: 0 }))).toBe('NO_ROWS');
});

test('[PE3] a row with weight 0 leaves the estimate but stays a unit', () => {
  const item = plain([1, 2, 4, 5, 5]);
  const design = granted(surveyDesign({ rows: 5, weights: Float64Array.of(1, 1, 1, 1, 0) }));
  const [row] = granted(profile({ design, items: [item] }));
  expect(row).toMatchObject({ n: 4, est: 3, df: 3 });
  expect(row!.se).toBeCloseTo(Math.sqrt((5 / 4) * (10 / 16)), 14);
});

test('[PE20] pairs use respondents with both answers only', () => {
  const a = plain([5, 4, 3, 98, 5]);
  const b = { ...plain([3, 3, 98, 1, 4]), name: 'b' };
  const [row] = granted(comparePaired({ design: simple(5), pairs: [[a, b]] }));
  expect(row).toMatchObject({ n: 3, df: 2 });
  expect(row!.est).toBeCloseTo(4 / 3, 14);
  // Five units were drawn: the two outside the domain count as totals of 0.
  expect(row!.t).toBeCloseTo(4 / 3 / Math.sqrt((5 / 4) * (2 / 27)), 12);
  expect(row!.pHolm).toBe(row!.p);
});

test('[PE21] a domain against itself differs by nothing and cannot be tested', () => {
  const sample = aSample(60);
  const all = new Uint8Array(60).fill(1);
  const [row] = granted(
    compareDomains({ design: designOf(sample), items: [sample.youthful], first: all, second: all }),
  );
  expect(row).toMatchObject({ diff: 0, se: 0, t: null, p: null, pHolm: null, status: 'ok' });
  expect(row!.rho).toBeCloseTo(1, 12);
});

test('[PE26] a panel sees a change that independent samples of the same answers do not', () => {
  const people = Array.from({ length: 30 }, (_, k) => 1 + (k % 4));
  const item = plain([...people, ...people.map((y, k) => (k % 2 === 0 ? y + 1 : y))]);
  const wave = categoryColumn('wave', [...people.map(() => 'W1'), ...people.map(() => 'W2')]);
  const person = categoryColumn('id', [...people.keys(), ...people.keys()]);
  const change = (request: Partial<DesignRequest>) =>
    granted(
      compareWaves({
        design: granted(surveyDesign({ rows: 60, ...request })),
        items: [item],
        wave,
        from: 'W1',
        to: 'W2',
        person,
      }),
    );
  const panel = change({ psu: person });
  const apart = change({ strata: [wave] });
  expect(panel.nOverlapIds).toBe(30);
  expect(panel.rows[0]!.diff).toBe(apart.rows[0]!.diff);
  expect(panel.rows[0]!.p!).toBeLessThan(1e-4);
  expect(apart.rows[0]!.p!).toBeGreaterThan(0.05);
  expect(apart.rows[0]!.rho).toBe(0);
});

test('[PE26] an item that one wave did not ask has no change', () => {
  const wave = categoryColumn('wave', ['W1', 'W1', 'W2', 'W2']);
  const items = [plain([1, 2, null, null])];
  const { rows } = granted(
    compareWaves({ design: simple(4), items, wave, from: 'W1', to: 'W2', person: wave }),
  );
  expect(rows[0]).toMatchObject({ n1: 2, n2: 0, status: 'empty', diff: null, p: null, pBH: null });
});
