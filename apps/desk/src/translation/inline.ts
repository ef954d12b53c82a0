/** The inline nodes of a running text ↔ content that can be translated. */
import { type Content, type Inline, normalised } from '@city-of-cities/translation';
import type { LexicalNode } from '../translate/running-text.ts';

const FORMATS: Readonly<Record<number, string>> = { 1: 'bold', 2: 'italic', 3: 'bold italic' };

/** What the inline nodes of a block say; a line break is `\n`. */
export function contentOfNodes(nodes: readonly LexicalNode[] = []): Content {
  return normalised(joinedFormats(nodes.flatMap(inlineOf)));
}

function inlineOf(node: LexicalNode): Inline[] {
  switch (node.type) {
    case 'linebreak':
      return ['\n'];
    case 'link':
    case 'autolink': {
      const { newTab, url } = node.fields ?? {};
      const address = `link ${typeof url === 'string' ? url : ''}`;
      return [
        {
          span: newTab === true ? `${address} in a new tab` : address,
          inner: joinedFormats((node.children ?? []).flatMap(inlineOf)),
        },
      ];
    }
    case 'list':
      return [
        {
          span: `list ${node.listType ?? 'bullet'}`,
          inner: itemsOf(node),
        },
      ];
    default: {
      if (typeof node.text !== 'string') return (node.children ?? []).flatMap(inlineOf);
      const format = typeof node.format === 'number' ? node.format : 0;
      if (format === 0) return [node.text];
      return [{ span: FORMATS[format] ?? `format ${format}`, inner: [node.text] }];
    }
  }
}

/** The items of a list, each under its mark. */
export function itemsOf(list: LexicalNode): Content {
  return normalised(
    (list.children ?? []).map((item) => ({
      span: 'item',
      inner: joinedFormats((item.children ?? []).flatMap(inlineOf)),
    })),
  );
}

/** An editor cuts words of one format into several nodes; they read as one. */
function joinedFormats(pieces: readonly Inline[]): Content {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (isFormat(piece) && isFormat(last) && piece.span === last.span)
      joined[joined.length - 1] = { span: last.span, inner: [...last.inner, ...piece.inner] };
    else joined.push(piece);
  }
  return joined;
}

function isFormat(piece: Inline | undefined): piece is Exclude<Inline, string | { code: string }> {
  return (
    typeof piece === 'object' && 'span' in piece && /^(?:bold|italic|format)\b/.test(piece.span)
  );
}

const ELEMENT = { version: 1, direction: 'ltr', format: '', indent: 0 } as const;

/** The nodes that say a content. */
export function nodesOf(content: Content, format = 0): LexicalNode[] {
  return content.flatMap((piece): LexicalNode[] => {
    if (typeof piece === 'string') return textNodes(piece, format);
    if ('code' in piece) return textNodes(piece.code, format);
    const { span, inner } = piece;
    if (span.startsWith('link ')) return [linkNode(span, inner, format)];
    if (span.startsWith('list ')) return [listNode(span.slice('list '.length), inner)];
    if (span === 'item') return nodesOf(inner, format);
    const [bits] = Object.entries(FORMATS).find(([, name]) => name === span) ?? [
      span.replace('format ', ''),
    ];
    return nodesOf(inner, format | Number(bits));
  });
}

function textNodes(text: string, format: number): LexicalNode[] {
  return text.split('\n').flatMap((line, index): LexicalNode[] => {
    const words = {
      type: 'text',
      version: 1,
      text: line,
      format,
      detail: 0,
      mode: 'normal',
      style: '',
    };
    return [
      ...(index > 0 ? [{ type: 'linebreak', version: 1 } as LexicalNode] : []),
      ...(line === '' ? [] : [words as LexicalNode]),
    ];
  });
}

function linkNode(span: string, inner: Content, format: number): LexicalNode {
  const address = span.slice('link '.length);
  const newTab = address.endsWith(' in a new tab');
  return {
    ...ELEMENT,
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab, url: address.replace(/ in a new tab$/, '') },
    children: nodesOf(inner, format),
  } as LexicalNode;
}

/** A list of items; numbers count from one. */
export function listNode(listType: string, items: Content): LexicalNode {
  return {
    ...ELEMENT,
    type: 'list',
    listType,
    start: 1,
    tag: listType === 'number' ? 'ol' : 'ul',
    children: itemNodes(items),
  } as LexicalNode;
}

export function itemNodes(items: Content): LexicalNode[] {
  return items.flatMap((item, index): LexicalNode[] => {
    const inner =
      typeof item === 'object' && 'span' in item && item.span === 'item' ? item.inner : [item];
    const node = { ...ELEMENT, type: 'listitem', value: index + 1, children: nodesOf(inner) };
    return [node];
  });
}
