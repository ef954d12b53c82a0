import { levelOf } from './about.ts';
import type { About } from './about.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import { recordOf } from './csv.ts';
import type { Cell, Estimate } from './estimate.ts';
import { cellN, cellNotes, cellText, probability } from './cell-text.ts';
import type { Phrases } from './phrases.ts';
import { fill } from './texts.ts';
import { inOrder } from './time-axis.ts';
import { drawWaves, waveKeys } from './wave-drawing.ts';
import { notInOrder, readChange } from './wave-reading.ts';
import type { Break, Change, Measure, ReadChange, WavePoint } from './wave-reading.ts';
import { sentenceOf } from './wave-sentence.ts';
import { waveWriters } from './wave-writers.ts';
import type { WaveWriters } from './wave-writers.ts';

/** One attribute over the waves of a study, with the tested change between two of them. */
export interface Waves {
  readonly about: About;
  /** The attribute, as a name. */
  readonly item: string;
  readonly measure: Measure;
  /** In order of time. */
  readonly waves: readonly {
    readonly label: string;
    /** Year, month or day of fielding, ISO 8601. */
    readonly date: string;
    readonly estimate: Estimate;
    /** What changed since the wave before and forbids a comparison. */
    readonly break?: Break | null | undefined;
  }[];
  /** Tested change between two waves, by position; null while there is none. */
  readonly change?: Change | null | undefined;
  readonly target?: { readonly value: number; readonly date: string } | null | undefined;
  /** Level of the test, 0.05 unless stated. */
  readonly alpha?: number | undefined;
}

const MOST_WAVES = 16;

/** CH15: points with bands, the line interrupted where waves may not be compared. */
export function waveChart(input: Waves, options: ChartOptions): Chart | Refused {
  return chartOf(input.about, options, (desk) => read(input, desk));
}

function read(input: Waves, desk: Desk): () => Plan {
  const { inspect } = desk;
  const { measure } = input;
  const range =
    measure.kind === 'share' ? ([0, 1] as const) : ([measure.min, measure.max] as const);
  if (measure.kind === 'mean') {
    inspect.number('measure.min', measure.min);
    inspect.number('measure.max', measure.max, [measure.min + 1, measure.min + 100]);
  }
  inspect.text('item', input.item);
  inspect.number('alpha', input.alpha ?? 0.05, [0, 0.5]);
  inspect.length('waves', input.waves.length, MOST_WAVES);
  const waves = input.waves.map((wave, i): WavePoint => {
    inspect.text(`waves[${i}].label`, wave.label);
    inspect.text(`waves[${i}].date`, wave.date);
    const cell = inspect.cell(`waves[${i}].estimate`, wave.estimate, range);
    return { label: wave.label, date: wave.date, cell, break: wave.break ?? null };
  });
  if (inOrder(waves).some((wave, i) => wave !== waves[i])) inspect.refuse(notInOrder);
  if (input.target) inspect.number('target.value', input.target.value, range);
  const change = readChange(input.change, waves, desk);
  return () => plan(input, waves, change, desk);
}

function plan(
  input: Waves,
  waves: readonly WavePoint[],
  change: ReadChange | null,
  { phrases, minimumN }: Desk,
): Plan {
  const { texts } = phrases;
  const level = levelOf(input.about);
  const writers = waveWriters(input.measure, phrases);
  const series = input.measure.kind === 'share' ? texts.share : texts.mean;
  const target = input.target ?? null;
  const drawing = { measure: input.measure, waves, target, level };
  const cells = waves.map(({ cell }): Cell => cell);
  return {
    keys: waveKeys(drawing, phrases),
    draw: (format, top) => drawWaves(drawing, phrases, format, top),
    description: fill(texts.waveDescription, {
      item: input.item,
      count: String(waves.length),
      values: phrases.list(
        waves.map(({ label, cell }) => `${label} ${cellText(cell, writers.short, texts)}`),
      ),
    }),
    head: [
      texts.wave,
      texts.date,
      fill(texts.seriesWithInterval, { series, level }),
      'n',
      texts.remark,
    ],
    rows: [
      ...waves.map((wave) => [
        wave.label,
        phrases.date(wave.date),
        cellText(wave.cell, writers.exact, texts),
        cellN(wave.cell, phrases),
        wave.break === null ? '' : texts.breaks[wave.break],
      ]),
      ...changeRow(change, writers, phrases),
      ...(target === null
        ? []
        : [
            [
              texts.target,
              phrases.date(target.date),
              writers.exact(target.value),
              texts.noValue,
              '',
            ],
          ]),
    ],
    records: [
      ...waves.map((wave) => ({
        item: input.item,
        series: wave.label,
        measure: series,
        ...recordOf(wave.cell, texts.belowMinimum),
        ...(wave.break !== null && wave.cell.kind === 'shown'
          ? { remark: texts.breaks[wave.break] }
          : {}),
      })),
      ...(target === null
        ? []
        : [{ item: input.item, series: target.date, measure: texts.target, value: target.value }]),
      ...(change?.tested && change.break === null
        ? [
            {
              item: input.item,
              series: `${change.from.label} – ${change.to.label}`,
              measure: texts.change,
              value: change.tested.est,
              lo: change.tested.lo,
              hi: change.tested.hi,
            },
          ]
        : []),
    ],
    sentence: sentenceOf(
      { item: input.item, alpha: input.alpha ?? 0.05, waves, change, level },
      writers,
      phrases,
    ),
    notes: [
      ...(change?.nOverlap
        ? [fill(texts.overlapNote, { n: phrases.decimal(change.nOverlap, 0) })]
        : []),
      ...cellNotes(cells, minimumN, texts),
    ],
  };
}

/** The tested change as a row of the table; none where the waves may not be compared. */
function changeRow(
  change: ReadChange | null,
  { difference }: WaveWriters,
  phrases: Phrases,
): readonly (readonly string[])[] {
  const { texts } = phrases;
  if (change === null || change.break !== null) return [];
  const { est = null, lo = null, hi = null, pHolm = null } = change.tested ?? {};
  const waves = `${change.from.label} – ${change.to.label}`;
  if (est === null) return [];
  const value = difference(est);
  return [
    [
      texts.change,
      waves,
      lo === null || hi === null
        ? value
        : fill(texts.valueWithInterval, { value, lo: difference(lo), hi: difference(hi) }),
      texts.noValue,
      pHolm === null ? '' : `${texts.adjustedP} ${probability(pHolm, phrases)}`,
    ],
  ];
}
