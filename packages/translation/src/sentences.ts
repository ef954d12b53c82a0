/** A passage → its sentences, per language. A mark is never cut in two. */
import type { LanguageId } from '@city-of-cities/region';
import { type Content, type Inline, normalised, plainOf } from './content.ts';

export interface Sentence {
  readonly content: Content;
  /** White space between this sentence and the next. */
  readonly after: string;
}

// “ closes in German and opens in English and Chinese.
const CLOSING: Readonly<Record<LanguageId, string>> = {
  de: `["'“‘«»›‹)\\]]*`,
  en: `["'”’)\\]]*`,
  zh: `["'”’」』）)\\]]*`,
};

// A full stop ends a sentence before white space and a capital, and neither after an abbreviation nor, in German,
// after an ordinal ("27. Juni").
const ABBREVIATIONS =
  'Dr|Prof|Mr|Mrs|Ms|St|Nr|No|ca|bzw|vgl|Abs|Art|Mio|Mrd|Tel|Str|inkl|vs|geb|Hrsg|Jh|e\\.V|z\\.B|u\\.a|d\\.h|i\\.e|e\\.g';

function latin(language: LanguageId, notBeforeStop: string): RegExp {
  const closing = CLOSING[language];
  return new RegExp(
    `\\n+|[!?…]+${closing}\\s+|(?<!(?:^|[\\s(])(?:${notBeforeStop}))\\.+${closing}\\s+(?=[\\p{Lu}\\p{N}„“"'«»(\\[‘’{])`,
    'gu',
  );
}

const ENDS: Readonly<Record<LanguageId, RegExp>> = {
  de: latin('de', `\\p{L}|\\p{N}{1,2}|${ABBREVIATIONS}`),
  en: latin('en', `\\p{L}|${ABBREVIATIONS}`),
  zh: new RegExp(`\\n+|[。！？；]+${CLOSING.zh}\\s*|[.!?]+${CLOSING.zh}\\s+`, 'gu'),
};

/** TR3: the sentences of normalised content; joined with what stands between them they are the content again. */
export function sentencesOf(content: Content, language: LanguageId): readonly Sentence[] {
  const text = plainOf(content);
  const pieces = [...content];
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += plainOf([piece]).length;
  }
  const pieceAt = (position: number) => starts.findLastIndex((start) => start <= position);
  const isOpen = (position: number) => typeof pieces[pieceAt(position)] === 'string';
  const mayCut = (position: number) =>
    isOpen(position) || pieceAt(position - 1) !== pieceAt(position);

  const cuts = [...text.matchAll(ENDS[language])].map((match) => match.index + match[0].length);
  const items = starts.filter((start, index) => start > 0 && isItem(pieces[index]));
  const ends = [...new Set([...cuts, ...items])]
    .filter((cut) => cut > 0 && cut < text.length && mayCut(cut))
    .toSorted((one, other) => one - other);
  let start = 0;
  return [...ends, text.length].flatMap((end): Sentence[] => {
    if (end === start) return [];
    let wordsEnd = end;
    while (wordsEnd > start && isOpen(wordsEnd - 1) && /\s/.test(text[wordsEnd - 1] ?? ''))
      wordsEnd -= 1;
    const sentence = { content: part(content, start, wordsEnd), after: text.slice(wordsEnd, end) };
    start = end;
    return [sentence];
  });
}

/** A sentence with everything that follows it, as content again. */
export function joined(sentences: readonly Sentence[]): Content {
  return normalised(sentences.flatMap(({ content, after }) => [...content, after]));
}

function isItem(piece: Inline | undefined): boolean {
  return typeof piece === 'object' && 'span' in piece && piece.span === 'item';
}

/** The pieces between two positions of the plain text; only words are ever cut. */
function part(content: Content, from: number, to: number): Content {
  const taken: Inline[] = [];
  let position = 0;
  for (const piece of content) {
    const length = plainOf([piece]).length;
    const start = Math.max(from - position, 0);
    const end = Math.min(to - position, length);
    if (typeof piece === 'string') {
      if (start < end) taken.push(piece.slice(start, end));
    } else if (position >= from && position + length <= to && (length > 0 || position < to))
      taken.push(piece);
    position += length;
  }
  return taken;
}
