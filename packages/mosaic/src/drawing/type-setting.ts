/**
 * Estimated advance of a letter in ems, for Archivo at weight 800 and width 118 % with tight
 * tracking. Rounded up: a line may come out shorter than estimated, never longer.
 */
function advanceEm(letter: string): number {
  if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter)) return 1;
  if (/[ijlI.,:;'’!|()[\]\-· ]/u.test(letter)) return 0.42;
  if (/[mwMW@%–—…]/u.test(letter)) return 1.08;
  return /[\p{Lu}\d&?]/u.test(letter) ? 0.84 : 0.74;
}

export function estimatedWidthEm(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + advanceEm(letter), 0);
}

export interface TextBox {
  readonly width: number;
  readonly maxLines: number;
  readonly largestSize: number;
  readonly smallestSize: number;
}

export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * Breaks a text into at most `maxLines` at the largest size that fits. Chinese breaks at punctuation,
 * and between characters only where a clause is too long. A line break in the text
 * stays one. What does not fit at the smallest size ends in an ellipsis.
 */
export function setText(text: string, box: TextBox): SetText {
  for (let size = box.largestSize; size >= box.smallestSize; size -= 2) {
    for (const pieces of [clauses(text), characters(text)]) {
      const lines = evenLines(pieces, box.maxLines, box.width / size);
      if (lines !== undefined) return { lines, size };
    }
  }
  const widthEm = box.width / box.smallestSize;
  const kept = breakLines(characters(text), widthEm).slice(0, box.maxLines);
  const last = shorten(kept.at(-1) ?? '', widthEm);
  return { lines: [...kept.slice(0, -1), last], size: box.smallestSize };
}

const closing = String.raw`[\u3001\u3002\u300b\u300d\uff01\uff0c\uff1a\uff1b\uff1f\uff09”’]*`;
const words = String.raw`[^\s\p{Script=Han}]+\s*|\s+`;
const clausePieces = new RegExp(String.raw`\p{Script=Han}+${closing}|${words}`, 'gu');
const characterPieces = new RegExp(String.raw`\p{Script=Han}${closing}|${words}`, 'gu');

/** Pieces a line may end after: words with their space, Han characters with what closes them. */
const clauses = (text: string): readonly string[] => text.trim().match(clausePieces) ?? [];
const characters = (text: string): readonly string[] => text.trim().match(characterPieces) ?? [];

/** As few lines as fit, then as narrow as they get: no last line of one word or one character. */
function evenLines(
  pieces: readonly string[],
  maxLines: number,
  widthEm: number,
): readonly string[] | undefined {
  const fewest = breakLines(pieces, widthEm);
  if (fewest.length > maxLines || !isWithin(fewest, widthEm)) return undefined;
  for (let narrow = widthEm / 2; narrow < widthEm; narrow += 0.25) {
    const even = breakLines(pieces, narrow);
    if (even.length === fewest.length && isWithin(even, narrow)) return even;
  }
  return fewest;
}

function isWithin(lines: readonly string[], widthEm: number): boolean {
  return lines.every((line) => estimatedWidthEm(line) <= widthEm);
}

function shorten(line: string, widthEm: number): string {
  const letters = Array.from(line);
  while (letters.length > 0 && estimatedWidthEm(`${letters.join('')}…`) > widthEm) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function breakLines(pieces: readonly string[], widthEm: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && estimatedWidthEm((line + piece).trimEnd()) > widthEm) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    if (piece.includes('\n')) {
      lines.push(line.trimEnd());
      line = '';
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
