/** Lexical's tree → the contract's blocks. What has no counterpart there keeps its words and loses its shape. */
import type { Block, Inline, Picture } from '@city-of-cities/publication';

/** A node of Lexical's serialised state, as far as it is read here. */
export interface LexicalNode {
  readonly type: string;
  readonly children?: readonly LexicalNode[];
  readonly text?: string;
  readonly format?: number | string;
  readonly tag?: string;
  readonly listType?: string;
  readonly value?: unknown;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface RunningText {
  readonly root: { readonly children: readonly LexicalNode[] };
}

const BOLD = 1;
const ITALIC = 2;

type Text = Exclude<Inline, { type: 'link' }>;

/** The blocks of a running text; `pictureById` answers the picture in the page's language, or `null`. */
export function blocksOf(
  text: RunningText | null | undefined,
  pictureById: (id: number) => Picture | null,
): Block[] {
  return (text?.root.children ?? []).flatMap((node) => blockOf(node, pictureById));
}

/** The ids of the pictures in a running text. */
export function pictureIdsIn(text: unknown): number[] {
  const visit = (node: LexicalNode): number[] => {
    const own = node.type === 'upload' ? [idOf(node.value)].filter((id) => id !== null) : [];
    return [...own, ...(node.children ?? []).flatMap(visit)];
  };
  const root = (text as RunningText | null | undefined)?.root;
  return Array.isArray(root?.children) ? root.children.flatMap(visit) : [];
}

/** A related document's id, whether it was populated or not. */
export function idOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id);
  return null;
}

function blockOf(node: LexicalNode, pictureById: (id: number) => Picture | null): Block[] {
  switch (node.type) {
    case 'heading': {
      const children = inlineOf(node.children);
      return children.length > 0
        ? [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, children }]
        : [];
    }
    case 'quote': {
      const children = inlineOf(node.children);
      return children.length > 0 ? [{ type: 'quote', children }] : [];
    }
    case 'list': {
      const items = itemsOf(node);
      return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', items }] : [];
    }
    case 'upload': {
      const id = idOf(node.value);
      const picture = id === null ? null : pictureById(id);
      const caption = node.fields?.['caption'];
      return picture === null
        ? []
        : [{ type: 'picture', picture, caption: typeof caption === 'string' ? caption : '' }];
    }
    default: {
      const children = inlineOf(node.children);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
  }
}

/** A list inside an item follows it as items of the same list. */
function itemsOf(list: LexicalNode): Inline[][] {
  return (list.children ?? []).flatMap((item) => {
    const inner = item.children ?? [];
    const own = inlineOf(inner.filter(({ type }) => type !== 'list'));
    const nested = inner.filter(({ type }) => type === 'list').flatMap(itemsOf);
    return [...(own.length > 0 ? [own] : []), ...nested];
  });
}

function inlineOf(nodes: readonly LexicalNode[] = []): Inline[] {
  const inline = nodes.flatMap((node): Inline[] => {
    if (node.type !== 'link' && node.type !== 'autolink') return textOf(node);
    const children = (node.children ?? []).flatMap(textOf);
    const href = hrefOf(node.fields?.['url']);
    return href === '' ? children : [{ type: 'link', href, children }];
  });
  return inline.some(({ type }) => type !== 'break') ? inline : [];
}

function textOf(node: LexicalNode): Text[] {
  if (node.type === 'linebreak') return [{ type: 'break' }];
  if (typeof node.text !== 'string') return (node.children ?? []).flatMap(textOf);
  if (node.text === '') return [];
  const format = typeof node.format === 'number' ? node.format : 0;
  return [
    {
      type: 'text',
      text: node.text,
      ...((format & BOLD) !== 0 && { bold: true }),
      ...((format & ITALIC) !== 0 && { italic: true }),
    },
  ];
}

function hrefOf(url: unknown): string {
  return typeof url === 'string' ? url.trim() : '';
}
