import { levelOf } from './about.ts';
import type { About } from './about.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import { recordOf } from './csv.ts';
import type { Cell, Estimate } from './estimate.ts';
import { drawGoals, keysOf } from './goal-drawing.ts';
import type { GoalRow } from './goal-drawing.ts';
import { cellN, cellNotes, cellText } from './cell-text.ts';
import { fill } from './texts.ts';

/** Where each attribute stands against its target. */
export interface Goals {
  readonly about: About;
  readonly scale: { readonly min: number; readonly max: number };
  readonly rows: readonly {
    readonly label: string;
    readonly current: Estimate;
    /** First wave, where there was one. */
    readonly baseline?: Estimate | null | undefined;
    readonly target: number;
    /** Year, month or day of the target, ISO 8601. */
    readonly by: string;
    /** What the test of the change says; null while there is none. */
    readonly progress?: { readonly hasMoved: boolean; readonly isReached: boolean } | null;
  }[];
}

const MOST_ROWS = 30;

/** CH14: today's value with its band, the target as a ring, the gap with its interval. */
export function goalChart(input: Goals, options: ChartOptions): Chart | Refused {
  return chartOf(input.about, options, (desk) => read(input, desk));
}

function read(input: Goals, desk: Desk): () => Plan {
  const { inspect } = desk;
  const { min, max } = input.scale;
  inspect.number('scale.min', min);
  inspect.number('scale.max', max, [min + 1, min + 100]);
  inspect.length('rows', input.rows.length, MOST_ROWS);
  const rows = input.rows.map((row, i): GoalRow => {
    const where = `rows[${i}]`;
    inspect.text(`${where}.label`, row.label);
    inspect.text(`${where}.by`, row.by);
    inspect.number(`${where}.target`, row.target, [min, max]);
    const current = inspect.cell(`${where}.current`, row.current, [min, max]);
    const baseline = inspect.cell(`${where}.baseline`, row.baseline, [min, max]);
    // What a test says of a hidden cell would say something about its value.
    const progress =
      current.kind === 'shown' && baseline.kind !== 'suppressed' ? (row.progress ?? null) : null;
    return {
      label: row.label,
      current,
      baseline,
      target: row.target,
      by: row.by,
      standing: standingOf(progress),
      gap: gapOf(current, row.target),
    };
  });
  return () => plan(input, rows, desk);
}

function standingOf(
  progress: { readonly hasMoved: boolean; readonly isReached: boolean } | null,
): GoalRow['standing'] {
  if (progress === null) return 'unknownStanding';
  if (progress.isReached) return 'reached';
  return progress.hasMoved ? 'moved' : 'notShown';
}

function gapOf(current: Cell, target: number): Cell {
  if (current.kind !== 'shown') return current;
  const { est, interval } = current;
  return {
    ...current,
    est: target - est,
    interval: interval === null ? null : [target - interval[1], target - interval[0]],
  };
}

function plan(input: Goals, rows: readonly GoalRow[], { phrases, minimumN }: Desk): Plan {
  const { texts } = phrases;
  const { scale } = input;
  const level = levelOf(input.about);
  const mean = (value: number): string => phrases.decimal(value, 2);
  const signed = (value: number): string => phrases.signed(value, 2);
  const hasBaseline = rows.some(({ baseline }) => baseline.kind !== 'empty');
  const items = rows.map(
    ({ label, current, target }) =>
      `${label} ${cellText(current, (value) => phrases.decimal(value, 1), texts)}, ${texts.target} ${phrases.decimal(target, 1)}`,
  );
  const reached = rows.filter(({ standing }) => standing === 'reached');
  return {
    keys: keysOf(hasBaseline, level, phrases),
    draw: (format, top) => drawGoals(rows, scale, phrases, format, top),
    description: fill(texts.goalDescription, {
      min: String(scale.min),
      max: String(scale.max),
      items: phrases.list(items),
    }),
    head: [
      texts.item,
      ...(hasBaseline ? [texts.baseline] : []),
      fill(texts.seriesWithInterval, { series: texts.current, level }),
      'n',
      texts.target,
      texts.by,
      fill(texts.seriesWithInterval, { series: texts.gap, level }),
      texts.standing,
    ],
    rows: rows.map((row) => [
      row.label,
      ...(hasBaseline ? [cellText(row.baseline, mean, texts)] : []),
      cellText(row.current, mean, texts),
      cellN(row.current, phrases),
      mean(row.target),
      phrases.date(row.by),
      cellText(row.gap, signed, texts),
      texts[row.standing],
    ]),
    records: rows.flatMap(({ label: item, current, baseline, target, by, gap, standing }) => [
      ...(hasBaseline
        ? [
            {
              item,
              series: texts.baseline,
              measure: texts.mean,
              ...recordOf(baseline, texts.belowMinimum),
            },
          ]
        : []),
      {
        item,
        series: texts.current,
        measure: texts.mean,
        ...recordOf(current, texts.belowMinimum),
      },
      { item, series: texts.target, measure: texts.target, value: target, remark: by },
      {
        item,
        series: texts.target,
        measure: texts.gap,
        ...recordOf(gap, texts.belowMinimum),
        ...(gap.kind === 'shown' && { remark: texts[standing] }),
      },
    ]),
    sentence:
      reached.length === 0
        ? texts.goalNone
        : fill(texts.goalSentence, { items: phrases.list(reached.map(({ label }) => label)) }),
    notes: [
      ...cellNotes(
        rows.flatMap(({ current, baseline }) => [current, baseline]),
        minimumN,
        texts,
      ),
    ],
  };
}
