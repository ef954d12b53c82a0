import type { Drawn, Format } from './format.ts';
import { band, label, labels, line, lineHeight, mark, rectangle } from './marks.ts';
import type { Mark } from './marks.ts';
import { textWidth, wrapText } from './text-width.ts';

/** An entry of the legend. */
export interface Key {
  readonly label: string;
  readonly mark?: Omit<Mark, 'r'> | undefined;
  readonly run?: 'solid' | 'dash' | undefined;
  readonly hasBand?: boolean | undefined;
  /** A bar instead of a mark: class of its colour. */
  readonly bar?: 'gap' | 'bar' | undefined;
}

const SWATCH = 34;
const GAP = 9;
const BETWEEN = 26;

/** The legend as flowing text; entries that do not fit on one line wrap. */
export function drawKeys(keys: readonly Key[], format: Format, top: number): Drawn {
  const { softSize: size, margin, width } = format;
  const row = lineHeight(size) + 5;
  const room = width - 2 * margin;
  let [x, y] = [margin, top];
  let body = '';
  for (const key of keys) {
    const needed = SWATCH + GAP + textWidth(key.label, { size });
    if (x > margin && x + needed > width - margin) [x, y] = [margin, y + row];
    const lines = wrapText(key.label, room - SWATCH - GAP, { size }, 3);
    body += swatch(key, x, y + row / 2 - 2);
    body += labels(lines, { x: x + SWATCH + GAP, y: y + size, size });
    x += needed + BETWEEN;
    if (lines.length > 1) [x, y] = [margin, y + lines.length * lineHeight(size) + 5];
  }
  return { body, bottom: x > margin ? y + row : y };
}

function swatch(key: Key, x: number, y: number): string {
  const series = key.mark?.series ?? 's-a';
  const middle = x + SWATCH / 2;
  const bar = { x, y: y - 6, width: SWATCH, height: 12 };
  return [
    key.bar === undefined ? '' : rectangle(key.bar === 'bar' ? 'bar s-a' : 'gap', bar),
    key.run === undefined
      ? ''
      : line(`run ${series}${key.run === 'dash' ? ' dash' : ''}`, x, y, x + SWATCH, y),
    key.hasBand === true
      ? band(series, 'across', [middle - 13, middle + 13], { at: y, thickness: 16 })
      : '',
    key.mark === undefined ? '' : mark({ ...key.mark, r: 6.5 }, middle, y),
  ].join('');
}

/** A numbered list, for maps whose labels do not fit beside their marks. */
export function drawNumbered(items: readonly string[], format: Format, top: number): Drawn {
  const { softSize: size, margin, width } = format;
  const room = width - 2 * margin;
  const longest = Math.max(...items.map((item) => textWidth(item, { size })));
  const columns = format.name === 'full' ? 3 : longest + 46 <= room / 2 ? 2 : 1;
  const column = room / columns;
  const perColumn = Math.ceil(items.length / columns);
  const step = lineHeight(size) + 2;
  const body = items
    .map((item, i) => {
      const x = margin + Math.floor(i / perColumn) * column;
      const y = top + size + (i % perColumn) * step;
      const [text = ''] = wrapText(item, column - 46, { size }, 1);
      return (
        label(String(i + 1), { x: x + 22, y, size, anchor: 'end', className: 'strong' }) +
        label(text, { x: x + 30, y, size })
      );
    })
    .join('');
  return { body, bottom: top + perColumn * step + size / 2 };
}
