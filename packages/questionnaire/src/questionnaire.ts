import { z } from 'zod';
import { conditionSchema, itemIdSchema, itemSchema } from './item.ts';
import { languageTagSchema, textsSchema } from './texts.ts';

const pageIdSchema = itemIdSchema;

const pageSchema = z.strictObject({
  id: pageIdSchema,
  title: textsSchema.nullable(),
  /** Ids, in the order shown. */
  items: z.array(itemIdSchema).max(60),
  /** All must be met; none: always shown. */
  showWhen: z.array(conditionSchema).max(20),
});
export type Page = z.infer<typeof pageSchema>;

/** A region whose image is measured: the own one, or one it is compared with. */
const comparedRegionSchema = z.strictObject({
  id: itemIdSchema,
  name: textsSchema,
  role: z.enum(['target', 'competitor']),
});
export type ComparedRegion = z.infer<typeof comparedRegionSchema>;

/** Quota dimensions in the order of a cell's key. */
export const quotaDimensions = ['market', 'audience', 'sector'] as const;
export type QuotaDimension = (typeof quotaDimensions)[number];

export const questionnaireSchema = z.strictObject({
  id: itemIdSchema,
  /** The first is the one the others were translated from. */
  languages: z.array(languageTagSchema).min(1).max(20),
  introduction: textsSchema,
  closing: textsSchema,
  regions: z.array(comparedRegionSchema).max(20),
  items: z.array(itemSchema).min(1).max(500),
  pages: z.array(pageSchema).min(1).max(100),
  /** Which screening item says the respondent's market, audience and sector. */
  quotaItems: z.strictObject({
    market: itemIdSchema.nullable(),
    audience: itemIdSchema.nullable(),
    sector: itemIdSchema.nullable(),
  }),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** What a study is and who pays for it; every published figure names the client. */
export const studySchema = z.strictObject({
  id: itemIdSchema,
  title: textsSchema,
  client: z.string().trim().min(1).max(200),
});
export type Study = z.infer<typeof studySchema>;
