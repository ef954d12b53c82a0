/** Content as people edit it in a plain text field: marks as numbered brackets, tokens as they are. */
import type { Content } from './content.ts';
import {
  type Numbered,
  type NumberedInline,
  numbered,
  type PlaceholderFault,
  placeholdersOf,
  restored,
} from './placeholders.ts';

const BRACKET = /⟦(\/?)c(\d+)⟧/;

/**
 * TR14: the content as a line of text.
 * @example notationOf([{ span: 'bold', inner: ['Neu'] }, ' seit heute']) // => '⟦c1⟧Neu⟦/c1⟧ seit heute'
 */
export function notationOf(content: Content): string {
  const spans = placeholdersOf(content, null, 1).filter(({ mark }) => 'span' in mark);
  const codes = placeholdersOf(content, null, 1).filter(({ mark }) => 'code' in mark);
  const names = new Map(codes.map(({ id, mark }) => [id, 'code' in mark ? mark.code : '']));
  const order = new Map(spans.map(({ id }, index) => [id, index + 1]));
  const write = (pieces: Numbered): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        if ('ph' in piece) return names.get(piece.ph) ?? '';
        const number = order.get(piece.pc);
        return `⟦c${number}⟧${write(piece.inner)}⟦/c${number}⟧`;
      })
      .join('');
  return write(numbered(content, [...spans, ...codes]));
}

/** The content a person made from the notation of `original`, or what is wrong with its marks. */
export function fromNotation(
  text: string,
  original: Content,
): { readonly content: Content; readonly faults: readonly PlaceholderFault[] } {
  const spans = placeholdersOf(original, null, 1)
    .filter(({ mark }) => 'span' in mark)
    .map((one, index) => ({ ...one, id: `c${index + 1}` }));
  const read = parsed(text);
  if (read === null)
    return { content: [], faults: [{ kind: 'unknown', id: text, name: unpaired(text) }] };
  // Tokens are words here: whoever corrects a text may also move or exchange one.
  return restored(read, spans);
}

/** Brackets read as a tree, or `null` when they do not pair. */
function parsed(text: string): Numbered | null {
  const parts = text.split(new RegExp(BRACKET, 'u'));
  const stack: { id: string; inner: NumberedInline[] }[] = [{ id: '', inner: [] }];
  for (let index = 0; index < parts.length; index += 3) {
    const words = parts[index] ?? '';
    if (words !== '') stack.at(-1)!.inner.push(words);
    if (index + 2 >= parts.length) break;
    const id = `c${parts[index + 2]}`;
    if (parts[index + 1] === '') {
      stack.push({ id, inner: [] });
      continue;
    }
    const closed = stack.pop()!;
    if (closed.id !== id || stack.length === 0) return null;
    stack.at(-1)!.inner.push({ pc: id, inner: closed.inner });
  }
  return stack.length === 1 ? stack[0]!.inner : null;
}

function unpaired(text: string): string {
  return new RegExp(BRACKET, 'u').exec(text)?.[0] ?? text.slice(0, 20);
}
