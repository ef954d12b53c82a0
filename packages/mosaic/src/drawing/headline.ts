import { escapeMarkup } from './markup.ts';
import type { SetText } from './type-setting.ts';

/** Names as the font files of this package state them; Chinese falls through to the second. */
const fontFamily = "Archivo, 'Noto Sans SC', sans-serif";

export interface HeadlinePlace {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly fill: string;
}

/** Lines of heavy, wide type. */
export function headlineMarkup({ lines, size }: SetText, { x, y, fill }: HeadlinePlace): string {
  const rows = lines.map((line, index) => {
    const baseline = Math.round((y + index * size * 1.06) * 10) / 10;
    return `<text x="${x}" y="${baseline}">${escapeMarkup(line)}</text>`;
  });
  return `<g font-family="${fontFamily}" font-weight="800" letter-spacing="${(-0.02 * size).toFixed(2)}" font-size="${size}" fill="${fill}">${rows.join('')}</g>`;
}
