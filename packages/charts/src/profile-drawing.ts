import type { Cell } from './estimate.ts';
import type { Drawn, Format } from './format.ts';
import type { Key } from './keys.ts';
import { band, line, mark, run } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Phrases } from './phrases.ts';
import { drawRows } from './row-plot.ts';
import { scalePoints } from './scale.ts';
import type { Scale } from './scale.ts';
import { fill } from './texts.ts';

export interface ProfileRow {
  readonly left: string;
  readonly right: string;
  readonly region: Cell;
  readonly target: number | null;
  readonly competitors: readonly Cell[];
  readonly isFocus: boolean;
}

export interface ProfileLine {
  readonly kind: 'region' | 'competitor';
  readonly name: string;
  /** In order of the rows. */
  readonly cells: readonly Cell[];
}

export interface Profile {
  readonly scale: { readonly min: number; readonly max: number };
  readonly rows: readonly ProfileRow[];
  /** The region first. */
  readonly lines: readonly ProfileLine[];
  /** Name of the target's line. */
  readonly target: string | null;
}

const TARGET = { shape: 'ring', series: 's-b' } as const;
const MARKS: readonly Omit<Mark, 'r'>[] = [
  { shape: 'dot', series: 's-a' },
  { shape: 'diamond', series: 's-c' },
  { shape: 'square', series: 's-d' },
  { shape: 'triangle', series: 's-e' },
];

/** CH10: the legend names each line with its n, or the span of it. */
export function keysOf(
  { lines, rows, target }: Profile,
  level: string,
  phrases: Phrases,
): readonly Key[] {
  const keys: Key[] = lines.map(({ name, cells }, i) => ({
    label: [name, spanOfN(cells, phrases)].filter((text) => text !== '').join(', '),
    mark: MARKS[i],
    run: 'solid',
    hasBand: true,
  }));
  if (target !== null) keys.splice(1, 0, { label: target, mark: TARGET, run: 'dash' });
  keys.push({ label: fill(phrases.texts.interval, { level }), hasBand: true });
  if (rows.some(hasGapBar)) keys.push({ label: phrases.texts.focus, bar: 'gap' });
  return keys;
}

function spanOfN(cells: readonly Cell[], phrases: Phrases): string {
  const sizes = cells.flatMap((cell) => (cell.kind === 'shown' ? [cell.n] : []));
  if (sizes.length === 0)
    return cells.some(({ kind }) => kind === 'suppressed') ? phrases.texts.belowMinimum : '';
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)].map((n) => phrases.decimal(n, 0));
  return from === to
    ? fill(phrases.texts.respondents, { n: from! })
    : fill(phrases.texts.respondentsFromTo, { from: from!, to: to! });
}

function hasGapBar({ isFocus, region, target }: ProfileRow): boolean {
  return isFocus && region.kind === 'shown' && target !== null;
}

export function drawProfile(
  { scale, rows, lines, target }: Profile,
  phrases: Phrases,
  format: Format,
  top: number,
): Drawn {
  const { min, max } = scale;
  return drawRows(
    {
      domain: [min, max],
      ticks: scalePoints(min, max).map((value) => ({ value, label: phrases.decimal(value, 0) })),
      axisAt: (min + max) / 2,
      underlay: (x, ys) => underlay({ scale, rows, lines, target }, x, ys),
      rows: rows.map((row, i) => ({
        left: row.left,
        right: row.right,
        aside: asideOf(lines, i, phrases),
        draw: (x, y) =>
          drawMarks(
            row,
            lines.map(({ cells }) => cells[i]!),
            { x, y, format },
          ),
      })),
    },
    format,
    top,
  );
}

/** n of the region, and which line has nothing to show here. */
function asideOf(lines: readonly ProfileLine[], i: number, phrases: Phrases): readonly string[] {
  const { texts } = phrases;
  return lines.flatMap(({ kind, name, cells }) => {
    const cell = cells[i]!;
    if (cell.kind === 'suppressed')
      return [kind === 'region' ? texts.belowMinimum : `${name}: ${texts.belowMinimum}`];
    if (kind !== 'region' || cell.kind !== 'shown') return [];
    const n = fill(texts.respondents, { n: phrases.decimal(cell.n, 0) });
    return [cell.base === 'low' ? `[${n}]` : cell.base === 'footnote' ? `${n}*` : n];
  });
}

function underlay({ rows, lines, target }: Profile, x: Scale, ys: readonly number[]): string {
  const bars = rows.map((row, i) =>
    hasGapBar(row) && row.region.kind === 'shown'
      ? line('gap-line', x(row.region.est), ys[i]!, x(row.target!), ys[i]!)
      : '',
  );
  const runs = lines.map(({ cells }, j) =>
    run(
      `run ${MARKS[j]!.series}`,
      cells.map((cell, i) => (cell.kind === 'shown' ? [x(cell.est), ys[i]!] : null)),
    ),
  );
  const aim = run(
    `run dash ${TARGET.series}`,
    rows.map((row, i) => (row.target === null ? null : [x(row.target), ys[i]!])),
  );
  return [...bars, ...runs.toReversed(), target === null ? '' : aim].join('');
}

/** Competitors below, the region on top. */
function drawMarks(
  row: ProfileRow,
  cells: readonly Cell[],
  { x, y, format }: { readonly x: Scale; readonly y: number; readonly format: Format },
): string {
  const drawn = cells.map((cell, j) => {
    if (cell.kind !== 'shown') return '';
    const thickness = 2 * format.markSize + (j === 0 ? 4 : 0);
    const [lo, hi] = cell.interval ?? [cell.est, cell.est];
    return (
      (hi > lo ? band(MARKS[j]!.series, 'across', [x(lo), x(hi)], { at: y, thickness }) : '') +
      mark({ ...MARKS[j]!, r: format.markSize, isFaint: cell.base === 'low' }, x(cell.est), y)
    );
  });
  const aim = row.target === null ? '' : mark({ ...TARGET, r: format.markSize }, x(row.target), y);
  const [region = '', ...competitors] = drawn;
  return [...competitors, aim, region].join('');
}
