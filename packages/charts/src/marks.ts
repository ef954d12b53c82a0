import { element, escapeXml, tenth } from './markup.ts';

/** Series differ in shape as well as in colour. */
export type Shape = 'dot' | 'ring' | 'diamond' | 'square' | 'triangle' | 'tick';
/** Colour classes of charts.css. */
export type Series = 's-a' | 's-b' | 's-c' | 's-d' | 's-e';

export function line(className: string, x1: number, y1: number, x2: number, y2: number): string {
  return element('path', {
    class: className,
    d: `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`,
  });
}

export function rectangle(
  className: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  rx?: number,
): string {
  return element('rect', { class: className, ...box, rx });
}

/** A line through points; null breaks it. Nothing for single points. */
export function run(
  className: string,
  points: readonly (readonly [x: number, y: number] | null)[],
): string {
  const parts: string[] = [];
  points.forEach((point, i) => {
    if (point === null) return;
    const isStart = i === 0 || points[i - 1] === null;
    if (isStart && (points[i + 1] ?? null) === null) return;
    parts.push(`${isStart ? 'M' : 'L'}${tenth(point[0])} ${tenth(point[1])}`);
  });
  return parts.length === 0 ? '' : element('path', { class: className, d: parts.join('') });
}

export interface Mark {
  readonly shape: Shape;
  readonly series: Series;
  /** Half the extent. */
  readonly r: number;
  /** Drawn open and dashed: low base, planned or estimated. */
  readonly isFaint?: boolean | undefined;
}

export function mark({ shape, series, r, isFaint = false }: Mark, x: number, y: number): string {
  const name = `${shape === 'ring' ? 'ring' : 'dot'} ${series}${isFaint ? ' faint' : ''}`;
  switch (shape) {
    case 'dot':
    case 'ring':
      return element('circle', { class: name, cx: x, cy: y, r: shape === 'ring' ? r - 1.5 : r });
    // Taller than a dot, so that it shows when the dot stands on it.
    case 'tick':
      return line(`tick ${series}`, x, y - r - 5, x, y + r + 5);
    case 'square':
      return rectangle(name, { x: x - r + 1, y: y - r + 1, width: 2 * r - 2, height: 2 * r - 2 });
    case 'diamond': {
      const s = tenth(r);
      return element('path', {
        class: name,
        d: `M${tenth(x)} ${tenth(y - r)}l${s} ${s}-${s} ${s}-${s}-${s}z`,
      });
    }
    case 'triangle': {
      const s = tenth(r);
      const high = tenth(2 * r - 2);
      return element('path', {
        class: name,
        d: `M${tenth(x)} ${tenth(y - r)}l${s} ${high}h-${tenth(2 * r)}z`,
      });
    }
  }
}

/** CH2: the interval as a band across (`x`) or along (`y`) the scale, never beyond its ends. */
export function band(
  series: Series,
  direction: 'across' | 'along',
  interval: readonly [number, number],
  place: { readonly at: number; readonly thickness: number },
): string {
  const [from, to] = [Math.min(...interval), Math.max(...interval)];
  const start = place.at - place.thickness / 2;
  return rectangle(
    `ci ${series}`,
    direction === 'across'
      ? { x: from, y: start, width: to - from, height: place.thickness }
      : { x: start, y: from, width: place.thickness, height: to - from },
    2,
  );
}

export interface Label {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'middle' | 'end' | undefined;
  /** `strong`, `soft`, `halo`, alone or together. */
  readonly className?: string | undefined;
}

export function label(content: string, { x, y, size, anchor, className }: Label): string {
  return element(
    'text',
    { class: className, x, y, 'font-size': size, 'text-anchor': anchor },
    escapeXml(content),
  );
}

/** Lines of text one under the other. */
export function labels(lines: readonly string[], first: Label): string {
  return lines
    .map((content, i) => label(content, { ...first, y: first.y + i * lineHeight(first.size) }))
    .join('');
}

export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}
