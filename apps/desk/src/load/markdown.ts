/**
 * The built-in content's Markdown subset → the editor's tree: paragraphs, `## ` and `### ` headings, `- ` lists,
 * `> ` quotes, `[label](href)`, `**bold**`. Anything else is text.
 */
import type { LexicalNode, RunningText } from '../translate/running-text.ts';

const BOLD = 1;

/** @example runningTextOf('## Haltestelle').root.children[0].type // => 'heading' */
export function runningTextOf(markdown: string): RunningText {
  const blocks = markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return {
    root: { ...element('root'), children: blocks.flatMap(blocksOf) },
  };
}

function blocksOf(block: string): LexicalNode[] {
  const heading = /^(#{2,3}) (.+)$/s.exec(block);
  if (heading)
    return [
      { ...element('heading'), tag: `h${heading[1]!.length}`, children: inline(heading[2]!) },
    ];
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('- '))) return [listOf(lines)];
  if (lines.every((line) => line.startsWith('>')))
    return [{ ...element('quote'), children: inline(lines.map(unquoted).join(' ')) }];
  return [{ ...element('paragraph'), children: inline(lines.join(' ')) }];
}

function unquoted(line: string): string {
  return line.replace(/^>\s?/, '');
}

function listOf(lines: readonly string[]): LexicalNode {
  const items = lines.map((line, index) => ({
    ...element('listitem'),
    value: index + 1,
    children: inline(line.slice(2)),
  }));
  return {
    ...element('list'),
    listType: 'bullet',
    tag: 'ul',
    start: 1,
    children: items,
  } as LexicalNode;
}

function inline(text: string): LexicalNode[] {
  return text
    .split(/(\[[^\]]+\]\([^)\s]+\))/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part);
      if (!link) return emphasised(part);
      const fields = { url: link[2]!, newTab: false, linkType: 'custom' };
      return [{ ...element('link'), version: 3, fields, children: emphasised(link[1]!) }];
    });
}

function emphasised(text: string): LexicalNode[] {
  return text
    .split(/(\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('**') && part.endsWith('**') && part.length > 4
        ? textNode(part.slice(2, -2), BOLD)
        : textNode(part, 0),
    );
}

function textNode(text: string, format: number): LexicalNode {
  return {
    type: 'text',
    version: 1,
    text,
    format,
    detail: 0,
    mode: 'normal',
    style: '',
  } as LexicalNode;
}

function element(type: string): LexicalNode {
  return { type, version: 1, direction: 'ltr', format: '', indent: 0 } as LexicalNode;
}
