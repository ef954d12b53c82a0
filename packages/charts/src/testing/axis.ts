import type { ReadDrawing, ReadText } from './drawing.ts';

/** Value at a place of a drawing, worked out from the figures at its axis alone. */
export function readAxis(
  drawing: ReadDrawing,
  direction: 'x' | 'y',
  isTick: (text: ReadText) => boolean,
): (place: number) => number {
  const middle = (text: ReadText): number =>
    direction === 'x' ? (text.left + text.right) / 2 : text.y - 14 * 0.35;
  const ticks = drawing.texts
    .filter(isTick)
    .map((text) => ({ at: middle(text), value: toNumber(text.text) }));
  const inside = ticks.length > 4 ? ticks.slice(1, -1) : ticks;
  const [first, last] = [inside[0]!, inside.at(-1)!];
  const unit = (last.value - first.value) / (last.at - first.at);
  return (place) => first.value + (place - first.at) * unit;
}

/** A figure as English texts write it. */
export function toNumber(text: string): number {
  const figure = text.replaceAll(',', '').replaceAll('−', '-').replace('%', '');
  return Number(figure) / (text.includes('%') ? 100 : 1);
}

/** The first figure in a cell of a table. */
export function firstNumber(cell: string): number {
  return toNumber(/[+−-]?[\d,]+(?:\.\d+)?%?/u.exec(cell)?.[0].replace('+', '') ?? 'none');
}
