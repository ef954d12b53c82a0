import { expect, test } from 'vitest';

import {
  categoryColumn,
  exploreFactors,
  importancePerformance,
  itemColumn,
  measureReliability,
  mentionsByLevel,
  parallelAnalysis,
  perceptualMap,
  principalComponents,
} from '../index.ts';
import type { ItemColumn } from '../index.ts';
import { nextUniform, seededState } from '../estimation/random.ts';
import { codeOf, granted } from '../testing/sample-builders.ts';
import { completeCovariance } from './complete-rows.ts';
import { fitFactorModel } from './factor-model.ts';
import { varimax } from './varimax.ts';

function battery(rows: number, noise: number, columns = 4): ItemColumn[] {
  const state = seededState(5, 0);
  const traits = Array.from({ length: rows }, () => nextUniform(state) * 4);
  return Array.from({ length: columns }, (_, j) =>
    itemColumn(
      `q${j}`,
      traits.map((trait) =>
        Math.min(7, Math.max(1, Math.round(2 + trait + (nextUniform(state) - 0.5) * noise))),
      ),
      { lo: 1, hi: 7, dk: [] },
    ),
  );
}

test('[PE31] items that say the same are reliable, reversed ones only with their key', () => {
  const items = battery(200, 3);
  const straight = granted(measureReliability({ items }));
  expect(straight.alpha).toBeGreaterThan(0.8);
  expect(straight.omega!).toBeCloseTo(straight.alpha, 1);
  const turned = items.map((item, j) =>
    j === 0 ? { ...item, codes: item.codes.map((code) => 8 - code) } : item,
  );
  const keyed = granted(measureReliability({ items: turned, keys: [-1, 1, 1, 1] }));
  expect(keyed.alpha).toBeCloseTo(straight.alpha, 12);
  expect(granted(measureReliability({ items: turned })).alpha).toBeLessThan(0.5);
});

test('[PE31] two items have no omega and no alpha when one is dropped; weights no Feldt interval', () => {
  const items = battery(50, 3, 2);
  const weights = new Float64Array(50).fill(2);
  expect(granted(measureReliability({ items, weights }))).toMatchObject({
    omega: null,
    alphaIfDropped: null,
    feldtLo: null,
  });
});

test('[PE30] too few complete rows and constant items are refused', () => {
  const of = (answers: number[]) => itemColumn('q', answers, { lo: 1, hi: 5, dk: [98] });
  expect(codeOf(measureReliability({ items: [of([1, 2, 98]), of([1, 3, 2])] }))).toBe(
    'TOO_FEW_COMPLETE',
  );
  expect(codeOf(measureReliability({ items: [of([3, 3, 3]), of([1, 3, 2])] }))).toBe(
    'ZERO_VARIANCE',
  );
  expect(codeOf(principalComponents({ items: battery(30, 3), nf: 5 }))).toBe('TOO_MANY_FACTORS');
});

test('[PE30] covariance divides by n − 1 without weights, by 1 − Σv² with them', () => {
  const of = (answers: number[]) => itemColumn('q', answers, { lo: 1, hi: 7, dk: [98] });
  const items = [of([1, 2, 6, 98]), of([2, 3, 4, 5])];
  const plain = granted(completeCovariance({ items })).covariance;
  expect(plain[0]![0]).toBeCloseTo(7, 12);
  expect(plain[0]![1]).toBeCloseTo(2.5, 12);
  const weights = Float64Array.of(1, 1, 2, 9);
  const { covariance, n } = granted(completeCovariance({ items, weights }));
  // v = ¼, ¼, ½: Σv(y−ȳ)² of 2, 3, 4 is 11/16, over 1 − 6/16.
  expect(covariance[1]![1]).toBeCloseTo(11 / 10, 12);
  expect(n).toBe(3);
});

