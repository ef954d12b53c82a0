import type { Language } from './language.ts';
import { simplify } from './simplified.ts';

/** Text made comparable, with the way back to the original positions. */
export interface Normalised {
  readonly text: string;
  /** Original index of the normalised code unit at `index`; the length maps to the length. */
  origin(index: number): number;
  /** Original index just after the normalised code unit before `index`. */
  originEnd(index: number): number;
}

const INVISIBLE = /\u00AD|[\u200B-\u200D]|\u2060|\uFEFF|\uFE0E|\uFE0F/u;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const PLAIN = /^[\u0020-\u007E\n\r\t\u00C0-\u017F]*$/u;
const TAGS =
  /#[\p{L}\p{N}_]+|(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{1,120}\.(?:jpe?g|png|webp|avif|gif|svg|mp4|pdf)(?!\p{L})/giu;
const HUMP = /\p{Ll}(?=\p{Lu})|[_-]/gu;
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function fold(cluster: string, language: Language): string {
  const code = cluster.codePointAt(0) ?? 0;
  const isHan = cluster.length === 1 && code >= 0x4e00 && code <= 0x9fff;
  if (isHan) return language === 'zh' ? simplify(cluster) : cluster;
  if (INVISIBLE.test(cluster)) return cluster.replace(new RegExp(INVISIBLE.source, 'gu'), '');
  if (code >= 0xff01 && code <= 0xff5e) {
    // Full-width punctuation separates Chinese sentences; only letters, digits, % and . are folded.
    const half = String.fromCodePoint(code - 0xfee0);
    return /[\p{L}\p{N}%.+]/u.test(half) ? half : cluster;
  }
  if (cluster === '\u2010' || cluster === '\u2011') return '-';
  if (cluster === '\u00A0' || cluster === '\u202F' || cluster === '\u2009') return ' ';
  if (cluster === '’' || cluster === '‘') return "'";
  const composed = cluster.normalize('NFC');
  return language === 'zh' ? simplify(composed) : composed;
}

function pieces(text: string, language: Language): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const folded = fold(match[0], language);
    if (folded !== '')
      found.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function assemble(list: readonly Piece[]): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const piece of list) {
    text += piece.text;
    for (let unit = 0; unit < piece.text.length; unit += 1) {
      starts.push(piece.start);
      ends.push(piece.end);
    }
  }
  const last = ends.at(-1) ?? 0;
  return {
    text,
    origin: (index) => starts[index] ?? last,
    originEnd: (index) => (index <= 0 ? 0 : (ends[index - 1] ?? last)),
  };
}

/** Changes code units in place or drops them (`''`), keeping the way back. */
function rewrite(from: Normalised, change: ReadonlyMap<number, string>): Normalised {
  if (change.size === 0) return from;
  const list: Piece[] = [];
  for (let index = 0; index < from.text.length; index += 1) {
    const text = change.get(index) ?? from.text.charAt(index);
    if (text !== '') list.push({ text, start: from.origin(index), end: from.originEnd(index + 1) });
  }
  return assemble(list);
}

function wordsInTags(text: string): Map<number, string> {
  const change = new Map<number, string>();
  for (const tag of text.matchAll(TAGS)) {
    for (const hump of tag[0].matchAll(HUMP)) {
      const at = tag.index + hump.index;
      change.set(at, /\p{L}/u.test(hump[0]) ? `${hump[0]} ` : ' ');
    }
  }
  return change;
}

function spacesToDrop(text: string, language: Language): Map<number, string> {
  const change = new Map<number, string>();
  for (const match of text.matchAll(SPACED)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at += 2) change.set(at, '');
  }
  if (language === 'zh') {
    for (const match of text.matchAll(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu)) {
      for (let at = match.index; at < match.index + match[0].length; at += 1) change.set(at, '');
    }
  }
  return change;
}

/**
 * WO1: composes (NFC), drops soft hyphens and zero-width characters, unifies hyphens and spaces,
 * folds full-width letters and digits, splits camel case in hashtags and file names, joins
 * s p a c e d words; for Chinese also maps traditional to simplified and drops spaces between
 * characters. Case is kept: German needs it.
 */
export function normalise(text: string, language: Language): Normalised {
  const plain = language !== 'zh' && PLAIN.test(text);
  const first: Normalised = plain
    ? { text, origin: (index) => Math.min(index, text.length), originEnd: (index) => index }
    : assemble(pieces(text, language));
  const tagged = rewrite(first, wordsInTags(first.text));
  return rewrite(tagged, spacesToDrop(tagged.text, language));
}
