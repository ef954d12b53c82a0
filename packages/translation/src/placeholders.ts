/** What a translation must bring back unharmed, numbered so that tools and people can move it. */
import { type Code, type Content, type Inline, marksIn, normalised, type Span } from './content.ts';

/** A content whose codes and spans are numbers: `3` a code, `{ id, inner }` a span. */
export type Numbered = readonly NumberedInline[];
export type NumberedInline =
  string | { readonly ph: string } | { readonly pc: string; readonly inner: Numbered };

export interface Placeholder {
  readonly id: string;
  readonly mark: Code | Span;
  /** Stands in the source: then facts, links and items must come back. */
  readonly isOfSource: boolean;
}

/** What is wrong with the placeholders of a translation; `id` as numbered. */
export interface PlaceholderFault {
  readonly kind: 'missing' | 'unknown' | 'repeated';
  readonly id: string;
  readonly name: string;
}

/** The placeholders of a segment, counted from `first`: those of the source, then what only the target has. */
export function placeholdersOf(
  source: Content,
  target: Content | null,
  first: number,
): readonly Placeholder[] {
  const own = marksIn(source).map((mark) => ({ mark, isOfSource: true }));
  const left = own.map(({ mark }) => nameOf(mark));
  const extra = marksIn(target ?? []).filter((mark) => {
    const index = left.indexOf(nameOf(mark));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  return [...own, ...extra.map((mark) => ({ mark, isOfSource: false }))].map((one, index) => ({
    ...one,
    id: `c${first + index}`,
  }));
}

/** How people are shown a placeholder. */
export function nameOf(mark: Code | Span): string {
  return 'code' in mark ? mark.code : mark.span;
}

/** Whether a translation may do without: emphasis may go, a fact, a link or an item of a list may not. */
export function mayGo(mark: Code | Span): boolean {
  return 'span' in mark && !/^(?:link|item)\b/.test(mark.span);
}

/** The content with its placeholders as numbers, each used once. Throws when one is not in the list. */
export function numbered(content: Content, placeholders: readonly Placeholder[]): Numbered {
  const left = [...placeholders];
  const take = (mark: Code | Span): string => {
    const index = left.findIndex((one) => nameOf(one.mark) === nameOf(mark));
    const [found] = index === -1 ? [] : left.splice(index, 1);
    if (found === undefined) throw new Error(`No placeholder for ${nameOf(mark)}.`);
    return found.id;
  };
  const visit = (inner: Content): Numbered =>
    inner.map((piece): NumberedInline => {
      if (typeof piece === 'string') return piece;
      const id = take(piece);
      return 'code' in piece ? { ph: id } : { pc: id, inner: visit(piece.inner) };
    });
  return visit(content);
}

/** TR12: numbers back to what they stand for, or every fault. What a number means is never read from a file. */
export function restored(
  given: Numbered,
  placeholders: readonly Placeholder[],
): { readonly content: Content; readonly faults: readonly PlaceholderFault[] } {
  const counts = new Map<string, number>();
  const faults: PlaceholderFault[] = [];
  const visit = (inner: Numbered): Inline[] =>
    inner.flatMap((piece): Inline[] => {
      if (typeof piece === 'string') return [piece];
      const id = 'ph' in piece ? piece.ph : piece.pc;
      const mark = placeholders.find((one) => one.id === id)?.mark;
      const words = 'pc' in piece ? visit(piece.inner) : [];
      // A link around nothing is no link.
      if ('ph' in piece || normalised(words).length > 0) counts.set(id, (counts.get(id) ?? 0) + 1);
      const fits = mark !== undefined && 'ph' in piece === 'code' in mark;
      if (!fits) {
        faults.push({ kind: 'unknown', id, name: id });
        return words;
      }
      if ('code' in mark) return [mark];
      return [{ span: mark.span, inner: words }];
    });
  const content = normalised(visit(given));
  for (const { id, isOfSource, mark } of placeholders) {
    const count = counts.get(id) ?? 0;
    if (count > 1) faults.push({ kind: 'repeated', id, name: nameOf(mark) });
    if (count === 0 && isOfSource && !mayGo(mark))
      faults.push({ kind: 'missing', id, name: nameOf(mark) });
  }
  return { content, faults };
}

/** Tokens that came as words have not been kept by their number: each would be a second one. */
export function typedTokens(given: Numbered): readonly PlaceholderFault[] {
  return given.flatMap((piece): readonly PlaceholderFault[] => {
    if (typeof piece === 'object') return 'pc' in piece ? typedTokens(piece.inner) : [];
    const [typed] = /\{\{[^}]*\}?\}?/.exec(piece) ?? [];
    return typed === undefined ? [] : [{ kind: 'unknown', id: typed, name: typed }];
  });
}
