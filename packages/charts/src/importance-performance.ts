import { levelOf } from './about.ts';
import type { About } from './about.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import { recordOf } from './csv.ts';
import type { Cell, Estimate } from './estimate.ts';
import { band, mark } from './marks.ts';
import { cellN, cellNotes, cellText } from './cell-text.ts';
import type { Phrases } from './phrases.ts';
import { drawPointMap } from './point-map.ts';
import type { MapPoint, PointMap } from './point-map.ts';
import { spanOf } from './scale.ts';
import { fill } from './texts.ts';

/** How important each attribute is and how well the region is rated in it. */
export interface ImportancePerformanceInput {
  readonly about: About;
  /** Importance as stated by respondents, or derived with the R² of the overall rating. */
  readonly basis: { readonly kind: 'stated' } | { readonly kind: 'derived'; readonly r2: number };
  readonly rows: readonly {
    readonly label: string;
    readonly importance: number;
    readonly performance: Estimate;
  }[];
}

type Quadrant = 'keep-up' | 'concentrate' | 'possible-overkill' | 'low-priority';

interface Row {
  readonly label: string;
  readonly importance: number;
  readonly cell: Cell;
}

type ShownRow = Row & { readonly cell: { readonly kind: 'shown' } };

const MOST_ROWS = 40;
const LOOK = { shape: 'dot', series: 's-a' } as const;

/**
 * CH12: rating to the right, importance upwards, a cross at the means of the attributes shown, the
 * four fields named. A cross over all attributes would tell the one that is hidden.
 */
export function importancePerformanceChart(
  input: ImportancePerformanceInput,
  options: ChartOptions,
): Chart | Refused {
  return chartOf(input.about, options, (desk) => read(input, desk));
}

function read(input: ImportancePerformanceInput, desk: Desk): () => Plan {
  const { inspect } = desk;
  inspect.length('rows', input.rows.length, MOST_ROWS);
  if (input.basis.kind === 'derived') inspect.number('basis.r2', input.basis.r2, [0, 1]);
  const rows = input.rows.map((row, i): Row => {
    inspect.text(`rows[${i}].label`, row.label);
    const cell = inspect.cell(`rows[${i}].performance`, row.performance);
    if (cell.kind === 'shown') inspect.number(`rows[${i}].importance`, row.importance);
    return { label: row.label, importance: row.importance, cell };
  });
  return () => plan(input, rows, desk);
}

function plan(
  input: ImportancePerformanceInput,
  rows: readonly Row[],
  { phrases, minimumN }: Desk,
): Plan {
  const { texts } = phrases;
  const level = levelOf(input.about);
  const two = (value: number): string => phrases.decimal(value, 2);
  const { quadrants, cross } = placeInFields(rows);
  const nameOfField = (i: number): string | null => {
    const quadrant = quadrants[i] ?? null;
    return quadrant === null ? null : texts.quadrants[quadrant];
  };
  const named = (quadrant: Quadrant): string => {
    const labels = rows.filter((_, i) => quadrants[i] === quadrant).map(({ label }) => label);
    return labels.length === 0 ? texts.noValue : phrases.list(labels);
  };
  return {
    keys: [
      {
        label: fill(texts.seriesWithInterval, { series: texts.performance, level }),
        mark: LOOK,
        hasBand: true,
      },
    ],
    draw: (format, top) => drawPointMap(mapOf(rows, cross, phrases), format, top),
    description: fill(texts.importanceDescription, {
      concentrate: named('concentrate'),
      keepUp: named('keep-up'),
    }),
    head: [
      texts.item,
      texts.importance,
      fill(texts.seriesWithInterval, { series: texts.performance, level }),
      'n',
      texts.quadrant,
    ],
    rows: rows.map(({ label, importance, cell }, i) => [
      label,
      cell.kind === 'shown' ? two(importance) : texts.noValue,
      cellText(cell, two, texts),
      cellN(cell, phrases),
      nameOfField(i) ?? texts.noValue,
    ]),
    records: rows.flatMap(({ label: item, importance, cell }, i) => {
      const field = nameOfField(i);
      const remark = field === null ? {} : { remark: field };
      const series = texts.performance;
      const record = { item, series, measure: texts.mean, ...recordOf(cell, texts.belowMinimum) };
      return cell.kind === 'shown'
        ? [
            { ...record, ...remark },
            { item, series: texts.importance, measure: texts.value, value: importance },
          ]
        : [record];
    }),
    notes: [
      input.basis.kind === 'stated'
        ? texts.statedImportance
        : fill(texts.derivedImportance, { r2: two(input.basis.r2) }),
      texts.crosshairNote,
      ...cellNotes(
        rows.map(({ cell }) => cell),
        minimumN,
        texts,
      ),
    ],
  };
}

interface Cross {
  readonly performance: number;
  readonly importance: number;
}

/** At the cross or beyond counts as high, as in the image analysis. Null for a row not shown. */
function placeInFields(rows: readonly Row[]): {
  readonly quadrants: readonly (Quadrant | null)[];
  readonly cross: Cross;
} {
  const placed = rows.filter(isShown);
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const cross = {
    performance: meanOf(placed.map(({ cell }) => cell.est)),
    importance: meanOf(placed.map(({ importance }) => importance)),
  };
  const quadrants = rows.map((row): Quadrant | null => {
    if (!isShown(row)) return null;
    const isHigh = row.cell.est >= cross.performance;
    if (row.importance >= cross.importance) return isHigh ? 'keep-up' : 'concentrate';
    return isHigh ? 'possible-overkill' : 'low-priority';
  });
  return { quadrants, cross };
}

function isShown(row: Row): row is ShownRow {
  return row.cell.kind === 'shown';
}

function mapOf(rows: readonly Row[], cross: Cross, phrases: Phrases): PointMap {
  const { texts } = phrases;
  const shown = rows.filter(isShown);
  const hidden = rows.filter(({ cell }) => cell.kind === 'suppressed');
  const ends = shown.flatMap(({ cell }) => [cell.est, ...(cell.interval ?? [])]);
  const importances = shown.map(({ importance }) => importance);
  const write = (value: number, digits: number): string => phrases.decimal(value, digits);
  return {
    points: shown.map((row): MapPoint => ({
      x: row.cell.est,
      y: row.importance,
      name: row.label,
      r: 8,
      interval: row.cell.interval,
      draw: (x, y) => {
        const [lo, hi] = row.cell.interval ?? [0, 0];
        const place = { at: y(row.importance), thickness: 16 };
        return (
          (hi > lo ? band(LOOK.series, 'across', [x(lo), x(hi)], place) : '') +
          mark({ ...LOOK, r: 7, isFaint: row.cell.base === 'low' }, x(row.cell.est), place.at)
        );
      },
    })),
    x: { title: texts.performance, domain: spanOf(ends, 0.2), crossAt: cross.performance, write },
    y: {
      title: texts.importance,
      domain: spanOf(importances, 0.1),
      crossAt: cross.importance,
      write,
    },
    isEqualScale: false,
    missing: hidden.map(({ label }) => `${label}: ${texts.belowMinimum}`),
    corners: {
      topLeft: texts.quadrants.concentrate,
      topRight: texts.quadrants['keep-up'],
      bottomLeft: texts.quadrants['low-priority'],
      bottomRight: texts.quadrants['possible-overkill'],
    },
  };
}
