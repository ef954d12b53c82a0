/** The sitemap's protocol (sitemaps.org, hreflang by Google's extension), in parts of at most 5,000 addresses. */
import { addressOf, factSlug, type PublicFact } from '@city-of-cities/publication';
import { audiences, type LanguageId, markets, topics } from '@city-of-cities/region';
import { htmlLangOf } from '../formatting/figures.ts';
import { publicUrl } from '../public-url.ts';
import type { Address } from '../reading/address-reading.ts';
import type { Reading } from '../reading/reading.ts';
import { pathOf, type Route } from '../routing/route.ts';
import { analysisTexts } from '../survey/analysis-texts.ts';
import { escapeXml } from './xml.ts';

export const addressesPerPart = 5_000;

interface Entry {
  readonly path: string;
  readonly updatedAt?: string;
  readonly versions: readonly { readonly language: LanguageId; readonly path: string }[];
  /** Elements of the extensions for pictures and films. */
  readonly media?: string;
}

/** `/sitemap-de-1.xml` and so on, for every language in public. */
export async function sitemapParts(reading: Reading): Promise<readonly string[]> {
  const live = await reading.languages();
  const counts = await Promise.all(live.map((language) => reading.countAddresses(language)));
  return live.flatMap((language, index) => {
    const parts = Math.max(1, Math.ceil((counts[index] ?? 0) / addressesPerPart));
    return Array.from({ length: parts }, (_, part) => `/sitemap-${language}-${part + 1}.xml`);
  });
}

export function sitemapIndex(parts: readonly string[]): string {
  const entries = parts.map(
    (part) => `<sitemap><loc>${escapeXml(publicUrl(part))}</loc></sitemap>`,
  );
  return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`;
}

/** `null` when there is no such part. */
export async function sitemapPart(
  language: LanguageId,
  part: number,
  reading: Reading,
): Promise<string | null> {
  const live = await reading.languages();
  if (!live.includes(language)) return null;
  const addresses = await reading.addresses(language, {
    limit: addressesPerPart,
    offset: (part - 1) * addressesPerPart,
  });
  if (addresses.length === 0 && part > 1) return null;
  const documents = addresses.map((address): Entry => ({
    path: addressOf(address),
    updatedAt: address.updatedAt,
    media: picturesXml(address) + filmXml(address),
    versions: address.versions.map((version) => ({
      language: version.language,
      path: addressOf({ kind: address.kind, ...version }),
    })),
  }));
  const entries =
    part === 1
      ? [...listEntries(language, live, await reading.facts(language)), ...documents]
      : documents;
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">${entries
    .map(entryXml)
    .join('')}</urlset>`;
}

/** Pages that stand in every language: home, lists, audiences. */
function listEntries(
  language: LanguageId,
  live: readonly LanguageId[],
  facts: readonly PublicFact[],
): readonly Entry[] {
  const routes: readonly Route[] = [
    { kind: 'home', language },
    { kind: 'list', of: 'city', language },
    { kind: 'list', of: 'story', language },
    { kind: 'list', of: 'film', language },
    { kind: 'list', of: 'imageWorld', language },
    { kind: 'list', of: 'event', language },
    { kind: 'list', of: 'pressRelease', language },
    { kind: 'facts', language },
    ...facts.map(({ key }): Route => ({ kind: 'fact', language, slug: factSlug(key) })),
    { kind: 'topics', language },
    ...topics.map(({ id }): Route => ({ kind: 'topic', language, topic: id })),
    { kind: 'markets', language },
    ...markets.map(({ id }): Route => ({ kind: 'market', language, market: id })),
    ...audiences.map(({ id }): Route => ({
      kind: 'audience',
      language,
      audience: id,
      market: null,
    })),
    ...audiences.flatMap((audience) =>
      markets.map((market): Route => ({
        kind: 'audience',
        language,
        audience: audience.id,
        market: market.id,
      })),
    ),
  ];
  const analysis = (other: LanguageId) => `/${other}/${analysisTexts[other].segment}`;
  const analysisEntry: Entry = {
    path: analysis(language),
    versions: live.map((other) => ({ language: other, path: analysis(other) })),
  };
  const entries = routes.map((route) => ({
    path: pathOf(route),
    versions: live.map((other) => ({
      language: other,
      path: pathOf({ ...route, language: other }),
    })),
  }));
  return [...entries, analysisEntry];
}

/** At most 1,000 per address, says the extension. */
const maxPictures = 1_000;

function picturesXml({ pictures }: Address): string {
  return [...new Set(pictures)]
    .slice(0, maxPictures)
    .map((file) => publicUrl(`/pictures/${file}`))
    .map((url) => `<image:image><image:loc>${escapeXml(url)}</image:loc></image:image>`)
    .join('');
}

function filmXml({ film, pictures, teaser, title }: Address): string {
  const [poster] = pictures;
  if (film === null || poster === undefined) return '';
  const element = (name: string, text: string) =>
    `<video:${name}>${escapeXml(text)}</video:${name}>`;
  return `<video:video>${[
    element('thumbnail_loc', publicUrl(`/pictures/${poster}`)),
    element('title', title),
    element('description', teaser),
    element('content_loc', publicUrl(`/films/${film.file}`)),
    element('duration', String(Math.max(1, Math.round(film.seconds)))),
  ].join('')}</video:video>`;
}

function entryXml({ path, updatedAt, versions, media = '' }: Entry): string {
  const links =
    versions.length < 2
      ? ''
      : versions
          .map(
            (version) =>
              `<xhtml:link rel="alternate" hreflang="${htmlLangOf(version.language)}" href="${escapeXml(publicUrl(version.path))}"/>`,
          )
          .join('');
  const changed = updatedAt === undefined ? '' : `<lastmod>${escapeXml(updatedAt)}</lastmod>`;
  return `<url><loc>${escapeXml(publicUrl(path))}</loc>${changed}${links}${media}</url>`;
}
