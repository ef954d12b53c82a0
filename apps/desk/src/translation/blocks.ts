/** The blocks of a running text as passages, and new words put into them. */
import { type Content, isBlank, normalised, type Unit } from '@city-of-cities/translation';
import type { LexicalNode, RunningText } from '../translate/running-text.ts';
import { contentOfNodes, itemNodes, itemsOf, nodesOf } from './inline.ts';

/** Every block that says something, `body.3` by its place. */
export function unitsOfBlocks(field: string, text: unknown): readonly Unit[] {
  return blocksIn(text).flatMap((node, index): Unit[] => {
    const content = contentOfBlock(node);
    if (isBlank(content)) return [];
    return [{ id: `${field}.${index}`, field, kind: kindOf(node), content }];
  });
}

export function blocksIn(text: unknown): readonly LexicalNode[] {
  const root = (text as RunningText | null | undefined)?.root;
  return Array.isArray(root?.children) ? root.children : [];
}

function kindOf(node: LexicalNode): string {
  if (node.type === 'heading') return node.tag ?? 'h2';
  if (node.type === 'list') return `list ${node.listType ?? 'bullet'}`;
  return node.type;
}

function contentOfBlock(node: LexicalNode): Content {
  if (node.type === 'list') return itemsOf(node);
  if (node.type !== 'upload') return contentOfNodes(node.children);
  const caption = node.fields?.['caption'];
  return normalised(typeof caption === 'string' ? [caption] : []);
}

/** The same block with other words. */
export function blockSaying(node: LexicalNode, content: Content): LexicalNode {
  if (node.type === 'list') return { ...node, children: itemNodes(content) };
  if (node.type !== 'upload') return { ...node, children: nodesOf(content) };
  const caption = nodesOf(content)
    .map(({ text }) => text ?? '\n')
    .join('');
  return { ...node, fields: { ...node.fields, caption } };
}

/** A running text around blocks, in the form of another one. */
export function textOfBlocks(like: unknown, children: readonly LexicalNode[]): RunningText {
  const { root } = like as RunningText;
  return { ...(like as RunningText), root: { ...root, children } };
}
