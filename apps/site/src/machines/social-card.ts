/** What a page's social card shows, and where it is. */
import type { SocialCardOptions } from '@city-of-cities/mosaic';
import { type DocumentKind, factSlug, type PublicDocument } from '@city-of-cities/publication';
import { brandAt, cityById, type LanguageId } from '@city-of-cities/region';
import { claimParts } from '../formatting/claim.ts';
import { isHan } from '../formatting/language-traits.ts';
import type { PageOutcome } from '../loading/outcome.ts';
import type { Reading } from '../reading/reading.ts';
import { shownKinds } from '../routing/shown-kinds.ts';
import { texts } from '../texts/texts.ts';

export const cardSize = { width: 1200, height: 630 } as const;

interface CardAddress {
  readonly language: LanguageId;
  readonly kind: string;
  readonly slug: string;
}

/** The address of a page's card; pages made of lists share the one of the campaign. */
export function cardAddress(page: PageOutcome): string {
  const { content, language } = page;
  const at = (kind: string, slug: string) => `/cards/${language}/${kind}/${slug}.png`;
  const { route } = page;
  if (content.view === 'fact') return at('fact', factSlug(content.fact.key));
  return route.kind === 'document' && page.status === 200
    ? at(route.of, route.slug)
    : at('campaign', 'motto');
}

/** `null` when nothing public has such a card. */
export async function cardOf(
  { language, kind, slug }: CardAddress,
  reading: Reading,
): Promise<SocialCardOptions | null> {
  const brand = brandAt(new Date().toISOString());
  const campaign = { language, kicker: brand.name[language], title: brand.motto[language] };
  if (kind === 'campaign') return slug === 'motto' ? campaign : null;
  if (kind === 'fact') {
    const fact = await reading.fact(language, slug);
    if (fact === undefined) return null;
    const { before, figure, after } = claimParts(fact, language);
    const title = [before, figure, after].filter(Boolean).join(isHan(language) ? '' : ' ');
    return { language, kicker: texts[language].facts.figure, title };
  }
  const known: DocumentKind | undefined = shownKinds.find((shown) => shown === kind);
  const document = known && (await reading.document(known, language, slug));
  return document === undefined ? null : documentCard(document);
}

function documentCard(document: PublicDocument): SocialCardOptions {
  const { language, kind, title } = document;
  const cityId = 'city' in document ? document.city : null;
  const city = cityId === null ? null : cityById(cityId);
  const topic = kind === 'story' ? document.topics[0] : undefined;
  const kicker =
    city === null || kind === 'city' ? texts[language].search.kind[kind] : city.name[language];
  return {
    language,
    title,
    kicker,
    ...(city === null ? {} : { citySlug: city.slug }),
    ...(city === null || topic === undefined ? {} : { topic }),
  };
}
