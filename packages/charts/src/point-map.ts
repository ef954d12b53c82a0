import type { Drawn, Format } from './format.ts';
import { drawNumbered } from './keys.ts';
import type { Box } from './label-placement.ts';
import { nameMarks } from './mark-names.ts';
import type { NamedPoint } from './mark-names.ts';
import { mapGrid } from './map-grid.ts';
import type { GridPlan } from './map-grid.ts';
import { label, labels, lineHeight } from './marks.ts';
import type { Scale } from './scale.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface MapPoint extends NamedPoint {
  readonly draw: (x: Scale, y: Scale) => string;
}

export interface PointMap extends GridPlan {
  readonly points: readonly MapPoint[];
  /** What has no place on the map and why. */
  readonly missing: readonly string[];
  /** Names of the four fields. */
  readonly corners?: Readonly<
    Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', string>
  >;
}

/** CH9: points on two axes, named beside their marks, or numbered with a list where it is dense. */
export function drawPointMap(map: PointMap, format: Format, top: number): Drawn {
  const { softSize: size, margin, width } = format;
  const titleY = top + size;
  const yTitle = wrapText(map.y.title, width - 2 * margin, { size });
  const plotTop = titleY + (yTitle.length - 1) * lineHeight(size) + 10;
  const { plot, x, y, body: grid } = mapGrid(map, format, plotTop);
  const xTitle = wrapText(map.x.title, width - 2 * margin, { size });
  const xTitleY = plot.bottom + 2 * lineHeight(size) + 4;
  const soft = { size, className: 'soft' };
  const missing = wrapText(map.missing.join(' · '), width - 2 * margin, { size }, 12);
  const missingY = xTitleY + xTitle.length * lineHeight(size) + 4;
  const end = missingY + (missing.length - 1) * lineHeight(size) + 6;
  const around = [
    labels(yTitle, { ...soft, x: margin, y: titleY }),
    labels(xTitle, { ...soft, x: plot.right, y: xTitleY, anchor: 'end' }),
    labels(missing, { ...soft, x: margin, y: missingY }),
  ];
  const corners = cornerTexts(map.corners, plot, format);
  const named = nameMarks(map.points, { x, y, plot, fixed: corners.boxes }, format);
  const list = named.isNumbered
    ? drawNumbered(
        map.points.map(({ name }) => name),
        format,
        end + 8,
      )
    : { body: '', bottom: end };
  const marks = map.points.map((point) => point.draw(x, y));
  return {
    body: [grid, ...around, corners.body, ...marks, named.body, list.body].join(''),
    bottom: list.bottom,
  };
}

function cornerTexts(
  corners: PointMap['corners'],
  plot: Box,
  { softSize: size }: Format,
): { readonly body: string; readonly boxes: readonly Box[] } {
  if (corners === undefined) return { body: '', boxes: [] };
  const places = [
    { text: corners.topLeft, isLeft: true, y: plot.top + size + 6 },
    { text: corners.topRight, isLeft: false, y: plot.top + size + 6 },
    { text: corners.bottomLeft, isLeft: true, y: plot.bottom - 10 },
    { text: corners.bottomRight, isLeft: false, y: plot.bottom - 10 },
  ];
  const boxes = places.map(({ text, isLeft, y }): Box => {
    const width = textWidth(text, { size, isBold: true });
    const left = isLeft ? plot.left + 8 : plot.right - 8 - width;
    return { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
  });
  const body = places.map(({ text, isLeft, y }) =>
    label(text, {
      x: isLeft ? plot.left + 8 : plot.right - 8,
      y,
      size,
      anchor: isLeft ? undefined : 'end',
      className: 'field halo',
    }),
  );
  return { body: body.join(''), boxes };
}
