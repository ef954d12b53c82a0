import type { Drawn, Format } from './format.ts';
import { drawKeys } from './keys.ts';
import type { Key } from './keys.ts';
import { label, labels, lineHeight, rectangle } from './marks.ts';
import { element, escapeXml } from './markup.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface Sheet {
  readonly id: string;
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  /** Value of `lang`. */
  readonly language: string;
  /** Words for sample data; null when the data are real. */
  readonly stamp: string | null;
  readonly origin: readonly string[];
  readonly keys: readonly Key[];
  readonly draw: (format: Format, top: number) => Drawn;
}

// The dot stays with what it follows.
const SEPARATOR = '\u00a0· ';
// Never reached: the texts of the provenance have a greatest length, and nothing of it may be cut.
const MOST_LINES = 99;

/** CH6, CH7: a whole drawing: stamp, legend, chart, provenance; title and description for readers. */
export function frame(sheet: Sheet): string {
  const { format, id } = sheet;
  const stamp = drawStamp(sheet.stamp, format);
  const keys = drawKeys(sheet.keys, format, stamp.bottom + 4);
  const chart = sheet.draw(format, keys.bottom + (sheet.keys.length > 0 ? 12 : 0));
  const origin = drawOrigin(sheet.origin, format, chart.bottom + 14);
  const height = Math.ceil(origin.bottom);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: format.name,
      viewBox: `0 0 ${format.width} ${height}`,
      width: String(format.width),
      height: String(height),
      role: 'img',
      lang: sheet.language,
      'aria-labelledby': `${id}-t ${id}-d`,
    },
    [
      element('title', { id: `${id}-t` }, escapeXml(sheet.title)),
      element('desc', { id: `${id}-d` }, escapeXml(sheet.description)),
      stamp.body,
      keys.body,
      chart.body,
      origin.body,
    ].join(''),
  );
}

function drawStamp(stamp: string | null, { softSize: size, margin }: Format): Drawn {
  if (stamp === null) return { body: '', bottom: 0 };
  const width = textWidth(stamp, { size, isBold: true }) + 16;
  const height = lineHeight(size) + 6;
  const text = { x: margin + 8, y: margin + size + 3, size, className: 'strong' };
  return {
    body: rectangle('stamp', { x: margin, y: margin, width, height }, 3) + label(stamp, text),
    bottom: margin + height + 6,
  };
}

function drawOrigin(parts: readonly string[], format: Format, top: number): Drawn {
  const { softSize: size, margin, width } = format;
  const lines = wrapText(parts.join(SEPARATOR), width - 2 * margin, { size }, MOST_LINES);
  return {
    body: labels(lines, { x: margin, y: top + size, size, className: 'soft' }),
    bottom: top + lines.length * lineHeight(size) + 6,
  };
}
