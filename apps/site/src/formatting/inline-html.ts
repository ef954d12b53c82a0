/**
 * Running text as HTML. Written by hand, because a template puts blanks where its lines break, and a blank before
 * a comma or inside a quotation mark is seen.
 */
import type { Inline } from '@city-of-cities/publication';

/** Everything that is text is escaped; links are those the contract allows. */
export function inlineHtml(nodes: readonly Inline[]): string {
  return nodes.map(nodeHtml).join('');
}

function nodeHtml(node: Inline): string {
  switch (node.type) {
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escapeHtml(node.href)}">${inlineHtml(node.children)}</a>`;
    case 'text': {
      const text = escapeHtml(node.text);
      const leaning = node.italic === true ? `<em>${text}</em>` : text;
      return node.bold === true ? `<strong>${leaning}</strong>` : leaning;
    }
  }
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
