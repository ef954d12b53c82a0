import type { ChartTexts } from './chart-texts.ts';
import type { Cell } from './estimate.ts';
import type { Phrases } from './phrases.ts';
import { fill } from './texts.ts';

/** Writes one value of a scale: a mean, a share. */
export type Writer = (value: number) => string;

/**
 * CH3, CH4: what a table says of a cell: value with interval, bracketed on a low base, footnoted
 * on a small one; the words for a suppressed cell and nothing else.
 */
export function cellText(cell: Cell, write: Writer, texts: ChartTexts): string {
  if (cell.kind === 'suppressed') return texts.belowMinimum;
  if (cell.kind === 'empty') return texts.noValue;
  const value = write(cell.est);
  const text =
    cell.interval === null
      ? value
      : fill(texts.valueWithInterval, {
          value,
          lo: write(cell.interval[0]),
          hi: write(cell.interval[1]),
        });
  return marked(cell, text, texts);
}

/** The estimate alone with the marks of its base, for the drawing. */
export function shortCellText(cell: Cell, write: Writer, texts: ChartTexts): string {
  if (cell.kind === 'suppressed') return texts.belowMinimum;
  return cell.kind === 'empty' ? texts.noValue : marked(cell, write(cell.est), texts);
}

function marked(cell: Cell & { kind: 'shown' }, text: string, texts: ChartTexts): string {
  if (cell.base === 'low') return fill(texts.withinBrackets, { value: text });
  return cell.base === 'footnote' ? `${text}*` : text;
}

/** n of a cell; nothing for a suppressed one. */
export function cellN(cell: Cell, phrases: Phrases): string {
  return cell.kind === 'shown' ? phrases.decimal(cell.n, 0) : phrases.texts.noValue;
}

/** Notes on what the marks of these cells mean; only those that occur. */
export function cellNotes(cells: readonly Cell[], minimumN: number, texts: ChartTexts): string[] {
  const shown = cells.filter((cell) => cell.kind === 'shown');
  const notes: string[] = [];
  if (cells.some((cell) => cell.kind === 'suppressed'))
    notes.push(fill(texts.belowMinimumNote, { minimum: String(minimumN) }));
  if (shown.some((cell) => cell.base === 'low')) notes.push(texts.lowBaseNote);
  if (shown.some((cell) => cell.base === 'footnote')) notes.push(texts.footnoteNote);
  if (shown.some((cell) => cell.interval === null)) notes.push(texts.noIntervalNote);
  return notes;
}

/** A p below 0.001 is said to be below, for its digits mean nothing. */
export function probability(p: number, phrases: Phrases): string {
  return p < 0.001 ? `< ${phrases.decimal(0.001, 3)}` : phrases.decimal(p, 3);
}
