import * as fc from 'fast-check';
import type { About } from '../about.ts';
import type { CorrespondenceInput } from '../correspondence-reading.ts';
import type { Estimate } from '../estimate.ts';
import type { Goals } from '../goal-chart.ts';
import type { ImportancePerformanceInput } from '../importance-performance.ts';
import type { PolarityProfile } from '../polarity-profile.ts';
import type { FigureSeries } from '../series-chart.ts';
import type { StrengthsWeaknesses } from '../strengths-weaknesses.ts';
import type { TopTwoBox } from '../top-two-box.ts';
import type { Waves } from '../wave-chart.ts';

/** Random but sound inputs of every chart: long names, odd characters, hidden and empty cells. */

/** As many runs as given, the same ones every time. */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: 53 };
}

const AWKWARD = [
  'Wirtschaftsförderungsgesellschaften und Hochschulstandorte',
  '<script>alert("1")</script> & Co. ]]>',
  '=HYPERLINK("a";"b")',
  '众城之城：鲁尔都市区的投资者与创业者怎么看',
  'a\u0000b\u0008c\ud800d',
  'fünf {n} Wörter, „in Anführung“',
  '👩‍🔬 Wissenschaft',
  '-',
];

export const aName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => `m${text}`),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `x${text}`.slice(0, 300)),
);

const aNumber = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

export const anyAbout: fc.Arbitrary<About> = fc.record({
  title: aName,
  n: fc.oneof(fc.constant(null), fc.nat(2_000_000)),
  weighting: fc.oneof(fc.constant(null), aName),
  date: fc.oneof(
    fc.constantFrom('2019', '2019-06', '2019-06-30', 'WS 2016/17'),
    fc.constant({ from: '2019-06-03', to: '2019-07-02' }),
  ),
  client: fc.oneof(fc.constant(null), aName),
  isSample: fc.boolean(),
});

export function anyEstimate(min: number, max: number): fc.Arbitrary<Estimate> {
  return fc
    .record({
      n: fc.oneof(fc.nat(60), fc.nat(3_000_000)),
      est: aNumber(min, max),
      below: aNumber(0, max - min),
      above: aNumber(0, max - min),
      kind: fc.constantFrom('full', 'full', 'full', 'no interval', 'empty', 'hidden'),
    })
    .map(({ n, est, below, above, kind }): Estimate => {
      if (kind === 'empty') return { n: 0, est: null, lo: null, hi: null };
      if (kind === 'no interval') return { n, est, lo: null, hi: null };
      const estimate = { n, est, lo: est - below, hi: est + above };
      return kind === 'hidden' ? { ...estimate, note: 'suppressed' } : estimate;
    });
}

const some = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 1, maxLength: most });

export const anyProfile: fc.Arbitrary<PolarityProfile> = fc.nat(2).chain((others) =>
  fc.record({
    about: anyAbout,
    scale: fc.constantFrom({ min: 1, max: 7 }, { min: 1, max: 5 }, { min: 1, max: 7 }),
    region: aName,
    competitors: fc.array(aName, { minLength: others, maxLength: others }),
    rows: some(
      fc.record({
        left: aName,
        right: aName,
        region: anyEstimate(1, 5),
        target: fc.oneof(fc.constant(null), aNumber(1, 5)),
        competitors: fc.array(anyEstimate(1, 5), { minLength: others, maxLength: others }),
        isFocus: fc.boolean(),
      }),
      12,
    ),
  }),
);

export const anyTopTwo: fc.Arbitrary<TopTwoBox> = fc.record({
  about: anyAbout,
  scaleMax: fc.constantFrom(5, 6, 7),
  rows: some(
    fc.record({
      label: aName,
      share: anyEstimate(0, 1),
      dontKnow: fc.oneof(fc.constant(null), aNumber(0, 1)),
    }),
    15,
  ),
});

export const anyImportance: fc.Arbitrary<ImportancePerformanceInput> = fc.record({
  about: anyAbout,
  basis: fc.constantFrom({ kind: 'stated' as const }, { kind: 'derived' as const, r2: 0.4 }),
  rows: some(
    fc.record({ label: aName, importance: aNumber(-1, 1), performance: anyEstimate(1, 7) }),
    20,
  ),
});