test('[PE34] the ML fit recovers a model that holds exactly, with its residual 0', () => {
  const loadings = [
    [0.8, 0],
    [0.7, 0.1],
    [0.6, 0.2],
    [0.1, 0.7],
    [0, 0.8],
    [0.2, 0.6],
  ];
  const correlation = loadings.map((a, i) =>
    loadings.map((b, j) => (i === j ? 1 : a[0]! * b[0]! + a[1]! * b[1]!)),
  );
  const model = fitFactorModel(correlation, 2);
  expect(model.discrepancy).toBeLessThan(1e-12);
  model.uniquenesses.forEach((psi, i) =>
    expect(psi).toBeCloseTo(1 - loadings[i]![0]! ** 2 - loadings[i]![1]! ** 2, 6),
  );
});

test('[PE34] a Heywood case stops at the bound and says so', () => {
  const correlation = [
    [1, 0.8, 0.8],
    [0.8, 1, 0.5],
    [0.8, 0.5, 1],
  ];
  const { uniquenesses } = fitFactorModel(correlation, 1);
  expect(Math.min(...uniquenesses)).toBeCloseTo(0.005, 9);
  // The first item is nearly the sum of two that hardly correlate.
  const one = [1, 2, 3, 1, 2, 3, 1, 2, 3, 3, 1];
  const two = [1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 1];
  const items = [one.map((y, k) => y + two[k]! + (k === 4 ? 1 : 0)), one, two].map((y) =>
    itemColumn('q', y, { lo: 1, hi: 7, dk: [] }),
  );
  expect(granted(measureReliability({ items })).isHeywood).toBe(true);
});

test('[PE34] of several minima at the bound the deepest is taken, as factanal reports it', () => {
  const lower = [
    [],
    [0.3944131],
    [0.7556862, 0.4795617],
    [0.05005801, -0.0281009, 0.08225385],
    [0.5400233, 0.2763561, 0.5431097, 0.0490362],
    [0.6512175, 0.308072, 0.6824374, 0.003331179, 0.4145099],
  ];
  const correlation = lower.map((_, i) =>
    lower.map((_row, j) => (i === j ? 1 : i > j ? lower[i]![j]! : lower[j]![i]!)),
  );
  const { uniquenesses, discrepancy } = fitFactorModel(correlation, 2);
  expect(discrepancy).toBeCloseTo(0.014056, 6);
  [0.005, 0.7668471, 0.005, 0.9929059, 0.6648965, 0.4900777].forEach((psi, i) =>
    expect(uniquenesses[i]).toBeCloseTo(psi, 5),
  );
});

test('[PE34] no test of fit without degrees of freedom', () => {
  expect(granted(exploreFactors({ items: battery(100, 3, 3), factors: 1 }))).toMatchObject({
    df: 0,
    chi2: null,
    p: null,
  });
});

test('[PE33] varimax turns back a simple structure that was rotated, and keeps communalities', () => {
  const simple = [
    [0.9, 0],
    [0.8, 0],
    [0, 0.7],
    [0, 0.6],
  ];
  const [c, s] = [Math.cos(0.5), Math.sin(0.5)];
  const rotated = simple.map(([x, y]) => [c * x! + s * y!, c * y! - s * x!]);
  varimax(rotated).forEach((row, i) =>
    row.forEach((x, j) => expect(x).toBeCloseTo(simple[i]![j]!, 9)),
  );
});

test('[PE32] two equal items make the correlations singular: no KMO, no Bartlett, still components', () => {
  const [a, b, c] = battery(60, 3);
  const twin = granted(principalComponents({ items: [a!, b!, c!, { ...a!, name: 'twin' }] }));
  expect(twin).toMatchObject({ kmo: null, msa: null, bartlettChi2: null, bartlettP: null });
  expect(twin.eigenvalues[3]).toBeCloseTo(0, 12);
});

