/**
 * Results of an image analysis as they stand in public: computed when they are published, with nothing in them that
 * may not be shown. They are no document of the site's lists; one page draws them.
 */
import { z } from 'zod';
import { revealedCells } from './revealed-cells.ts';

/** Kind under which results are handed to schema `site`; the id is the study's. */
export const perceptionResultsKind = 'imageAnalysis';

const daySchema = z.iso.date();
const idSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/);
const textSchema = z.string().trim().min(1).max(400);
const localTextSchema = z.strictObject({ de: textSchema, en: textSchema, zh: textSchema });

/** PU16: a suppressed cell carries no number at all, not even how many answered. */
const estimateSchema = z.union([
  z.strictObject({
    n: z.int().min(10),
    est: z.number(),
    lo: z.number().nullable(),
    hi: z.number().nullable(),
    note: z.enum(['low-base', 'footnote', 'shown']),
  }),
  z.strictObject({
    n: z.literal(0),
    est: z.null(),
    lo: z.null(),
    hi: z.null(),
    note: z.literal('suppressed'),
  }),
]);
export type PublicEstimate = z.infer<typeof estimateSchema>;

const attributeSchema = z.strictObject({
  id: idSchema,
  /** Both poles as they were asked. */
  left: localTextSchema,
  right: localTextSchema,
  /** A gap the campaign works on. */
  isFocus: z.boolean(),
  goal: z.strictObject({ value: z.number(), by: daySchema }).nullable(),
  /** Means by region. */
  means: z.record(idSchema, estimateSchema),
  /** Share of one of the two highest points, own region. */
  topTwo: estimateSchema,
  dontKnowShare: z.number().min(0).max(1).nullable(),
  importance: z.number().nullable(),
});

const pointSchema = z.array(z.number()).length(2);

/** Regions and attributes on the first two dimensions of a correspondence analysis. */
const mapSchema = z.strictObject({
  regions: z
    .array(
      z.strictObject({
        id: idSchema,
        /** Fewest answers about any attribute on the map. */
        n: z.int().min(10),
        mass: z.number().min(0).max(1),
        at: pointSchema,
        /** cos² in the two dimensions together. */
        quality: z.number().min(0).max(1),
      }),
    )
    .min(3),
  attributes: z
    .array(
      z.strictObject({
        id: idSchema,
        mass: z.number().min(0).max(1),
        at: pointSchema,
        quality: z.number().min(0).max(1),
      }),
    )
    .min(3),
  /** Of the inertia, per dimension. */
  shares: z.array(z.number().min(0).max(1)).length(2),
});

const changeSchema = z.strictObject({
  attribute: idSchema,
  diff: z.number().nullable(),
  lo: z.number().nullable(),
  hi: z.number().nullable(),
  pHolm: z.number().nullable(),
});

const resultsSchema = z.strictObject({
  kind: z.literal(perceptionResultsKind),
  study: idSchema,
  title: localTextSchema,
  client: textSchema,
  population: localTextSchema,
  /** Invented respondents, said on every chart. */
  isSample: z.boolean(),
  scale: z.strictObject({ min: z.int(), max: z.int() }),
  regions: z
    .array(
      z.strictObject({
        id: idSchema,
        name: localTextSchema,
        role: z.enum(['target', 'competitor']),
      }),
    )
    .min(1)
    .max(3),
  /** The latest wave. */
  wave: z.strictObject({
    id: idSchema,
    from: daySchema,
    to: daySchema,
    n: z.int().min(10),
    /** Margins and source of the weights; null when unweighted. */
    weighting: localTextSchema.nullable(),
    /** Of the plan registered before fielding; null for figures that had none. */
    planHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  }),
  attributes: z.array(attributeSchema).min(1).max(30),
  importanceR2: z.number().min(0).max(1).nullable(),
  /** null with fewer than three regions or attributes to place. */
  map: mapSchema.nullable().default(null),
  comparisons: z.array(
    z.strictObject({
      competitor: idSchema,
      rows: z.array(
        z.strictObject({
          attribute: idSchema,
          estimate: estimateSchema,
          pHolm: z.number().nullable(),
        }),
      ),
    }),
  ),
  /** In order of time, the latest last; own region. */
  series: z.array(
    z.strictObject({
      wave: idSchema,
      date: daySchema,
      /** Whether every attribute was asked as in the wave before. */
      isComparable: z.boolean(),
      /** Attributes that were asked otherwise than in the wave before. */
      breaks: z.array(idSchema).max(30).default([]),
      means: z.record(idSchema, estimateSchema),
    }),
  ),
  /** From the wave before to the latest; null when there is none to compare with. */
  changes: z
    .strictObject({
      smallestChangePoints: z.number().positive(),
      rows: z.array(changeSchema),
    })
    .nullable(),
  /** Means of the own region by market, in the order of the attributes. */
  markets: z.array(
    z.strictObject({
      id: idSchema,
      name: localTextSchema,
      means: z.record(idSchema, estimateSchema),
    }),
  ),
});

export const perceptionResultsSchema = resultsSchema.superRefine((results, check) => {
  for (const path of revealedCells(results))
    check.addIssue({ code: 'custom', path, message: 'tells of a cell that is suppressed' });
});

export type PerceptionResults = z.infer<typeof perceptionResultsSchema>;
