/** Atom (RFC 4287): the newest stories and press releases of a language. */
import { addressOf, plainText, type PressRelease, type Story } from '@city-of-cities/publication';
import { brandAt, type LanguageId } from '@city-of-cities/region';
import { htmlLangOf } from '../formatting/figures.ts';
import { publicUrl } from '../public-url.ts';
import type { Reading } from '../reading/reading.ts';
import { texts } from '../texts/texts.ts';
import { escapeXml } from './xml.ts';

const entriesPerKind = 30;

/** `null` when the language is not in public. */
export async function feedOf(
  language: LanguageId,
  reading: Reading,
  now: string,
): Promise<string | null> {
  if (!(await reading.languages()).includes(language)) return null;
  const [stories, releases] = await Promise.all([
    reading.list({ kind: 'story', language, limit: entriesPerKind }),
    reading.list({ kind: 'pressRelease', language, limit: entriesPerKind }),
  ]);
  const documents = [...stories, ...releases].toSorted((first, second) =>
    second.publishedAt.localeCompare(first.publishedAt),
  );
  const brand = brandAt(now);
  const updated =
    documents
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? brand.validFrom;
  const self = publicUrl(`/${language}/feed.xml`);
  return [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLangOf(language)}">`,
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(brand.motto[language])}</title>`,
    `<subtitle>${escapeXml(brand.claim[language])}</subtitle>`,
    `<updated>${escapeXml(updated)}</updated>`,
    `<author><name>${escapeXml(brand.name[language])}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(publicUrl(`/${language}`))}"/>`,
    ...documents.map((document) => entry(document, language)),
    '</feed>',
  ].join('');
}

function entry(document: Story | PressRelease, language: LanguageId): string {
  const url = escapeXml(publicUrl(addressOf(document)));
  const note = document.sample ? `${texts[language].sample.explanation}\n\n` : '';
  return [
    '<entry>',
    `<id>${url}</id>`,
    `<title>${escapeXml(document.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<published>${escapeXml(document.publishedAt)}</published>`,
    `<updated>${escapeXml(document.updatedAt)}</updated>`,
    `<summary type="text">${escapeXml(document.teaser)}</summary>`,
    `<content type="text">${escapeXml(note + plainText(document.body))}</content>`,
    '</entry>',
  ].join('');
}
