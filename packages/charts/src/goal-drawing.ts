import type { Cell } from './estimate.ts';
import type { Drawn, Format } from './format.ts';
import type { Key } from './keys.ts';
import { band, line, mark } from './marks.ts';
import { cellText } from './cell-text.ts';
import type { Phrases } from './phrases.ts';
import { drawRows } from './row-plot.ts';
import { scalePoints } from './scale.ts';
import { fill } from './texts.ts';

export interface GoalRow {
  readonly label: string;
  readonly current: Cell;
  readonly baseline: Cell;
  readonly target: number;
  readonly by: string;
  readonly standing: 'reached' | 'moved' | 'notShown' | 'unknownStanding';
  /** Target minus current, with the bounds that the interval gives. */
  readonly gap: Cell;
}

const NOW = { shape: 'dot', series: 's-a' } as const;
const AIM = { shape: 'ring', series: 's-b' } as const;
const BEFORE = { shape: 'tick', series: 's-c' } as const;

export function keysOf(hasBaseline: boolean, level: string, { texts }: Phrases): readonly Key[] {
  return [
    {
      label: fill(texts.seriesWithInterval, { series: texts.current, level }),
      mark: NOW,
      hasBand: true,
    },
    { label: texts.target, mark: AIM },
    { label: texts.gap, bar: 'gap' },
    ...(hasBaseline ? [{ label: texts.baseline, mark: BEFORE }] : []),
  ];
}

/** CH14. */
export function drawGoals(
  rows: readonly GoalRow[],
  { min, max }: { readonly min: number; readonly max: number },
  phrases: Phrases,
  format: Format,
  top: number,
): Drawn {
  const { texts } = phrases;
  return drawRows(
    {
      domain: [min, max],
      ticks: scalePoints(min, max).map((value) => ({ value, label: phrases.decimal(value, 0) })),
      axisAt: (min + max) / 2,
      rows: rows.map((row) => ({
        left: row.label,
        value: cellText(row.gap, (value) => phrases.signed(value, 1), texts),
        aside: [
          fill(texts.targetBy, { date: phrases.shortDate(row.by) }),
          ...(row.current.kind === 'shown'
            ? [fill(texts.respondents, { n: phrases.decimal(row.current.n, 0) })]
            : []),
        ],
        draw: (x, y) => drawMarks(row, x, y, format.markSize),
      })),
    },
    format,
    top,
  );
}

function drawMarks(row: GoalRow, x: (value: number) => number, y: number, r: number): string {
  const { current, baseline, target } = row;
  const before =
    baseline.kind === 'shown'
      ? mark({ ...BEFORE, r, isFaint: baseline.base === 'low' }, x(baseline.est), y)
      : '';
  const aim = mark({ ...AIM, r }, x(target), y);
  if (current.kind !== 'shown') return before + aim;
  const [lo, hi] = current.interval ?? [current.est, current.est];
  return [
    line('gap-line', x(current.est), y, x(target), y),
    hi > lo ? band('s-a', 'across', [x(lo), x(hi)], { at: y, thickness: 2 * r + 4 }) : '',
    before,
    aim,
    mark({ ...NOW, r, isFaint: current.base === 'low' }, x(current.est), y),
  ].join('');
}
