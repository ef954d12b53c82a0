/**
 * A figure of the register as its proof page shows it, in one language. The desk publishes it with every save; it is no
 * document of editors and has no draft.
 */
import { type LanguageId, isLanguageId } from '@city-of-cities/region';
import { z } from 'zod';
import { instantSchema } from './instant.ts';

/** The kind under which facts stand in schema `site`. */
export const publicFactKind = 'fact';

const textSchema = z.string().trim().min(1).max(2000);
const dateSchema = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

export const publicFactSchema = z.strictObject({
  kind: z.literal(publicFactKind),
  language: z.custom<LanguageId>((value) => typeof value === 'string' && isLanguageId(value)),
  key: z.string().regex(/^[a-z][a-z0-9_]*$/),
  topic: z.string(),
  /** In base units of `unit`; the newest of `values`. */
  value: z.number(),
  /** The register's own word, to compare by; print `unitName`. */
  unit: textSchema,
  unitName: textSchema,
  /** Date or period of the value in the words of the source. */
  year: textSchema,
  definition: textSchema.nullable(),
  /** What the source sets the figure against, or what narrows it. */
  setAgainst: textSchema.nullable(),
  /** `{value}` stands, once, where the figure goes. */
  claim: textSchema.refine((claim) => claim.split('{value}').length === 2),
  sourceTitle: textSchema,
  sourceUrl: textSchema,
  publisher: textSchema.nullable(),
  /** Who paid for the study. */
  client: textSchema.nullable(),
  confidence: z.enum(['high', 'medium']),
  hedge: z.enum(['done', 'underConstruction', 'planned', 'estimated']),
  /** All values, the oldest first. */
  values: z
    .array(z.strictObject({ value: z.number(), date: dateSchema.nullable(), period: textSchema }))
    .min(1),
  /** Comparisons that are true now; `factor` is the figure divided by the other. */
  comparisons: z.array(
    z.strictObject({
      other: z.string(),
      relation: z.enum(['greater', 'less', 'times']),
      year: z.string(),
      otherClaim: textSchema,
      otherValue: z.number(),
      factor: z.number().nullable(),
    }),
  ),
  /** Values that took the place of others, the latest first. */
  corrections: z.array(
    z.strictObject({
      date: dateSchema.nullable(),
      before: z.number(),
      after: z.number(),
      at: instantSchema,
    }),
  ),
});

export type PublicFact = z.infer<typeof publicFactSchema>;

/**
 * Part of the address of a fact's page, the same in every language.
 * @example factSlug('share_nrw_population') // => 'share-nrw-population'
 */
export function factSlug(key: string): string {
  return key.replaceAll('_', '-');
}

/** The key of the list of documents that state a fact, in one language. */
export function factUsesKey(use: string, language: LanguageId): string {
  return `uses.${language}.fact/${use.split('@', 1)[0] ?? use}`;
}
