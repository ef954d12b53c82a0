import { levelOf } from './about.ts';
import type { About } from './about.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import type { ChartTexts } from './chart-texts.ts';
import { recordOf } from './csv.ts';
import type { FigureRecord } from './csv.ts';
import { shownValue } from './estimate.ts';
import type { Cell, Estimate } from './estimate.ts';
import { cellN, cellNotes, cellText } from './cell-text.ts';
import type { Phrases } from './phrases.ts';
import { keysOf, drawProfile } from './profile-drawing.ts';
import type { ProfileLine, ProfileRow } from './profile-drawing.ts';
import { fill } from './texts.ts';

/** Means of opposite pairs for a region, its target and its competitors. */
export interface PolarityProfile {
  readonly about: About;
  readonly scale: { readonly min: number; readonly max: number };
  /** Name of the region's line. */
  readonly region: string;
  /** Name of the target's line, e.g. with its date; the plain word unless stated. */
  readonly target?: string | undefined;
  /** Names; the estimates of a row come in this order. At most four lines in all. */
  readonly competitors: readonly string[];
  readonly rows: readonly {
    /** Both poles as asked. */
    readonly left: string;
    readonly right: string;
    readonly region: Estimate;
    readonly target?: number | null | undefined;
    readonly competitors: readonly Estimate[];
    /** A gap the campaign works on, drawn as a bar. */
    readonly isFocus?: boolean | undefined;
  }[];
}

const MOST_ROWS = 30;
const MOST_LINES = 4;

/** CH10: dots with bands for the region, rings for the target, other shapes for competitors. */
export function polarityProfileChart(
  input: PolarityProfile,
  options: ChartOptions,
): Chart | Refused {
  return chartOf(input.about, options, (desk) => read(input, desk));
}

function read(input: PolarityProfile, desk: Desk): () => Plan {
  const { inspect } = desk;
  const { min, max } = input.scale;
  inspect.number('scale.min', min);
  inspect.number('scale.max', max, [min + 1, min + 100]);
  const hasTarget = input.rows.some((row) => (row.target ?? null) !== null);
  inspect.length('rows', input.rows.length, MOST_ROWS);
  inspect.length('competitors', 1 + (hasTarget ? 1 : 0) + input.competitors.length, MOST_LINES);
  inspect.text('region', input.region);
  input.competitors.forEach((name, j) => inspect.text(`competitors[${j}]`, name));
  const rows = input.rows.map((row, i): ProfileRow => {
    const where = `rows[${i}]`;
    inspect.text(`${where}.left`, row.left);
    inspect.text(`${where}.right`, row.right);
    if (typeof row.target === 'number') inspect.number(`${where}.target`, row.target, [min, max]);
    const competitors = input.competitors.map((_, j) =>
      inspect.cell(`${where}.competitors[${j}]`, row.competitors[j], [min, max]),
    );
    return {
      left: row.left,
      right: row.right,
      region: inspect.cell(`${where}.region`, row.region, [min, max]),
      target: row.target ?? null,
      competitors,
      isFocus: row.isFocus ?? false,
    };
  });
  return () => plan(input, rows, hasTarget, desk);
}

function plan(
  input: PolarityProfile,
  rows: readonly ProfileRow[],
  hasTarget: boolean,
  desk: Desk,
): Plan {
  const { phrases, minimumN } = desk;
  const { texts } = phrases;
  const lines: ProfileLine[] = [
    { kind: 'region', name: input.region, cells: rows.map((row) => row.region) },
    ...input.competitors.map((name, j): ProfileLine => ({
      kind: 'competitor',
      name,
      cells: rows.map((row) => row.competitors[j]!),
    })),
  ];
  const target = hasTarget ? (input.target ?? texts.target) : null;
  const profile = { scale: input.scale, rows, lines, target };
  return {
    keys: keysOf(profile, levelOf(input.about), phrases),
    draw: (format, top) => drawProfile(profile, phrases, format, top),
    description: describe(input, rows, phrases),
    ...tabulate(profile, levelOf(input.about), phrases),
    notes: cellNotes(
      lines.flatMap((each) => each.cells),
      minimumN,
      texts,
    ),
  };
}

function polesOf({ left, right }: ProfileRow, texts: ChartTexts): string {
  return fill(texts.poles, { left, right });
}

/** Target minus region; null where either is not shown. */
function gapOf(region: Cell, target: number | null): number | null {
  const value = shownValue(region);
  return value === null || target === null ? null : target - value;
}

function describe(input: PolarityProfile, rows: readonly ProfileRow[], phrases: Phrases): string {
  const { texts } = phrases;
  const { min, max } = input.scale;
  const items = phrases.list(rows.map((row) => polesOf(row, texts)));
  const text = fill(texts.profileDescription, { min: String(min), max: String(max), items });
  const gaps = rows.flatMap((row) => {
    const gap = gapOf(row.region, row.target);
    return gap === null ? [] : [{ item: polesOf(row, texts), gap }];
  });
  const [widest] = gaps.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  if (widest === undefined) return text;
  const gap = phrases.signed(widest.gap, 1);
  return `${text} ${fill(texts.widestGap, { item: widest.item, gap })}`;
}

interface Tabulated {
  readonly rows: readonly ProfileRow[];
  readonly lines: readonly ProfileLine[];
  readonly target: string | null;
}

function tabulate(
  { rows, lines, target }: Tabulated,
  level: string,
  phrases: Phrases,
): Pick<Plan, 'head' | 'rows' | 'records'> {
  const { texts } = phrases;
  const mean = (value: number): string => phrases.decimal(value, 2);
  const targetHead = target === null ? [] : [target, texts.gap];
  const lineHead = lines.flatMap(({ name: series }) => [
    fill(texts.seriesWithInterval, { series, level }),
    fill(texts.seriesN, { series }),
  ]);
  const records: FigureRecord[] = [];
  const tableRows = rows.map((row, i) => {
    const item = polesOf(row, texts);
    const gap = gapOf(row.region, row.target);
    const cells = lines.flatMap((each) => {
      const cell = each.cells[i]!;
      records.push({
        item,
        series: each.name,
        measure: texts.mean,
        ...recordOf(cell, texts.belowMinimum),
      });
      return [cellText(cell, mean, texts), cellN(cell, phrases)];
    });
    if (target !== null)
      records.push({ item, series: target, measure: texts.target, value: row.target });
    const targetCells =
      target === null
        ? []
        : [
            row.target === null ? texts.noValue : mean(row.target),
            gap === null ? texts.noValue : phrases.signed(gap, 2),
          ];
    return [item, ...cells, ...targetCells];
  });
  return { head: [texts.pair, ...lineHead, ...targetHead], rows: tableRows, records };
}
