import type { Format } from './format.ts';
import { label, labels, line, lineHeight } from './marks.ts';
import { linearScale } from './scale.ts';
import type { Scale } from './scale.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A plot with a vertical scale; what stands on the horizontal one is up to the chart. */
export interface XyFrame {
  /** Where the lines of the scale begin, right of its figures. */
  readonly from: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
  readonly body: string;
}

export interface XyPlan {
  readonly title: string;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly axisAt: number;
  /** Kept free between title and scale. */
  readonly headroom: number;
}

const HEIGHT = { full: 320, slim: 240 };
const SIDE = { full: 60, slim: 26 };

export function xyFrame(plan: XyPlan, format: Format, top: number): XyFrame {
  const { softSize: size, margin, width } = format;
  const title = wrapText(plan.title, width - 2 * margin, { size });
  const tickWidth = Math.max(...plan.ticks.map(({ label: text }) => textWidth(text, { size })));
  const plotTop = top + title.length * lineHeight(size) + 12 + plan.headroom;
  const bottom = plotTop + HEIGHT[format.name];
  const from = margin + tickWidth + 8;
  const values = plan.ticks.map(({ value }) => value);
  const y = linearScale([Math.min(...values), Math.max(...values)], [bottom, plotTop]);
  const soft = { size, className: 'soft' };
  const grid = plan.ticks.map(({ value, label: text }) => {
    const name = value === plan.axisAt ? 'axis' : 'grid';
    const place = { ...soft, x: from - 8, y: y(value) + size * 0.35, anchor: 'end' as const };
    return line(name, from, y(value), width - margin, y(value)) + label(text, place);
  });
  return {
    from,
    left: from + SIDE[format.name],
    right: width - margin - SIDE[format.name],
    top: plotTop,
    bottom,
    y,
    body: labels(title, { ...soft, x: margin, y: top + size }) + grid.join(''),
  };
}
