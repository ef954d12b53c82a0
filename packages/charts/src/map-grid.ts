import type { Format } from './format.ts';
import type { Box } from './label-placement.ts';
import { label, line } from './marks.ts';
import { tickLabel } from './row-plot.ts';
import { linearScale, niceTicks, tickDigits } from './scale.ts';
import type { Scale } from './scale.ts';
import { textWidth } from './text-width.ts';

export interface Axis {
  readonly title: string;
  readonly domain: readonly [number, number];
  /** Where the cross stands on this axis. */
  readonly crossAt: number;
  readonly write: (value: number, digits: number) => string;
}

export interface GridPlan {
  readonly x: Axis;
  readonly y: Axis;
  /** One unit is equally long on both axes. */
  readonly isEqualScale: boolean;
}

export interface MapGrid {
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly body: string;
}

const HEIGHT = { full: 500, slim: 340 };
const TICKS = { full: { x: 6, y: 5 }, slim: { x: 4, y: 4 } };
// Lines of a grid stand no closer than their figures need.
const LEAST_STEP = { x: 64, y: 36 };

/** Two axes with a cross, below `top`. */
export function mapGrid(plan: GridPlan, format: Format, top: number): MapGrid {
  const { softSize: size, margin, width } = format;
  const { x: mostX, y: mostY } = TICKS[format.name];
  const rough = { x: niceTicks(plan.x.domain, mostX), y: niceTicks(plan.y.domain, mostY) };
  const figures = rough.y.map((value) => plan.y.write(value, tickDigits(rough.y)));
  const widest = Math.max(...figures.map((text) => textWidth(text, { size })));
  const [left, right] = [margin + widest + 8, width - margin - 4];
  const ends = fit(plan, rough, { width: right - left, height: HEIGHT[format.name] });
  const plot: Box = { left, right, top, bottom: top + ends.height };
  const x = linearScale(ends.x, [plot.left, plot.right]);
  const y = linearScale(ends.y, [plot.bottom, plot.top]);
  const mostLines = (span: number, leastStep: number, most: number): number =>
    Math.max(1, Math.min(most, Math.floor(span / leastStep)));
  const ticksX = niceTicks(ends.x, mostLines(right - left, LEAST_STEP.x, mostX));
  const ticksY = niceTicks(ends.y, mostLines(ends.height, LEAST_STEP.y, mostY));
  const soft = { size, className: 'soft' };
  const body = [
    ...ticksX.filter(within(ends.x)).map((value) => {
      const text = plan.x.write(value, tickDigits(ticksX));
      return (
        line('grid', x(value), plot.top, x(value), plot.bottom) +
        tickLabel(text, x(value), plot.bottom + size + 6, format)
      );
    }),
    ...ticksY.filter(within(ends.y)).map((value) => {
      const place = { x: plot.left - 8, y: y(value) + size * 0.35, anchor: 'end' as const };
      return (
        line('grid', plot.left, y(value), plot.right, y(value)) +
        label(plan.y.write(value, tickDigits(ticksY)), { ...soft, ...place })
      );
    }),
    line('axis', x(plan.x.crossAt), plot.top, x(plan.x.crossAt), plot.bottom),
    line('axis', plot.left, y(plan.y.crossAt), plot.right, y(plan.y.crossAt)),
  ];
  return { plot, x, y, body: body.join('') };
}

function within([least, most]: readonly [number, number]): (value: number) => boolean {
  return (value) => value >= least && value <= most;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * Ends at round values. With equal scales: ends at the data, and the looser axis is widened around
 * its middle, unless the plot can be made lower.
 */
function fit(
  plan: GridPlan,
  ticks: { readonly x: readonly number[]; readonly y: readonly number[] },
  { width, height }: Room,
): {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  height: number;
} {
  if (!plan.isEqualScale)
    return { x: [ticks.x[0]!, ticks.x.at(-1)!], y: [ticks.y[0]!, ticks.y.at(-1)!], height };
  const span = ([from, to]: readonly [number, number]): number => to - from;
  const unit = Math.min(width / span(plan.x.domain), height / span(plan.y.domain));
  const fitting = Math.max(height / 2, span(plan.y.domain) * unit);
  return {
    x: widen(plan.x.domain, width / unit),
    y: widen(plan.y.domain, fitting / unit),
    height: fitting,
  };
}

function widen([from, to]: readonly [number, number], span: number): readonly [number, number] {
  return [(from + to - span) / 2, (from + to + span) / 2];
}
