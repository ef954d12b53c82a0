/**
 * What can be asked. An item's words are kept per language; `version` counts its wordings, and the
 * words of earlier versions stay in the locked plans of earlier waves.
 */
import { z } from 'zod';
import { textsSchema } from './texts.ts';

/** QU1: becomes a column name in CSV and SPSS, so letters, digits and underscores only. */
export const itemIdSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/)
  .refine((id) => !(id in {}), 'is a name that objects already have');

/** With an item's id it becomes a column name of at most 64 characters. "dk" is what a form sends for "don't know". */
const optionCodeSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_]{0,30}$/)
  .refine((code) => code !== 'dk', 'stands for "don’t know"');

/** Met when the item was shown and its answer is one of the values; "dk" is "don't know". */
export const conditionSchema = z.strictObject({
  item: itemIdSchema,
  in: z.array(z.string().min(1).max(32)).min(1),
});
export type Condition = z.infer<typeof conditionSchema>;

const optionSchema = z.strictObject({ code: optionCodeSchema, label: textsSchema });
const optionsSchema = z.array(optionSchema).max(300);

const head = {
  id: itemIdSchema,
  version: z.int().min(1).max(999),
  question: textsSchema,
  hint: textsSchema.nullable(),
  required: z.boolean(),
  /** The words for "don't know"; null: not offered. */
  dontKnow: textsSchema.nullable(),
  /** All must be met; none: always shown. */
  showWhen: z.array(conditionSchema).max(20),
  /** Earlier versions whose answers may be compared with this one's, each with the reason. */
  equivalentTo: z
    .array(z.strictObject({ version: z.int().min(1), reason: z.string().trim().min(1).max(1000) }))
    .max(50),
};

const scaleEnds = {
  low: textsSchema,
  high: textsSchema,
  /** What the scale measures: an attribute of a region. */
  about: z.strictObject({ region: itemIdSchema, attribute: z.string().min(1).max(40) }).nullable(),
};

export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('semanticDifferential'), ...head, ...scaleEnds }),
  z.strictObject({
    kind: z.literal('agreement'),
    ...head,
    ...scaleEnds,
    points: z.union([z.literal(5), z.literal(7)]),
  }),
  z.strictObject({ kind: z.literal('singleChoice'), ...head, options: optionsSchema }),
  z.strictObject({
    kind: z.literal('multipleChoice'),
    ...head,
    options: optionsSchema,
    atMost: z.int().min(1).nullable(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    ...head,
    min: z.number(),
    max: z.number(),
    decimals: z.int().min(0).max(3),
  }),
  z.strictObject({
    kind: z.literal('openText'),
    ...head,
    maxCharacters: z.int().min(1).max(5000),
  }),
  z.strictObject({
    kind: z.literal('screening'),
    ...head,
    options: optionsSchema,
    /** Answers that end the interview. */
    screenOut: z.array(optionCodeSchema),
  }),
]);

export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item['kind'];
export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;
export type ScaleItem = ItemOf<'semanticDifferential' | 'agreement'>;
export type OptionItem = ItemOf<'singleChoice' | 'multipleChoice' | 'screening'>;

export function isScale(item: Item): item is ScaleItem {
  return item.kind === 'semanticDifferential' || item.kind === 'agreement';
}

export function hasOptions(item: Item): item is OptionItem {
  return 'options' in item;
}

/** Scale points run from 1 to this; a semantic differential has seven. */
export function pointsOf(item: ScaleItem): number {
  return item.kind === 'agreement' ? item.points : 7;
}