test('[PE35] noise suggests no component, one trait suggests one; the seed decides nothing else', () => {
  const { eigenvalues } = granted(principalComponents({ items: battery(200, 3) }));
  const request = { n: 200, eigenvalues, seed: 1, samples: 50 };
  expect(parallelAnalysis(request).suggested).toBe(1);
  expect(parallelAnalysis(request)).toEqual(parallelAnalysis(request));
  expect(parallelAnalysis({ ...request, eigenvalues: [1, 1, 1, 1] }).suggested).toBe(0);
});

const TABLE = {
  rows: ['Ruhr', 'Hamburg', 'Ideal'],
  cols: ['a', 'b', 'c'],
  counts: [
    [9, 4, 2],
    [3, 8, 5],
    [6, 6, 6],
  ],
};

test('[PE36] inertias add up, masses times coordinates cancel, contributions are shares', () => {
  const map = perceptualMap(TABLE);
  if ('error' in map) throw new Error(map.message);
  expect(map.inertias.reduce((a, b) => a + b, 0)).toBeCloseTo(map.totalInertia, 14);
  map.inertias.forEach((_, k) => {
    expect(
      map.rowPrincipal.reduce((sum, row, i) => sum + map.rowMass[i]! * row[k]!, 0),
    ).toBeCloseTo(0, 12);
    expect(map.colContrib.reduce((sum, row) => sum + row[k]!, 0)).toBeCloseTo(1, 12);
  });
});

test('[PE36] a supplementary row equal to an active one lies on it and shapes nothing', () => {
  const twin = { ...TABLE, rows: [...TABLE.rows, 'Twin'], counts: [...TABLE.counts, [18, 8, 4]] };
  const [plain, more] = [perceptualMap(TABLE), perceptualMap(twin, ['Twin'])];
  if ('error' in plain || 'error' in more) throw new Error('refused');
  expect(more.totalInertia).toBe(plain.totalInertia);
  more.supplementary[0]!.principal.forEach((x, k) =>
    expect(x).toBeCloseTo(plain.rowPrincipal[0]![k]!, 12),
  );
});

test('[PE36] an attribute nobody mentions is refused, with the counts', () => {
  const refused = perceptualMap({
    ...TABLE,
    counts: [
      [9, 0, 2],
      [3, 0, 5],
      [6, 0, 6],
    ],
  });
  expect(refused).toMatchObject({
    error: 'ZERO_MARGIN',
    counts: [
      [9, 0, 2],
      [3, 0, 5],
      [6, 0, 6],
    ],
  });
});

test('[PE36] mentions per segment: weighted top-2 of available cases', () => {
  const by = categoryColumn('s', ['x', 'x', 'y', '']);
  const items = [itemColumn('q', [6, 7, 98, 7], { lo: 1, hi: 7, dk: [98] })];
  const weights = Float64Array.of(1, 2, 4, 8);
  expect(mentionsByLevel({ by, levels: ['x', 'y', 'z'], items, weights }).counts).toEqual([
    [3],
    [0],
    [0],
  ]);
});

test('[PE37] quadrants by the crosshair; on the line counts as high', () => {
  const of = (name: string, answers: number[]) =>
    itemColumn(name, answers, { lo: 1, hi: 5, dk: [] });
  const items = [of('a', [5, 5]), of('b', [1, 1]), of('c', [3, 3])];
  const stated = [of('ia', [1, 1]), of('ib', [5, 5]), of('ic', [3, 3])];
  const { crosshair, quadrant } = granted(importancePerformance({ items, stated }));
  expect(crosshair).toEqual([3, 3]);
  expect(quadrant).toEqual(['possible-overkill', 'concentrate', 'keep-up']);
});

test('[PE38] relative weights are not negative and add up to R²', () => {
  const [overall, ...items] = battery(120, 4, 5);
  const result = granted(importancePerformance({ items, overall: overall! }));
  const weights = result.relWeights!;
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(result.r2!, 12);
  expect(result.r2!).toBeLessThan(1);
});
