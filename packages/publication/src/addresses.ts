/** Where a public document lives: `/de/geschichten/fuenf-haltestellen`. Desk and site both link by this table. */
import type { LanguageId } from '@city-of-cities/region';
import type { DocumentKind } from './document.ts';

/** PU11: the path segment of each kind in each language; campaign pages stand directly below the language. */
export const segments = {
  city: { de: 'staedte', en: 'cities', zh: 'chengshi' },
  story: { de: 'geschichten', en: 'stories', zh: 'gushi' },
  film: { de: 'filme', en: 'films', zh: 'yingpian' },
  imageWorld: { de: 'bildwelten', en: 'image-worlds', zh: 'tupian' },
  event: { de: 'termine', en: 'events', zh: 'huodong' },
  series: { de: 'serie', en: 'series', zh: 'xilie' },
  pressRelease: { de: 'presse', en: 'press', zh: 'xinwen' },
  page: { de: '', en: '', zh: '' },
} as const satisfies Record<DocumentKind, Record<LanguageId, string>>;

/**
 * The path of a document's page.
 * @example addressOf({ kind: 'city', language: 'en', slug: 'bochum' }) // => '/en/cities/bochum'
 */
export function addressOf(document: {
  readonly kind: DocumentKind;
  readonly language: LanguageId;
  readonly slug: string;
}): string {
  const { kind, language, slug } = document;
  return `/${[language, segments[kind][language], slug].filter(Boolean).join('/')}`;
}

/** The path of a kind's list, `/en/stories`. */
export function listAddress(kind: Exclude<DocumentKind, 'page'>, language: LanguageId): string {
  return `/${language}/${segments[kind][language]}`;
}
