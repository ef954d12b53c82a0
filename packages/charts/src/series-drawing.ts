import type { Drawn, Format } from './format.ts';
import type { Key } from './keys.ts';
import { lineHeight, mark, run } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Phrases } from './phrases.ts';
import { isSpan, niceTicks, spanOf } from './scale.ts';
import { blockLines, drawBlocks, timeAxis } from './time-axis.ts';
import type { TextBlock } from './time-axis.ts';
import { xyFrame } from './xy-frame.ts';

export interface SeriesPoint {
  readonly date: string | null;
  readonly value: number;
  readonly hedge: 'done' | 'underConstruction' | 'planned' | 'estimated';
}

export interface SeriesDrawing {
  readonly points: readonly SeriesPoint[];
  readonly kind: 'line' | 'step';
  readonly title: string;
  readonly isCutOff: boolean;
}

const LOOKS: Readonly<Record<SeriesPoint['hedge'], Omit<Mark, 'r'>>> = {
  done: { shape: 'dot', series: 's-a' },
  underConstruction: { shape: 'triangle', series: 's-a', isFaint: true },
  planned: { shape: 'dot', series: 's-a', isFaint: true },
  estimated: { shape: 'diamond', series: 's-a', isFaint: true },
};
const LEAST_GAP = { full: 7, slim: 4 };
const SMALL_MARK = 4;

/** Only when something in the series is not simply done. */
export function seriesKeys(points: readonly SeriesPoint[], { texts }: Phrases): readonly Key[] {
  const hedges = (['done', 'underConstruction', 'planned', 'estimated'] as const).filter((hedge) =>
    points.some((point) => point.hedge === hedge),
  );
  if (hedges.length === 1 && hedges[0] === 'done') return [];
  return hedges.map((hedge) => ({
    label: texts.hedges[hedge],
    mark: LOOKS[hedge],
    run: hedge === 'done' ? 'solid' : 'dash',
  }));
}

/** CH17: the vertical scale begins at zero unless the drawing says that it does not. */
export function drawSeries(
  drawing: SeriesDrawing,
  phrases: Phrases,
  format: Format,
  top: number,
): Drawn {
  const { points, isCutOff } = drawing;
  const { softSize: size } = format;
  const values = points.map(({ value }) => value);
  const ticks = niceTicks(
    isCutOff ? spanOf(values, Math.max(...values) / 1e6) : spanWithZero(values),
    4,
  );
  const title = isCutOff ? `${drawing.title}. ${phrases.texts.notFromZero}` : drawing.title;
  const frame = xyFrame(
    {
      title,
      ticks: ticks.map((value) => ({ value, label: phrases.compact(value) })),
      axisAt: 0,
      headroom: lineHeight(size),
    },
    format,
    top,
  );
  const axis = timeAxis(
    points.map(({ date }) => date),
    [frame.left, frame.right],
    LEAST_GAP[format.name],
  );
  const places = points.map((point, i) => ({ point, x: axis.xs[i]!, y: frame.y(point.value) }));
  const dateOf = ({ date }: SeriesPoint): string =>
    date === null ? phrases.texts.undated : phrases.shortDate(date);
  const feet = places.map(({ point, x }): TextBlock => ({
    x,
    y: frame.bottom + size + 8,
    lines: blockLines([dateOf(point)], 110, format),
  }));
  const written = places.map(({ point, x, y }): TextBlock => ({
    x,
    y: y - 14,
    lines: [phrases.compact(point.value)],
  }));
  const mostLines = Math.max(...feet.map(({ lines }) => lines.length));
  const gaps = axis.xs.slice(1).map((x, i) => x - axis.xs[i]!);
  // Marks that would run into one another hide the line.
  const r = Math.min(...gaps) < 3 * format.markSize ? SMALL_MARK : format.markSize - 1;
  return {
    body: [
      frame.body,
      ...places.slice(1).map((place, i) => segment(places[i]!, place, drawing.kind)),
      ...places.map(({ point, x, y }) => mark({ ...LOOKS[point.hedge], r }, x, y)),
      drawBlocks(written, format, 'strong halo', frame.from),
      drawBlocks(feet, format, 'soft'),
    ].join(''),
    bottom: frame.bottom + 8 + mostLines * lineHeight(size) + 4,
  };
}

function spanWithZero(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return isSpan([least, most]) ? [least, most] : [0, 1];
}

interface Place {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

/** Dashed as soon as one of its ends is not done. */
function segment(from: Place, to: Place, kind: SeriesDrawing['kind']): string {
  const isDone = from.point.hedge === 'done' && to.point.hedge === 'done';
  const name = `run s-a${isDone ? '' : ' dash'}`;
  const corner = kind === 'step' ? [[to.x, from.y] as const] : [];
  return run(name, [[from.x, from.y], ...corner, [to.x, to.y]]);
}
