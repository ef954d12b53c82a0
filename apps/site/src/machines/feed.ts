/** Atom (RFC 4287): what is new in a language, of every kind or of one. */
import { addressOf, bodyOf, type DocumentOf, plainText } from '@city-of-cities/publication';
import { brandAt, type LanguageId } from '@city-of-cities/region';
import { formatSpan, htmlLangOf } from '../formatting/figures.ts';
import { publicUrl } from '../public-url.ts';
import type { Reading } from '../reading/reading.ts';
import { pathOf } from '../routing/route.ts';
import { texts } from '../texts/texts.ts';
import { feedAddress, type FeedKind, feedKinds } from './feed-address.ts';
import { escapeXml } from './xml.ts';

const entriesPerKind = 30;

type FeedDocument = DocumentOf<FeedKind>;

/** Of one kind, or with `null` of all; `null` when the language is not in public. */
export async function feedOf(
  language: LanguageId,
  kind: FeedKind | null,
  reading: Reading,
  now: string,
): Promise<string | null> {
  if (!(await reading.languages()).includes(language)) return null;
  const lists = await Promise.all(
    (kind === null ? feedKinds : [kind]).map((of): Promise<readonly FeedDocument[]> =>
      reading.list({ kind: of, language, limit: entriesPerKind }),
    ),
  );
  const documents = lists
    .flat()
    .toSorted((first, second) => second.publishedAt.localeCompare(first.publishedAt));
  const brand = brandAt(now);
  const updated =
    documents
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? brand.validFrom;
  const self = publicUrl(feedAddress(language, kind));
  const page = kind === null ? `/${language}` : pathOf({ kind: 'list', of: kind, language });
  return [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLangOf(language)}">`,
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(feedTitle(language, kind, now))}</title>`,
    `<subtitle>${escapeXml(brand.claim[language])}</subtitle>`,
    `<updated>${escapeXml(updated)}</updated>`,
    `<author><name>${escapeXml(brand.name[language])}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(publicUrl(page))}"/>`,
    ...documents.map((document) => entry(document, language)),
    '</feed>',
  ].join('');
}

export function feedTitle(language: LanguageId, kind: FeedKind | null, now: string): string {
  const motto = brandAt(now).motto[language];
  return kind === null ? motto : `${kindTitle(language, kind)} – ${motto}`;
}

function kindTitle(language: LanguageId, kind: FeedKind): string {
  const text = texts[language];
  switch (kind) {
    case 'story':
      return text.stories.title;
    case 'pressRelease':
      return text.press.title;
    case 'film':
      return text.films.title;
    case 'imageWorld':
      return text.imageWorlds.title;
    case 'event':
      return text.events.title;
  }
}

function entry(document: FeedDocument, language: LanguageId): string {
  const url = escapeXml(publicUrl(addressOf(document)));
  const words = [
    document.sample ? texts[language].sample.explanation : '',
    document.kind === 'event' ? whenAndWhere(document, language) : '',
    plainText(bodyOf(document)),
  ];
  return [
    '<entry>',
    `<id>${url}</id>`,
    `<title>${escapeXml(document.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    document.kind === 'film' ? enclosure(document) : '',
    `<category term="${document.kind}" label="${escapeXml(texts[language].search.kind[document.kind])}"/>`,
    `<published>${escapeXml(document.publishedAt)}</published>`,
    `<updated>${escapeXml(document.updatedAt)}</updated>`,
    `<summary type="text">${escapeXml(document.teaser)}</summary>`,
    `<content type="text">${escapeXml(words.filter(Boolean).join('\n\n'))}</content>`,
    '</entry>',
  ].join('');
}

function whenAndWhere(event: DocumentOf<'event'>, language: LanguageId): string {
  const { events, listSeparator } = texts[language];
  const cancelled = event.isCancelled ? [events.cancelled] : [];
  return [...cancelled, formatSpan(event, language), event.venue.name].join(listSeparator);
}

/** The first file, for readers of feeds that play films. */
function enclosure({ files }: DocumentOf<'film'>): string {
  const [file] = files;
  if (file === undefined) return '';
  const { file: name, sizeBytes, type } = file;
  const url = escapeXml(publicUrl(`/films/${name}`));
  return `<link rel="enclosure" type="${escapeXml(type.split(';')[0] ?? '')}" length="${sizeBytes}" href="${url}"/>`;
}
