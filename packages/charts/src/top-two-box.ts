import { levelOf } from './about.ts';
import type { About } from './about.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import { recordOf } from './csv.ts';
import type { Cell, Estimate } from './estimate.ts';
import { band, rectangle } from './marks.ts';
import { cellN, cellNotes, cellText, shortCellText } from './cell-text.ts';
import type { Phrases } from './phrases.ts';
import { drawRows } from './row-plot.ts';
import { fill } from './texts.ts';

/** Shares of the two highest answers, one bar per attribute or group. */
export interface TopTwoBox {
  readonly about: About;
  /** Highest point of the scale: 7 gives "6 and 7 of 7". */
  readonly scaleMax: number;
  readonly rows: readonly {
    readonly label: string;
    /** Share of one, 0 to 1. */
    readonly share: Estimate;
    /** Share of one among answered and don't know; null when it was not offered. */
    readonly dontKnow?: number | null | undefined;
  }[];
}

interface Row {
  readonly label: string;
  readonly cell: Cell;
  readonly dontKnow: number | null;
}

const MOST_ROWS = 40;

/** CH11: bars from 0 to 100 % with bands, n and the share of "don't know" beside them. */
export function topTwoBoxBars(input: TopTwoBox, options: ChartOptions): Chart | Refused {
  return chartOf(input.about, options, (desk) => read(input, desk));
}

function read(input: TopTwoBox, desk: Desk): () => Plan {
  const { inspect } = desk;
  inspect.number('scaleMax', input.scaleMax, [2, 100]);
  inspect.length('rows', input.rows.length, MOST_ROWS);
  const rows = input.rows.map((row, i): Row => {
    inspect.text(`rows[${i}].label`, row.label);
    const cell = inspect.cell(`rows[${i}].share`, row.share, [0, 1]);
    // The share of "don't know" of a hidden cell would tell its n.
    const dontKnow = cell.kind === 'shown' ? (row.dontKnow ?? null) : null;
    if (dontKnow !== null) inspect.number(`rows[${i}].dontKnow`, dontKnow, [0, 1]);
    return { label: row.label, cell, dontKnow };
  });
  return () => plan(input, rows, desk);
}

function plan(input: TopTwoBox, rows: readonly Row[], { phrases, minimumN }: Desk): Plan {
  const { texts } = phrases;
  const level = levelOf(input.about);
  const max = input.scaleMax;
  const definition = fill(texts.topTwo, {
    second: String(max - 1),
    first: String(max),
    max: String(max),
  });
  const percent = (value: number): string => phrases.percent(value, 1);
  const hasDontKnow = rows.some(({ dontKnow }) => dontKnow !== null);
  return {
    keys: [
      { label: definition, bar: 'bar' },
      { label: fill(texts.interval, { level }), hasBand: true },
    ],
    draw: (format, top) =>
      drawRows(
        {
          domain: [0, 1],
          ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({
            value,
            label: phrases.percent(value, 0),
          })),
          axisAt: 0,
          rows: rows.map(({ label, cell, dontKnow }) => ({
            left: label,
            value: shortCellText(cell, (value) => phrases.percent(value, 0), texts),
            aside: asideOf(cell, dontKnow, phrases),
            draw: (x, y) => drawBar(cell, x, y),
          })),
        },
        format,
        top,
      ),
    description: describe(rows, phrases),
    head: [
      texts.item,
      fill(texts.seriesWithInterval, { series: definition, level }),
      'n',
      ...(hasDontKnow ? [texts.dontKnow] : []),
    ],
    rows: rows.map(({ label, cell, dontKnow }) => [
      label,
      cellText(cell, percent, texts),
      cellN(cell, phrases),
      ...(hasDontKnow ? [dontKnow === null ? texts.noValue : percent(dontKnow)] : []),
    ]),
    records: rows.flatMap(({ label: item, cell, dontKnow }) => [
      { item, series: definition, measure: texts.share, ...recordOf(cell, texts.belowMinimum) },
      ...(dontKnow === null
        ? []
        : [{ item, series: texts.dontKnow, measure: texts.share, value: dontKnow }]),
    ]),
    notes: cellNotes(
      rows.map(({ cell }) => cell),
      minimumN,
      texts,
    ),
  };
}

function asideOf(cell: Cell, dontKnow: number | null, phrases: Phrases): readonly string[] {
  if (cell.kind !== 'shown') return [];
  const { texts } = phrases;
  const n = fill(texts.respondents, { n: phrases.decimal(cell.n, 0) });
  return dontKnow === null ? [n] : [n, `${texts.dontKnow} ${phrases.percent(dontKnow, 0)}`];
}

function drawBar(cell: Cell, x: (value: number) => number, y: number): string {
  if (cell.kind !== 'shown') return '';
  const [lo, hi] = cell.interval ?? [cell.est, cell.est];
  const height = 14;
  const name = cell.base === 'low' ? 'bar s-a faint' : 'bar s-a';
  const box = { x: x(0), y: y - height / 2, width: x(cell.est) - x(0), height };
  return (
    rectangle(name, box) +
    (hi > lo ? band('s-a', 'across', [x(lo), x(hi)], { at: y, thickness: height + 10 }) : '')
  );
}

function describe(rows: readonly Row[], phrases: Phrases): string {
  const shown = rows
    .flatMap(({ label, cell }) => (cell.kind === 'shown' ? [{ label, est: cell.est }] : []))
    .toSorted((a, b) => b.est - a.est);
  const name = (row: { label: string; est: number } | undefined): string =>
    row === undefined ? phrases.texts.noValue : `${row.label} (${phrases.percent(row.est, 0)})`;
  return fill(phrases.texts.topTwoDescription, {
    highest: name(shown[0]),
    lowest: name(shown.at(-1)),
  });
}
