/** Markup as a value of its own, so that a text can never be taken for markup. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return part.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(written).join('');
}

/**
 * HTML with everything in it escaped that is not Markup itself; attributes must stand in quotes.
 * @example tags`<p>${'a < b'}</p>`.markup // => '<p>a &lt; b</p>'
 */
export function tags(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: pieces.map((piece, index) => piece + written(parts[index] ?? null)).join(''),
  };
}

/** A text of several paragraphs, parted by empty lines. */
export function paragraphs(text: string): readonly Markup[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => tags`<p>${paragraph.trim()}</p>`);
}
