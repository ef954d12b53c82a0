import type { Drawn, Format } from './format.ts';
import type { Key } from './keys.ts';
import { band, line, lineHeight, mark, run } from './marks.ts';
import { shortCellText } from './cell-text.ts';
import type { Phrases } from './phrases.ts';
import { scalePoints } from './scale.ts';
import { fill } from './texts.ts';
import { blockLines, drawBlocks, inOrder, timeAxis } from './time-axis.ts';
import type { TextBlock } from './time-axis.ts';
import type { Measure, WavePoint } from './wave-reading.ts';
import { waveWriters } from './wave-writers.ts';
import { xyFrame } from './xy-frame.ts';

export interface WaveDrawing {
  readonly measure: Measure;
  readonly waves: readonly WavePoint[];
  readonly target: { readonly value: number; readonly date: string } | null;
  /** Confidence level, 95 for 0.95. */
  readonly level: string;
}

const NOW = { shape: 'dot', series: 's-a' } as const;
const AIM = { shape: 'ring', series: 's-b' } as const;
const LEAST_GAP = { full: 90, slim: 56 };
const WIDEST_BLOCK = 150;

export function waveKeys(
  { measure, level, target }: WaveDrawing,
  phrases: Phrases,
): readonly Key[] {
  const { texts } = phrases;
  const series = measure.kind === 'share' ? texts.share : texts.mean;
  const { short } = waveWriters(measure, phrases);
  return [
    {
      label: fill(texts.seriesWithInterval, { series, level }),
      mark: NOW,
      run: 'solid',
      hasBand: true,
    },
    ...(target === null
      ? []
      : [
          {
            label: `${fill(texts.targetBy, { date: phrases.date(target.date) })}: ${short(target.value)}`,
            mark: AIM,
            run: 'dash' as const,
          },
        ]),
  ];
}

type Entry = { readonly date: string } & (
  { readonly wave: WavePoint } | { readonly wave: null; readonly target: number }
);

/** CH15: the whole scale, true to time where there is room; breaks stand between the waves. */
export function drawWaves(
  drawing: WaveDrawing,
  phrases: Phrases,
  format: Format,
  top: number,
): Drawn {
  const { texts } = phrases;
  const { measure, waves, target } = drawing;
  const hasBreak = waves.some((wave) => wave.break !== null);
  const breakRoom = hasBreak ? 2 * lineHeight(format.softSize) + 10 : 0;
  const frame = xyFrame(
    {
      title: measure.kind === 'share' ? texts.share : texts.mean,
      ticks: ticksOf(measure, phrases),
      axisAt: measure.kind === 'share' ? 0 : (measure.min + measure.max) / 2,
      headroom: lineHeight(format.softSize) + breakRoom,
    },
    format,
    top,
  );
  const entries: readonly Entry[] = inOrder([
    ...waves.map((wave) => ({ date: wave.date, wave })),
    ...(target === null ? [] : [{ date: target.date, wave: null, target: target.value }]),
  ]);
  const axis = timeAxis(
    entries.map(({ date }) => date),
    [frame.left, frame.right],
    LEAST_GAP[format.name],
  );
  const xs = waves.map((wave) => axis.xs[entries.findIndex((entry) => entry.wave === wave)]!);
  const aimX = axis.xs[entries.findIndex(({ wave }) => wave === null)];
  const lineFrom = frame.left - 20;
  const aim =
    target === null
      ? ''
      : line(
          'run dash s-b',
          lineFrom,
          frame.y(target.value),
          frame.right + 20,
          frame.y(target.value),
        );
  const slot = Math.min(WIDEST_BLOCK, slotWidth(axis.xs, format));
  const breakY = frame.top - lineHeight(format.softSize) - breakRoom + format.softSize;
  const breaks = waves.flatMap((wave, i): TextBlock[] => {
    if (wave.break === null) return [];
    const lines = blockLines([texts.breaks[wave.break]], Math.max(slot, 90), format);
    return [{ x: breakAt(xs, i), y: breakY, lines }];
  });
  const values = waves.flatMap((wave, i): TextBlock[] => {
    if (wave.cell.kind !== 'shown') return [];
    const highest = wave.cell.interval?.[1] ?? wave.cell.est;
    const lines = [shortCellText(wave.cell, waveWriters(measure, phrases).short, texts)];
    return [{ x: xs[i]!, y: Math.max(frame.y(highest), frame.top) - format.markSize - 6, lines }];
  });
  const feet = entries.map((entry, i): TextBlock => ({
    x: axis.xs[i]!,
    y: frame.bottom + format.softSize + 10,
    lines: blockLines(footOf(entry, phrases), slot, format),
  }));
  const note = axis.isEven
    ? [{ x: frame.left, y: 0, lines: blockLines([texts.evenSpacing], format.width - 20, format) }]
    : [];
  const footBottom =
    Math.max(...feet.map(({ y, lines }) => y + (lines.length - 1) * lineHeight(format.softSize))) +
    6;
  const noteY = footBottom + format.softSize + 4;
  return {
    body: [
      frame.body,
      aim,
      ...waves.map((wave, i) =>
        wave.break === null
          ? ''
          : line('axis dash', breakAt(xs, i), frame.top - 6, breakAt(xs, i), frame.bottom),
      ),
      ...runsOf(waves, xs).map((points) =>
        run(
          'run s-a',
          points.map((p) => (p === null ? null : [p[0], frame.y(p[1])])),
        ),
      ),
      ...waves.map((wave, i) => drawWave(wave, xs[i]!, frame.y, format.markSize)),
      target === null || aimX === undefined
        ? ''
        : mark({ ...AIM, r: format.markSize }, aimX, frame.y(target.value)),
      drawBlocks(breaks, format, 'soft halo', frame.from),
      drawBlocks(values, format, 'strong halo', frame.from),
      drawBlocks(feet, format, ''),
      drawBlocks(
        note.map((each) => ({ ...each, y: noteY })),
        format,
        'soft',
      ),
    ].join(''),
    bottom: axis.isEven ? noteY + 6 : footBottom,
  };
}

