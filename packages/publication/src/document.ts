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
import { type Picture, pictureSchema } from './picture.ts';
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

/** What every public document has. `sample` marks invented content and is shown on the page. */
const head = {
  id: z.string().min(1).max(64),
  language,
  slug: slugSchema,
  title: z.string().trim().min(1).max(200),
  teaser: z.string().trim().min(1).max(600),
  sample: z.boolean(),
  publishedAt: instantSchema,
  updatedAt: instantSchema,
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

/** An editorial piece; `attribute` is the image attribute it works for. */
const story = z.strictObject({
  kind: z.literal('story'),
  ...head,
  city: cityId.nullable(),
  topics: z.array(topic),
  audiences: z.array(audience),
  markets: z.array(market),
  attribute: attribute.nullable(),
  picture: pictureSchema.nullable(),
  body: z.array(blockSchema).min(1),
});

/** What a page of the campaign is for: the footer and the navigation find it by this. */
export const pagePurposes = [
  'about',
  'contact',
  'imprint',
  'privacy',
  'accessibility',
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

export const documentSchema = z.discriminatedUnion('kind', [city, story, page, pressRelease]);

export type PublicDocument = z.infer<typeof documentSchema>;
export type DocumentKind = PublicDocument['kind'];
export type DocumentOf<Kind extends DocumentKind> = Extract<PublicDocument, { kind: Kind }>;
export type City = DocumentOf<'city'>;
export type Story = DocumentOf<'story'>;
export type Page = DocumentOf<'page'>;
export type PressRelease = DocumentOf<'pressRelease'>;

export const documentKinds: readonly DocumentKind[] = ['city', 'story', 'page', 'pressRelease'];

/** The running text of a document, whatever its kind calls it. */
export function bodyOf(document: PublicDocument) {
  return document.kind === 'city' ? document.portrait : document.body;
}

/** All pictures of a document, the leading one first. */
export function picturesOf(document: PublicDocument): readonly Picture[] {
  const leading = 'picture' in document && document.picture !== null ? [document.picture] : [];
  return [...leading, ...picturesIn(bodyOf(document))];
}
