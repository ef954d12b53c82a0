import { categoryColumn, isRefusal, itemColumn } from '../index.ts';
import type { CategoryColumn, ItemColumn, Refusal } from '../index.ts';
import { nextUniform, seededState } from '../estimation/random.ts';

/** A made sample of managers: strata, clusters within them, weights, answers 1…7 with don't knows. */
export interface MadeSample {
  readonly rows: number;
  readonly weights: Float64Array;
  readonly market: CategoryColumn;
  readonly audience: CategoryColumn;
  readonly firm: CategoryColumn;
  readonly youthful: ItemColumn;
  readonly innovative: ItemColumn;
  readonly reliable: ItemColumn;
}

export function aSample(rows: number, seed = 1): MadeSample {
  const state = seededState(seed, 0);
  const below = (n: number): number => Math.floor(nextUniform(state) * n);
  const made = Array.from({ length: rows }, (_, k) => {
    const trait = below(3);
    const answer = (): number => (below(12) === 0 ? 98 : Math.min(7, 1 + trait + below(5)));
    return {
      market: ['DE', 'CN', 'NL'][k % 3]!,
      audience: ['investor', 'student'][below(2)]!,
      firm: `f${below(12)}`,
      weight: 0.5 + nextUniform(state),
      answers: [answer(), answer(), answer()],
    };
  });
  const item = (name: string, j: number): ItemColumn =>
    itemColumn(
      name,
      made.map((row) => row.answers[j]!),
      { lo: 1, hi: 7, dk: [98] },
    );
  const category = (name: 'market' | 'audience' | 'firm'): CategoryColumn =>
    categoryColumn(
      name,
      made.map((row) => row[name]),
    );
  return {
    rows,
    weights: Float64Array.from(made, (row) => row.weight),
    market: category('market'),
    audience: category('audience'),
    firm: category('firm'),
    youthful: item('youthful', 0),
    innovative: item('innovative', 1),
    reliable: item('reliable', 2),
  };
}

/** The same sample with its rows in another order. */
export function permuted(sample: MadeSample, order: readonly number[]): MadeSample {
  const item = (column: ItemColumn): ItemColumn => ({
    ...column,
    codes: Int8Array.from(order, (k) => column.codes[k]!),
  });
  const category = (column: CategoryColumn): CategoryColumn => ({
    ...column,
    codes: Int32Array.from(order, (k) => column.codes[k]!),
  });
  return {
    rows: sample.rows,
    weights: Float64Array.from(order, (k) => sample.weights[k]!),
    market: category(sample.market),
    audience: category(sample.audience),
    firm: category(sample.firm),
    youthful: item(sample.youthful),
    innovative: item(sample.innovative),
    reliable: item(sample.reliable),
  };
}

/** The result, where a test knows that nothing stands in its way. */
export function granted<T extends object>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** The code of the refusal, or "granted". */
export function codeOf(value: object): string {
  return isRefusal(value) ? value.error : 'granted';
}