export const anyMap: fc.Arbitrary<CorrespondenceInput> = fc
  .record({
    about: anyAbout,
    rows: fc.uniqueArray(aName, { minLength: 3, maxLength: 8 }),
    cols: fc.uniqueArray(aName, { minLength: 3, maxLength: 16 }),
    seed: fc.array(aNumber(-1, 1), { minLength: 60, maxLength: 60 }),
    first: aNumber(0.5, 0.8),
  })
  .map(({ about, rows, cols, seed, first }): CorrespondenceInput => {
    const points = (names: readonly string[], from: number): number[][] =>
      names.map((_, i) => [seed[from + 2 * i]!, seed[from + 2 * i + 1]! / 2]);
    const cos2 = (names: readonly string[]): number[][] =>
      names.map((_, i) => [Math.abs(seed[i]!) / 2, Math.abs(seed[i + 1]!) / 2]);
    return {
      about,
      n: Object.fromEntries(rows.map((row, i) => [row, 100 + i])),
      map: {
        activeRows: rows,
        cols,
        rowMass: rows.map(() => 1 / rows.length),
        colMass: cols.map((_, j) => (j + 1) / ((cols.length * (cols.length + 1)) / 2)),
        rowPrincipal: points(rows, 0),
        colPrincipal: points(cols, 16),
        rowCos2: cos2(rows),
        colCos2: cos2(cols),
        shares: [first, 0.9 - first],
        supplementary: [],
      },
    };
  });

const DATES = ['2015', '2016-05', '2016-06', '2017-09-03', '2018', '2019-06', '2021', '2024'];

export const anyWaves: fc.Arbitrary<Waves> = fc
  .record({
    about: anyAbout,
    item: aName,
    waves: some(
      fc.record({
        label: aName,
        estimate: anyEstimate(1, 7),
        break: fc.constantFrom(null, null, 'wording' as const, 'sample' as const),
      }),
      DATES.length,
    ),
    target: fc.oneof(
      fc.constant(null),
      fc.record({ value: aNumber(1, 7), date: fc.constantFrom('2018-06', '2025', 'bald') }),
    ),
    diff: aNumber(-2, 2),
    pHolm: fc.oneof(fc.constant(null), aNumber(0, 1)),
    smallestChange: fc.oneof(fc.constant(null), aNumber(0, 1)),
  })
  .map(({ waves, diff, pHolm, smallestChange, ...rest }): Waves => ({
    ...rest,
    measure: { kind: 'mean', min: 1, max: 7 },
    waves: waves.map((wave, i) => ({ ...wave, date: DATES[i]! })),
    change:
      waves.length < 2
        ? null
        : {
            from: 0,
            to: waves.length - 1,
            diff,
            lo: diff - 0.2,
            hi: diff + 0.2,
            pHolm,
            smallestChange,
          },
  }));

export const anyGoals: fc.Arbitrary<Goals> = fc.record({
  about: anyAbout,
  scale: fc.constant({ min: 1, max: 7 }),
  rows: some(
    fc.record({
      label: aName,
      current: anyEstimate(1, 7),
      baseline: fc.oneof(fc.constant(null), anyEstimate(1, 7)),
      target: aNumber(1, 7),
      by: fc.constantFrom('2019', '2019-12-31', 'bald'),
      progress: fc.oneof(
        fc.constant(null),
        fc.record({ hasMoved: fc.boolean(), isReached: fc.boolean() }),
      ),
    }),
    12,
  ),
});

export const anySeries: fc.Arbitrary<FigureSeries> = fc
  .record({
    about: anyAbout,
    unit: aName,
    kind: fc.constantFrom('line' as const, 'step' as const),
    values: some(fc.oneof(aNumber(-1e12, 1e12), aNumber(0, 1e-12), fc.nat(6_000_000)), 60),
    hedge: fc.constantFrom('done' as const, 'planned' as const, 'estimated' as const),
    isCutOff: fc.boolean(),
  })
  .map(({ values, hedge, ...rest }): FigureSeries => ({
    ...rest,
    points: values.map((value, i) => ({
      date: String(1950 + i),
      value,
      hedge: i % 7 === 6 ? hedge : 'done',
    })),
  }));

export const anyStrengths: fc.Arbitrary<StrengthsWeaknesses> = fc.record({
  about: anyAbout,
  region: aName,
  competitor: aName,
  rows: some(
    fc
      .record({ label: aName, estimate: anyEstimate(-3, 3), pHolm: aNumber(0, 1) })
      .map(({ label, estimate, pHolm }) => ({ ...estimate, label, pHolm })),
    15,
  ),
});
