/** What a passage says: words, protected codes, and marks that span words. */

/** Stands for something nobody translates: a token of a fact. */
export interface Code {
  readonly code: string;
}

/** Words under a mark: `bold`, `link https://…`, `item` of a list. */
export interface Span {
  readonly span: string;
  readonly inner: Content;
}

export type Inline = string | Code | Span;
export type Content = readonly Inline[];

const TOKEN = /(\{\{[^{}\n]*\}\})/;

/** TR2: one form for all that says the same: tokens as codes, neighbouring words joined, nothing empty. */
export function normalised(content: Content): Content {
  const pieces: Inline[] = [];
  for (const given of content) {
    const piece = typeof given === 'object' && 'span' in given ? inside(given) : given;
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      pieces[pieces.length - 1] = last + piece;
    else if (piece !== null) pieces.push(piece);
  }
  return pieces.flatMap((piece): Inline[] => {
    if (typeof piece === 'string') return tokensIn(piece);
    return 'code' in piece ? [{ code: piece.code }] : [piece];
  });
}

function inside({ span, inner }: Span): Span | null {
  const words = normalised(inner);
  return words.length === 0 ? null : { span, inner: words };
}

function tokensIn(text: string): Inline[] {
  return text
    .split(TOKEN)
    .map((part, index) => (index % 2 === 1 ? { code: part } : part))
    .filter((part) => part !== '');
}

/** Equal strings for equal content; content must be normalised. */
export function formOf(content: Content): string {
  return JSON.stringify(content);
}

/** The words alone, codes as they stand in the text. */
export function plainOf(content: Content): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'code' in piece ? piece.code : plainOf(piece.inner);
    })
    .join('');
}

/** Whether it has anything to say. */
export function isBlank(content: Content): boolean {
  return plainOf(content).trim() === '';
}

/** Codes and spans in reading order, a span before what it holds. */
export function marksIn(content: Content): readonly (Code | Span)[] {
  return content.flatMap((piece): (Code | Span)[] => {
    if (typeof piece === 'string') return [];
    return 'code' in piece ? [piece] : [piece, ...marksIn(piece.inner)];
  });
}
