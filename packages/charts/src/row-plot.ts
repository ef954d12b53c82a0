import type { Drawn, Format } from './format.ts';
import { label, labels, line, lineHeight } from './marks.ts';
import { linearScale } from './scale.ts';
import type { Scale } from './scale.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A line of a chart with one horizontal scale. */
export interface PlotRow {
  readonly left: string;
  /** The other pole, on the far side of the scale. */
  readonly right?: string | undefined;
  readonly value?: string | undefined;
  readonly aside?: readonly string[] | undefined;
  readonly draw: (x: Scale, y: number) => string;
}

export interface RowPlot {
  readonly rows: readonly PlotRow[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** The tick drawn stronger: the middle of a scale, zero. */
  readonly axisAt: number;
  /** Drawn under the marks, once the places of the rows are known. */
  readonly underlay?: ((x: Scale, ys: readonly number[]) => string) | undefined;
}

interface Place {
  readonly body: string;
  /** Middle of the marks. */
  readonly y: number;
}

interface Layout {
  readonly plot: readonly [from: number, to: number];
  readonly places: readonly Place[];
  readonly bottom: number;
}

/** CH9: rows of text beside a common scale; on the narrow sheet the text stands above its row. */
export function drawRows(plot: RowPlot, format: Format, top: number): Drawn {
  const ticksBottom = top + lineHeight(format.softSize) + 4;
  const layout =
    format.name === 'full'
      ? besideRows(plot, format, ticksBottom)
      : aboveRows(plot, format, ticksBottom);
  const x = linearScale(plot.domain, layout.plot);
  const grid = plot.ticks.map(({ value, label: text }) => {
    const isAxis = value === plot.axisAt;
    return (
      line(isAxis ? 'axis' : 'grid', x(value), ticksBottom, x(value), layout.bottom) +
      tickLabel(text, x(value), top + format.softSize, format)
    );
  });
  const ys = layout.places.map(({ y }) => y);
  return {
    body: [
      ...grid,
      plot.underlay?.(x, ys) ?? '',
      ...plot.rows.map((row, i) => layout.places[i]!.body + row.draw(x, ys[i]!)),
    ].join(''),
    bottom: layout.bottom,
  };
}

/** Centred under its line, but never beyond the edge of the sheet. */
export function tickLabel(text: string, x: number, y: number, format: Format): string {
  const half = textWidth(text, { size: format.softSize }) / 2;
  const soft = { y, size: format.softSize, className: 'soft' };
  if (x - half < format.margin) return label(text, { ...soft, x: format.margin });
  const end = format.width - format.margin;
  if (x + half > end) return label(text, { ...soft, x: end, anchor: 'end' });
  return label(text, { ...soft, x, anchor: 'middle' });
}

const GUTTER = 20;

/** Columns as wide as their longest text, up to a limit; the scale takes what is left. */
function besideRows({ rows }: RowPlot, format: Format, top: number): Layout {
  const { textSize: size, softSize, margin, width } = format;
  const isBipolar = rows.some((row) => row.right !== undefined);
  const column = (texts: readonly (string | undefined)[], textSize: number, most: number): number =>
    Math.min(
      most,
      Math.max(0, ...texts.map((text = '') => textWidth(text, { size: textSize, isBold: true }))),
    );
  const leftWidth = column(
    rows.map((row) => row.left),
    size,
    isBipolar ? 190 : 240,
  );
  const rightWidth = column(
    rows.map((row) => row.right),
    size,
    190,
  );
  const valueWidth = column(
    rows.map((row) => row.value),
    size,
    190,
  );
  const asideWidth = column(
    rows.flatMap((row) => row.aside ?? []),
    softSize,
    150,
  );
  const asideX = width - margin - asideWidth;
  const valueX = asideX - (asideWidth > 0 ? GUTTER : 0) - valueWidth;
  const rightX = valueX - (valueWidth > 0 ? GUTTER : 0) - rightWidth;
  const plot = [
    margin + leftWidth + GUTTER,
    rightX - (rightWidth > 0 ? GUTTER : GUTTER / 2),
  ] as const;
  let y = top;
  const places = rows.map((row): Place => {
    const left = wrapText(row.left, leftWidth, { size });
    const right = wrapText(row.right ?? '', rightWidth, { size, isBold: true });
    const value = wrapText(row.value ?? '', valueWidth, { size, isBold: true });
    const aside = (row.aside ?? []).flatMap((text) =>
      wrapText(text, asideWidth, { size: softSize }, 2),
    );
    const lines = Math.max(left.length, right.length, value.length);
    const height = Math.max(
      44,
      lines * lineHeight(size) + 14,
      aside.length * lineHeight(softSize) + 14,
    );
    const middle = y + height / 2;
    y += height;
    const block = (texts: readonly string[], x: number, rest: object, textSize = size): string =>
      labels(texts, {
        x,
        y: middle - ((texts.length - 1) * lineHeight(textSize)) / 2 + textSize * 0.35,
        size: textSize,
        ...rest,
      });
    return {
      y: middle,
      body: [
        isBipolar ? block(left, margin + leftWidth, { anchor: 'end' }) : block(left, margin, {}),
        block(right, rightX, { className: 'strong' }),
        block(value, valueX, { className: 'strong' }),
        block(aside, asideX, { className: 'soft' }, softSize),
      ].join(''),
    };
  });
  return { plot, places, bottom: y };
}

/** Label and value above each scale; soft lines between them and the marks. */
function aboveRows({ rows }: RowPlot, format: Format, top: number): Layout {
  const { textSize: size, softSize, margin, width } = format;
  const room = width - 2 * margin;
  let y = top;
  const places = rows.map((row): Place => {
    const farText = row.right ?? row.value ?? '';
    const far = { size, isBold: true };
    const needed = textWidth(farText, far);
    const farWidth =
      farText === ''
        ? 0
        : Math.min(needed, Math.max(room / 2, room - GUTTER - textWidth(row.left, { size })));
    const left = wrapText(row.left, room - farWidth - (farText === '' ? 0 : GUTTER), { size });
    const right = wrapText(farText, farWidth, far);
    const asides = [...(row.right === undefined ? [] : [row.value ?? '']), ...(row.aside ?? [])];
    const aside = wrapText(asides.filter((text) => text !== '').join(' · '), room, {
      size: softSize,
    });
    const asideY = y + 8 + Math.max(left.length, right.length) * lineHeight(size);
    const middle = asideY + aside.length * lineHeight(softSize) + 16;
    const body = [
      labels(left, { x: margin, y: y + 8 + size, size, className: 'halo' }),
      labels(right, {
        x: width - margin,
        y: y + 8 + size,
        size,
        anchor: 'end',
        className: 'strong halo',
      }),
      labels(aside, { x: margin, y: asideY + softSize, size: softSize, className: 'soft halo' }),
    ].join('');
    y = middle + 16;
    return { body, y: middle };
  });
  return { plot: [margin + 12, width - margin - 12], places, bottom: y };
}
