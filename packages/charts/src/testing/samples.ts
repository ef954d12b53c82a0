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

/** Invented inputs of every chart, for tests and for looking at them. */

export function anAbout(overrides: Partial<About> = {}): About {
  return {
    title: 'Polaritätenprofil der Metropole Ruhr',
    n: 1012,
    weighting: 'Land × Branche × Unternehmensgröße (Raking, Eurostat 2017)',
    date: { from: '2019-06-03', to: '2019-06-28' },
    client: 'Regionalverband Ruhr',
    isSample: true,
    ...overrides,
  };
}

export function anEstimate(est: number, n = 988, half = 0.15): Estimate {
  return { n, est, lo: est - half, hi: est + half };
}

export function suppressed(est = 3.3): Estimate {
  return { ...anEstimate(est, 57), note: 'suppressed' };
}

const PAIRS = [
  ['traditionslos', 'traditionsreich', 5.9, 5.6, 4.6],
  ['künstlich', 'authentisch', 5.7, 5.8, 4.3],
  ['unzuverlässig', 'verlässlich', 5.4, 5.8, 4.9],
  ['provinziell', 'weltoffen', 5.2, 5.9, 5.5],
  ['grau', 'grün', 3.6, 5.6, 4.4],
  ['planlos und zufällig', 'zukunftsgewandt', 3.7, 5.6, 4.9],
  ['herkömmlich', 'innovativ', 3.4, 5.6, 5.1],
  ['träge', 'dynamisch', 3.3, 5.5, 5.3],
  ['alt', 'jugendlich', 3.1, 5.4, 5.2],
] as const;

export function aProfile(overrides: Partial<PolarityProfile> = {}): PolarityProfile {
  return {
    about: anAbout(),
    scale: { min: 1, max: 7 },
    region: 'Region heute',
    target: 'Ziel Ende 2019',
    competitors: ['Mittel aus Berlin, Hamburg, München und Frankfurt'],
    rows: PAIRS.map(([left, right, region, target, other], i) => ({
      left,
      right,
      region:
        i === 5 ? suppressed() : anEstimate(region, i === 4 ? 23 : 988 - i, i === 4 ? 0.7 : 0.16),
      target,
      competitors: [anEstimate(other, 506)],
      isFocus: i > 5,
    })),
    ...overrides,
  };
}

export function topTwo(overrides: Partial<TopTwoBox> = {}): TopTwoBox {
  return {
    about: anAbout({ title: 'Wie viele die Region so sehen' }),
    scaleMax: 7,
    rows: [
      { label: 'verlässlich', share: anEstimate(0.62, 988, 0.04), dontKnow: 0.04 },
      { label: 'weltoffen', share: anEstimate(0.55, 940, 0.04), dontKnow: 0.07 },
      { label: 'innovativ', share: anEstimate(0.18, 41, 0.11), dontKnow: 0.12 },
      { label: 'jugendlich', share: { ...anEstimate(0.9, 9), note: 'suppressed' }, dontKnow: 0.3 },
      { label: 'dynamisch', share: anEstimate(0.21, 22, 0.15), dontKnow: 0.09 },
    ],
    ...overrides,
  };
}

export function importance(
  overrides: Partial<ImportancePerformanceInput> = {},
): ImportancePerformanceInput {
  const rows: readonly (readonly [string, number, number])[] = [
    ['verlässlich', 0.52, 5.4],
    ['weltoffen', 0.44, 5.2],
    ['innovativ', 0.61, 3.4],
    ['dynamisch', 0.58, 3.3],
    ['jung', 0.31, 3.1],
    ['modern', 0.55, 3.6],
    ['traditionell', 0.12, 5.9],
    ['authentisch', 0.22, 5.7],
  ];
  return {
    about: anAbout({ title: 'Wichtigkeit und Bewertung' }),
    basis: { kind: 'derived', r2: 0.41 },
    rows: [
      ...rows.map(([label, weight, est]) => ({
        label,
        importance: weight,
        performance: anEstimate(est),
      })),
      { label: 'familienfreundlich', importance: 0.4, performance: suppressed(4.4) },
    ],
    ...overrides,
  };
}

