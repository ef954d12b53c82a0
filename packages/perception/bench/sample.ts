import { categoryColumn, itemColumn } from '../src/index.ts';
import type { CategoryColumn, ItemColumn, Margin } from '../src/index.ts';
import { nextUniform, seededState } from '../src/estimation/random.ts';

export const SEGMENTS = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'];
export const ITEMS = 20;

/** A stratified sample with base weights: 20 seven-point items, 8 segments, 3 margins; made data. */
export interface BenchSample {
  readonly rows: number;
  readonly weights: Float64Array;
  readonly stratum: CategoryColumn;
  readonly segment: CategoryColumn;
  readonly items: readonly ItemColumn[];
  readonly margins: readonly Margin[];
}

export function makeSample(rows: number, seed = 53): BenchSample {
  const state = seededState(seed, 0);
  const below = (n: number): number => Math.floor(nextUniform(state) * n);
  const pick = (name: string, labels: readonly string[]): CategoryColumn => {
    // The labels first, so that codes follow their order.
    const codes = Int32Array.from({ length: rows }, () =>
      Math.min(below(labels.length), below(labels.length + 1)),
    );
    return { ...categoryColumn(name, []), labels, codes };
  };
  const weights = Float64Array.from({ length: rows }, () => 0.5 + nextUniform(state));
  const market = pick('market', ['DE', 'CN', 'US', 'NL', 'GB', 'TR', 'PL']);
  const audience = pick('audience', ['investor', 'entrepreneur', 'professional', 'student']);
  const sector = pick('sector', ['industry', 'logistics', 'digital', 'energy', 'health', 'other']);
  const items = Array.from({ length: ITEMS }, (_, j) => {
    const answers = Int8Array.from({ length: rows }, () => {
      const draw = below(100);
      if (draw < 6) return 98;
      if (draw < 10) return 99;
      return Math.max(1 + below(7), 1 + below(2 + (j % 6)));
    });
    return itemColumn(`q${j + 1}`, answers, { lo: 1, hi: 7, dk: [98] });
  });
  const targetsOf = (column: CategoryColumn): Record<string, number> =>
    Object.fromEntries(column.labels.map((label) => [label, 1 / column.labels.length]));
  return {
    rows,
    weights,
    stratum: market,
    segment: pick('segment', SEGMENTS),
    items,
    margins: [market, audience, sector].map((column) => ({ column, targets: targetsOf(column) })),
  };
}
