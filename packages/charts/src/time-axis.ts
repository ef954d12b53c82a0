import type { Format } from './format.ts';
import { labels, lineHeight } from './marks.ts';
import { textWidth, wrapText } from './text-width.ts';
import { readDate } from './day.ts';

/** Where dates stand on a line. */
export interface TimeAxis {
  readonly xs: readonly number[];
  /** Drawn at equal distances, because the dates are unknown or too close to one another. */
  readonly isEven: boolean;
}

/**
 * CH15: places dates true to time, or at equal distances when one of them is no date or two would
 * come closer than `leastGap`. Dates come in ascending order.
 */
export function timeAxis(
  dates: readonly (string | null)[],
  [from, to]: readonly [number, number],
  leastGap: number,
): TimeAxis {
  const middle = (from + to) / 2;
  if (dates.length === 1) return { xs: [middle], isEven: false };
  const times = dates.map((date) =>
    date === null ? null : (readDate(date)?.milliseconds ?? null),
  );
  const step = (to - from) / (dates.length - 1);
  const even = dates.map((_, i) => from + i * step);
  const [first, last] = [times[0] ?? null, times.at(-1) ?? null];
  if (first === null || last === null || times.includes(null)) return { xs: even, isEven: true };
  const xs = times.map((time) => from + ((time! - first) / (last - first)) * (to - from));
  const isLegible = xs.every((x, i) => i === 0 || x - xs[i - 1]! >= leastGap);
  return isLegible ? { xs, isEven: false } : { xs: even, isEven: true };
}

/** Puts entries in order of time; leaves them as they are when one has no readable date. */
export function inOrder<T extends { readonly date: string | null }>(
  entries: readonly T[],
): readonly T[] {
  const time = ({ date }: T): number =>
    date === null ? NaN : (readDate(date)?.milliseconds ?? NaN);
  if (entries.some((entry) => Number.isNaN(time(entry)))) return entries;
  return entries.toSorted((a, b) => time(a) - time(b));
}

export interface TextBlock {
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** CH9: which blocks fit beside one another: the last, the first, then from left to right. */
export function drawBlocks(
  blocks: readonly TextBlock[],
  format: Format,
  className: string,
  from = format.margin,
): string {
  const { softSize: size, margin, width } = format;
  const isBold = className.includes('strong');
  const sized = blocks.map((block) => {
    const half = Math.max(...block.lines.map((text) => textWidth(text, { size, isBold }))) / 2;
    const x = Math.min(Math.max(block.x, from + half), width - margin - half);
    const top = block.y - size;
    const bottom = block.y + (block.lines.length - 1) * lineHeight(size) + size * 0.3;
    return { ...block, x, left: x - half, right: x + half, top, bottom };
  });
  const taken: typeof sized = [];
  for (const block of [...sized.slice(-1), ...sized.slice(0, -1)]) {
    const isFree = taken.every(
      (other) =>
        block.right + 6 < other.left ||
        other.right + 6 < block.left ||
        block.bottom + 2 < other.top ||
        other.bottom + 2 < block.top,
    );
    if (isFree) taken.push(block);
  }
  return taken
    .toSorted((a, b) => a.x - b.x)
    .map(({ lines, x, y }) => labels(lines, { x, y, size, anchor: 'middle', className }))
    .join('');
}

/** Lines for a block within the given width, each text on lines of its own. */
export function blockLines(
  texts: readonly string[],
  width: number,
  { softSize }: Format,
): readonly string[] {
  return texts.flatMap((text) => wrapText(text, width, { size: softSize }, 2));
}