export function aMap(overrides: Partial<CorrespondenceInput> = {}): CorrespondenceInput {
  return {
    about: anAbout({ title: 'Regionen und Merkmale' }),
    n: { ruhr: 988, berlin: 506, munich: 498, hamburg: 511, ideal: 402 },
    names: {
      ruhr: 'Metropole Ruhr',
      berlin: 'Berlin',
      munich: 'München',
      hamburg: 'Hamburg',
      ideal: 'ideale Region',
    },
    leftOut: ['Hannover'],
    map: {
      activeRows: ['ruhr', 'berlin', 'munich', 'hamburg'],
      cols: ['verlässlich', 'innovativ', 'jung', 'traditionell', 'weltoffen', 'dynamisch'],
      rowMass: [0.3, 0.27, 0.24, 0.19],
      colMass: [0.22, 0.18, 0.12, 0.2, 0.16, 0.12],
      rowPrincipal: [
        [-0.48, 0.06],
        [0.42, 0.21],
        [0.18, -0.3],
        [0.02, 0.05],
      ],
      colPrincipal: [
        [-0.29, -0.21],
        [0.38, -0.12],
        [0.41, 0.24],
        [-0.52, 0.08],
        [0.2, 0.14],
        [0.36, -0.05],
      ],
      rowCos2: [
        [0.95, 0.01],
        [0.78, 0.2],
        [0.25, 0.68],
        [0.1, 0.2],
      ],
      colCos2: [
        [0.6, 0.3],
        [0.85, 0.09],
        [0.7, 0.25],
        [0.94, 0.02],
        [0.3, 0.15],
        [0.9, 0.02],
      ],
      shares: [0.684, 0.193],
      supplementary: [{ row: 'ideal', principal: [0.5, -0.28] }],
    },
    ...overrides,
  };
}

export function waves(overrides: Partial<Waves> = {}): Waves {
  return {
    about: anAbout({ title: 'Die Region gilt als innovativ' }),
    item: 'innovativ',
    measure: { kind: 'mean', min: 1, max: 7 },
    waves: [
      { label: 'Welle 1', date: '2016-05', estimate: anEstimate(3.1, 335, 0.24) },
      { label: 'Welle 2', date: '2017-09', estimate: anEstimate(3.3, 810, 0.17), break: 'wording' },
      { label: 'Welle 3', date: '2018-06', estimate: anEstimate(3.4, 990) },
      { label: 'Welle 4', date: '2019-06', estimate: anEstimate(3.8, 1012) },
    ],
    change: {
      from: 1,
      to: 3,
      diff: 0.5,
      lo: 0.28,
      hi: 0.72,
      pHolm: 0.0004,
      nOverlap: 310,
      smallestChange: 0.3,
    },
    target: { value: 4.5, date: '2019-12' },
    ...overrides,
  };
}

export function goals(overrides: Partial<Goals> = {}): Goals {
  return {
    about: anAbout({ title: 'Ziele der Kampagne' }),
    scale: { min: 1, max: 7 },
    rows: [
      {
        label: 'innovativ',
        current: anEstimate(3.8),
        baseline: anEstimate(3.3, 335, 0.25),
        target: 4.5,
        by: '2019-12-31',
        progress: { hasMoved: true, isReached: false },
      },
      {
        label: 'dynamisch',
        current: anEstimate(3.4),
        baseline: anEstimate(3.3, 335, 0.25),
        target: 4.2,
        by: '2019-12-31',
        progress: { hasMoved: false, isReached: false },
      },
      {
        label: 'jung',
        current: anEstimate(4.1),
        baseline: anEstimate(3.1, 335, 0.25),
        target: 3.8,
        by: '2019-12-31',
        progress: { hasMoved: true, isReached: true },
      },
      { label: 'modern', current: suppressed(), target: 4.4, by: '2019-12-31', progress: null },
    ],
    ...overrides,
  };
}

export function series(overrides: Partial<FigureSeries> = {}): FigureSeries {
  return {
    about: anAbout({
      title: 'Beschäftigte in der Umweltwirtschaft',
      n: null,
      weighting: null,
      date: '2019-12-31',
      client: null,
      source: 'Ministerium, Bericht 2020',
      isSample: false,
    }),
    unit: 'Personen',
    kind: 'line',
    points: [
      { date: '2012', value: 91200 },
      { date: '2014', value: 97800 },
      { date: '2015', value: 99400 },
      { date: '2016', value: 103900 },
      { date: '2018', value: 111500, hedge: 'estimated' },
      { date: '2020', value: 125000, hedge: 'planned' },
    ],
    ...overrides,
  };
}

export function strengths(overrides: Partial<StrengthsWeaknesses> = {}): StrengthsWeaknesses {
  const rows: readonly (readonly [string, number, number])[] = [
    ['innovativ', -1.7, 1e-9],
    ['verlässlich', 0.5, 0.002],
    ['weltoffen', -0.3, 0.04],
    ['traditionell', 1.3, 1e-7],
    ['modern', -0.12, 0.31],
    ['authentisch', 1.4, 1e-8],
  ];
  return {
    about: anAbout({ title: 'Stärken und Schwächen' }),
    region: 'Metropole Ruhr',
    competitor: 'München',
    rows: [
      ...rows.map(([label, est, pHolm]) => ({ label, ...anEstimate(est, 486, 0.2), pHolm })),
      { label: 'grün', ...anEstimate(0.4, 8, 0.9), pHolm: 0.4 },
    ],
    ...overrides,
  };
}
