/**
 * The contract between desk and site: what a public document of each kind consists of, in one language. The desk
 * writes it, the site reads it, and neither knows the other.
 */
import {
  type AttributeId,
  type AudienceId,
  type CityId,
  type LanguageId,
  type MarketId,
  type TopicId,
  isAttributeId,
  isAudienceId,
  isCityId,
  isLanguageId,
  isMarketId,
  isTopicId,
} from '@city-of-cities/region';
import { z } from 'zod';
import { instantSchema } from './instant.ts';
import { fileNameSchema, type Picture, pictureFiles, pictureSchema } from './picture.ts';
import { blockSchema, hrefSchema, picturesIn } from './rich-text.ts';

const cityId = z.custom<CityId>((value) => typeof value === 'string' && isCityId(value));
const language = z.custom<LanguageId>((value) => typeof value === 'string' && isLanguageId(value));
const topic = z.custom<TopicId>((value) => typeof value === 'string' && isTopicId(value));
const audience = z.custom<AudienceId>((value) => typeof value === 'string' && isAudienceId(value));
const market = z.custom<MarketId>((value) => typeof value === 'string' && isMarketId(value));
const attribute = z.custom<AttributeId>(
  (value) => typeof value === 'string' && isAttributeId(value),
);

/** PU2: a slug is lower-case Latin letters, digits and single hyphens, at most 80 characters, in every language. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);

/** PU15: a fact a document states: its key, with `@date` when the text is pinned to that date. */
const factUse = z.string().regex(/^[a-z][a-z0-9_]*(?:@\d{4}(?:-\d{2}){0,2})?$/);

/**
 * What every public document has. `sample` marks invented content and is shown on the page; `facts` are the figures
 * of the register its texts were rendered with.
 */
const head = {
  id: z.string().min(1).max(64),
  language,
  slug: slugSchema,
  title: z.string().trim().min(1).max(200),
  teaser: z.string().trim().min(1).max(600),
  sample: z.boolean(),
  publishedAt: instantSchema,
  updatedAt: instantSchema,
  facts: z.array(factUse).optional(),
};

/** A city's portrait. `id` is the official key (AGS). */
const city = z.strictObject({
  kind: z.literal('city'),
  ...head,
  city: cityId,
  portrait: z.array(blockSchema).min(1),
  picture: pictureSchema.nullable(),
  links: z.array(z.strictObject({ label: z.string().min(1), href: hrefSchema })),
});

/** Where and for whom something works: its city, topics, audiences, markets, and the image attribute it is to move. */
const targeting = {
  city: cityId.nullable(),
  topics: z.array(topic),
  audiences: z.array(audience),
  markets: z.array(market),
  attribute: attribute.nullable(),
};

/** An editorial piece. */
const story = z.strictObject({
  kind: z.literal('story'),
  ...head,
  ...targeting,
  picture: pictureSchema.nullable(),
  body: z.array(blockSchema).min(1),
});

/** One file of a film. `type` is the MIME type with codecs, as a `source` element needs it. */
const filmFile = z.strictObject({
  file: fileNameSchema,
  type: z.string().regex(/^video\/(?:mp4|webm)(?:; codecs="[\w., -]+")?$/),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  sizeBytes: z.int().positive(),
});

/** A self-hosted film. The transcript is in the document's language; `picture` is the poster. */
const film = z.strictObject({
  kind: z.literal('film'),
  ...head,
  ...targeting,
  picture: pictureSchema,
  durationSeconds: z.number().positive(),
  isSilent: z.boolean(),
  files: z.array(filmFile).min(1),
  captions: z.array(z.strictObject({ language, file: fileNameSchema })),
  chapters: z.array(
    z.strictObject({ startSeconds: z.number().nonnegative(), title: z.string().min(1) }),
  ),
  chapterFile: fileNameSchema.nullable(),
  transcript: z.array(z.strictObject({ speaker: z.string().nullable(), text: z.string() })),
  audioDescription: filmFile.nullable(),
  signLanguage: filmFile.nullable(),
  body: z.array(blockSchema),
});

