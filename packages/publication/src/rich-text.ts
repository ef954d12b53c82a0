/**
 * Running text as the site renders it: a small tree of known nodes, never HTML. Whatever an editor pastes, only
 * what has a node here can reach a page.
 */
import { z } from 'zod';
import { type Picture, pictureSchema } from './picture.ts';

/** PU4: a link leads to a path of the site, or to an https, mailto or tel address; nothing else is a link. */
export const hrefSchema = z.string().regex(/^(?:\/(?!\/)|#|https:\/\/|mailto:|tel:)/);

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});
const breakSchema = z.strictObject({ type: z.literal('break') });

/** PU5: a link holds text, never another link. */
const linkSchema = z.strictObject({
  type: z.literal('link'),
  href: hrefSchema,
  children: z.array(z.discriminatedUnion('type', [textSchema, breakSchema])),
});
const inlineSchema = z.discriminatedUnion('type', [textSchema, breakSchema, linkSchema]);
export type Inline = z.infer<typeof inlineSchema>;

export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: z.array(inlineSchema) }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    children: z.array(inlineSchema),
  }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(inlineSchema)),
  }),
  z.strictObject({ type: z.literal('quote'), children: z.array(inlineSchema) }),
  z.strictObject({
    type: z.literal('picture'),
    picture: pictureSchema,
    caption: z.string(),
  }),
]);

export type Block = z.infer<typeof blockSchema>;

/** The words of a run of inline nodes, breaks as spaces. */
function inlineText(children: readonly Inline[]): string {
  return children
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'break':
          return ' ';
        case 'link':
          return inlineText(node.children);
      }
    })
    .join('');
}

/** The words of a text, one line per block, captions and alternative texts included. For search and counting. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
        case 'quote':
          return inlineText(block.children);
        case 'list':
          return block.items.map(inlineText).join('\n');
        case 'picture':
          return [block.picture.alt, block.caption].filter(Boolean).join('\n');
      }
    })
    .join('\n');
}

/** The pictures that stand in a text, in reading order. */
export function picturesIn(blocks: readonly Block[]): readonly Picture[] {
  return blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
}