function ticksOf(measure: Measure, phrases: Phrases): readonly { value: number; label: string }[] {
  if (measure.kind === 'share')
    return [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: phrases.percent(value, 0) }));
  return scalePoints(measure.min, measure.max).map((value) => ({
    value,
    label: phrases.decimal(value, 0),
  }));
}

function slotWidth(xs: readonly number[], { name }: Format): number {
  const gaps = xs.slice(1).map((x, i) => x - xs[i]!);
  return Math.max(Math.min(...gaps, WIDEST_BLOCK) - 8, name === 'full' ? 80 : 62);
}

function footOf(entry: Entry, phrases: Phrases): readonly string[] {
  const { texts } = phrases;
  if (entry.wave === null) return [texts.target, phrases.shortDate(entry.date)];
  const { cell, label } = entry.wave;
  if (cell.kind === 'suppressed') return [label, texts.belowMinimum];
  return cell.kind === 'shown'
    ? [label, fill(texts.respondents, { n: phrases.decimal(cell.n, 0) })]
    : [label, texts.noValue];
}

/** Between a wave and the one before it; at the wave itself when it is the first. */
function breakAt(xs: readonly number[], i: number): number {
  return i === 0 ? xs[0]! : (xs[i - 1]! + xs[i]!) / 2;
}

/** Runs of waves that may be compared with their neighbours. */
function runsOf(
  waves: readonly WavePoint[],
  xs: readonly number[],
): readonly (readonly (readonly [x: number, value: number] | null)[])[] {
  const runs: (readonly [number, number] | null)[][] = [[]];
  waves.forEach((wave, i) => {
    if (wave.break !== null) runs.push([]);
    runs.at(-1)!.push(wave.cell.kind === 'shown' ? [xs[i]!, wave.cell.est] : null);
  });
  return runs;
}

function drawWave({ cell }: WavePoint, x: number, y: (value: number) => number, r: number): string {
  if (cell.kind !== 'shown') return '';
  const [lo, hi] = cell.interval ?? [cell.est, cell.est];
  const place = { at: x, thickness: 2 * r + 4 };
  return (
    (hi > lo ? band('s-a', 'along', [y(lo), y(hi)], place) : '') +
    mark({ ...NOW, r, isFaint: cell.base === 'low' }, x, y(cell.est))
  );
}