/** A curated gallery. Only pictures that say so may be downloaded. */
const imageWorld = z.strictObject({
  kind: z.literal('imageWorld'),
  ...head,
  ...targeting,
  body: z.array(blockSchema),
  pictures: z
    .array(
      z.strictObject({
        picture: pictureSchema,
        city: cityId.nullable(),
        caption: z.string(),
        isDownloadable: z.boolean(),
      }),
    )
    .min(1),
});

/** Something that takes place. Instants are UTC; the region's own time zone is the page's business. */
const event = z.strictObject({
  kind: z.literal('event'),
  ...head,
  ...targeting,
  picture: pictureSchema.nullable(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  venue: z.strictObject({ name: z.string().min(1), address: z.string() }),
  isCancelled: z.boolean(),
  link: hrefSchema.nullable(),
  body: z.array(blockSchema).min(1),
});

/** The weekly series: which cities are shown in the week that starts on a Monday (ISO date). */
const series = z.strictObject({
  kind: z.literal('series'),
  ...head,
  weeks: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(53),
        startsOn: z.iso.date(),
        cities: z.array(cityId).min(1),
      }),
    )
    .min(1),
  body: z.array(blockSchema),
});

/** What a page of the campaign is for: the footer and the navigation find it by this. */
export const pagePurposes = [
  'about',
  'contact',
  'imprint',
  'privacy',
  'accessibility',
  'easyLanguage',
  'signLanguage',
  'other',
] as const;
export type PagePurpose = (typeof pagePurposes)[number];

const page = z.strictObject({
  kind: z.literal('page'),
  ...head,
  purpose: z.enum(pagePurposes),
  body: z.array(blockSchema).min(1),
});

const pressRelease = z.strictObject({
  kind: z.literal('pressRelease'),
  ...head,
  city: cityId.nullable(),
  body: z.array(blockSchema).min(1),
  embargoUntil: instantSchema.nullable(),
  contact: z.string(),
});

export const documentSchema = z.discriminatedUnion('kind', [
  city,
  story,
  film,
  imageWorld,
  event,
  series,
  page,
  pressRelease,
]);

export type PublicDocument = z.infer<typeof documentSchema>;
export type DocumentKind = PublicDocument['kind'];
export type DocumentOf<Kind extends DocumentKind> = Extract<PublicDocument, { kind: Kind }>;
export type City = DocumentOf<'city'>;
export type Story = DocumentOf<'story'>;
export type Film = DocumentOf<'film'>;
export type ImageWorld = DocumentOf<'imageWorld'>;
export type Event = DocumentOf<'event'>;
export type Series = DocumentOf<'series'>;
export type Page = DocumentOf<'page'>;
export type PressRelease = DocumentOf<'pressRelease'>;

export const documentKinds: readonly DocumentKind[] = [
  'city',
  'story',
  'film',
  'imageWorld',
  'event',
  'series',
  'page',
  'pressRelease',
];

/** The running text of a document, whatever its kind calls it. */
export function bodyOf(document: PublicDocument) {
  return document.kind === 'city' ? document.portrait : document.body;
}

/** All pictures of a document, the leading one first. */
export function picturesOf(document: PublicDocument): readonly Picture[] {
  const leading = 'picture' in document && document.picture !== null ? [document.picture] : [];
  const gallery =
    document.kind === 'imageWorld' ? document.pictures.map(({ picture }) => picture) : [];
  return [...leading, ...gallery, ...picturesIn(bodyOf(document))];
}

/** All files a document's page fetches: renditions of its pictures, and a film's own files. */
export function filesOf(document: PublicDocument): readonly string[] {
  const pictures = picturesOf(document).flatMap(pictureFiles);
  if (document.kind !== 'film') return pictures;
  const { files, audioDescription, signLanguage, captions, chapterFile } = document;
  return [
    ...pictures,
    ...[...files, audioDescription, signLanguage, ...captions].flatMap((part) => part?.file ?? []),
    ...(chapterFile === null ? [] : [chapterFile]),
  ];
}
