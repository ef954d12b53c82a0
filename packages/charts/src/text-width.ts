/**
 * How wide text runs. A drawing is laid out without a font at hand, so widths are taken from a
 * table: the wider of Archivo and Arial per group of letters, measured in Chromium.
 */

const GROUPS: readonly (readonly [letters: string, widthEm: number])[] = [
  ["ijl'|`", 0.24],
  [' \u00a0\u202f', 0.28],
  ['!,.:;/\\I[]ft', 0.31],
  ['r-()·{}³', 0.37],
  ['"*„“”°²', 0.42],
  ['ckszvyxJ', 0.56],
  ['mM', 0.87],
  ['w', 0.74],
  ['W%', 0.96],
  ['GOQÖ', 0.8],
  ['BCDHKNRUVXYÜÄA&', 0.74],
  ['EFLPSTZ', 0.68],
  ['+−<>=~ß?', 0.64],
  ['–‘’', 0.56],
  ['…—@', 1.02],
];

const widthOf = new Map(
  GROUPS.flatMap(([letters, widthEm]) =>
    Array.from(letters, (letter) => [letter, widthEm] as const),
  ),
);

const OTHER_LATIN = 0.62;
const LETTER_OR_DIGIT = 0.58;
const BOLD = 1.08;
const JOINER = '\u200d';
const FIRST_WIDE_CODE = 0x2000;
const FIRST_EMOJI_CODE = 0x1f000;

export interface Lettering {
  readonly size: number;
  readonly isBold?: boolean | undefined;
}

/** Width in units of the drawing, rather too large than too small. */
export function textWidth(text: string, { size, isBold = false }: Lettering): number {
  let em = 0;
  let isJoined = false;
  for (const letter of text) {
    // What follows a joiner is drawn into the sign before it.
    if (!isJoined) em += widthOf.get(letter) ?? widthByCode(letter.codePointAt(0)!);
    isJoined = letter === JOINER;
  }
  return em * size * (isBold ? BOLD : 1);
}

function widthByCode(code: number): number {
  if (isWithoutWidth(code)) return 0;
  if (code >= FIRST_EMOJI_CODE) return 1.4;
  if (code >= FIRST_WIDE_CODE) return 1;
  return code < 0x80 ? LETTER_OR_DIGIT : OTHER_LATIN + (code > 0x250 ? 0.4 : 0);
}

/** Combining marks, zero-width signs, variation selectors. */
function isWithoutWidth(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

// Stands for a no-break space while a text is cut into pieces: it is not a blank for \\s.
const HOLD = '\u2060';
const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
const WORD = `[^\\s${CJK}]`;
// A Chinese character may stand at the end of a line, its closing punctuation not at the start; a
// figure keeps the character that counts it.
const PIECES = new RegExp(
  `[${CJK}][，。、；：）」』”’！？》]*(?:${HOLD}${WORD})?` +
    `|${WORD}+?(?:[-/–](?=${WORD})|(?=[\\s${CJK}]|$))(?:(?<=\\d)[年月日期份万亿])?` +
    '|\\s+',
  'gu',
);

/**
 * CH9: breaks a text into at most `mostLines` lines of the given width; words wider than a line
 * are cut, and what does not fit ends in "…".
 */
export function wrapText(
  text: string,
  width: number,
  lettering: Lettering,
  mostLines = 3,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => textWidth(candidate, lettering) <= width;
  const held = text.trim().replaceAll(/[\u00a0\u202f]/gu, HOLD);
  for (const [match] of held.matchAll(PIECES)) {
    let piece = match.replaceAll(HOLD, '\u00a0');
    if (fits((line + piece).trimEnd())) {
      line += /\S/u.test(piece) ? piece : ' ';
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    while (!fits(piece) && piece.length > 1) {
      const cut = longestStart(piece, (start) => fits(`${start}-`));
      lines.push(`${cut}-`);
      piece = piece.slice(cut.length);
    }
    line = piece.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines.length <= mostLines ? lines : shorten(lines, mostLines, fits);
}

function shorten(
  lines: readonly string[],
  mostLines: number,
  fits: (line: string) => boolean,
): readonly string[] {
  const last = lines[mostLines - 1]!.replace(/-$/u, '');
  return [...lines.slice(0, mostLines - 1), `${longestStart(last, (s) => fits(`${s}…`))}…`];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The longest start that is accepted, one character at least; what looks like one is not cut. */
function longestStart(text: string, accepts: (start: string) => boolean): string {
  const letters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  let start = letters[0] ?? '';
  for (const letter of letters.slice(1)) {
    if (!accepts(start + letter)) break;
    start += letter;
  }
  return start;
}
