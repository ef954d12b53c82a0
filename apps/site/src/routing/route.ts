/** What a path means, and back. */
import { segments, slugSchema } from '@city-of-cities/publication';
import { type AudienceId, audiences, isLanguageId, type LanguageId } from '@city-of-cities/region';
import { audienceSegment, audienceSlugs, searchSegment } from './segments.ts';

export type ListKind = 'city' | 'story' | 'pressRelease';

export type Route =
  | { readonly kind: 'home'; readonly language: LanguageId }
  | { readonly kind: 'list'; readonly of: ListKind; readonly language: LanguageId }
  | {
      readonly kind: 'document';
      readonly of: ListKind | 'page';
      readonly language: LanguageId;
      readonly slug: string;
    }
  | { readonly kind: 'cityStories'; readonly language: LanguageId; readonly slug: string }
  | { readonly kind: 'audience'; readonly language: LanguageId; readonly audience: AudienceId }
  | { readonly kind: 'search'; readonly language: LanguageId }
  | { readonly kind: 'unknown'; readonly language: LanguageId | null };

const listKinds: readonly ListKind[] = ['city', 'story', 'pressRelease'];

/**
 * Every path means something; what nobody knows means `unknown`.
 * @example routeOf('/en/stories/five-stops') // => { kind: 'document', of: 'story', language: 'en', slug: 'five-stops' }
 */
export function routeOf(path: string): Route {
  const [language, first, second, third, ...rest] = path.split('/').slice(1);
  if (!isLanguageId(language)) return { kind: 'unknown', language: null };
  const unknown: Route = { kind: 'unknown', language };
  if (rest.length > 0) return unknown;
  if (first === undefined) return { kind: 'home', language };

  const of = listKinds.find((kind) => segments[kind][language] === first);
  if (of !== undefined) {
    if (second === undefined) return { kind: 'list', of, language };
    if (!isSlug(second)) return unknown;
    if (third === undefined) return { kind: 'document', of, language, slug: second };
    return of === 'city' && third === segments.story[language]
      ? { kind: 'cityStories', language, slug: second }
      : unknown;
  }
  if (first === audienceSegment[language]) {
    const audience = audiences.find(({ id }) => audienceSlugs[id][language] === second);
    return audience === undefined || third !== undefined
      ? unknown
      : { kind: 'audience', language, audience: audience.id };
  }
  if (second !== undefined) return unknown;
  if (first === searchSegment[language]) return { kind: 'search', language };
  return isSlug(first) ? { kind: 'document', of: 'page', language, slug: first } : unknown;
}

/** The path of a route; an unknown one leads to the language's home. */
export function pathOf(route: Route): string {
  const { language } = route;
  const join = (...parts: string[]) => `/${[language, ...parts].filter(Boolean).join('/')}`;
  switch (route.kind) {
    case 'home':
      return join();
    case 'list':
      return join(segments[route.of][route.language]);
    case 'document':
      return join(segments[route.of][route.language], route.slug);
    case 'cityStories':
      return join(segments.city[route.language], route.slug, segments.story[route.language]);
    case 'audience':
      return join(audienceSegment[route.language], audienceSlugs[route.audience][route.language]);
    case 'search':
      return join(searchSegment[route.language]);
    case 'unknown':
      return language === null ? '/' : join();
  }
}

function isSlug(text: string): boolean {
  return slugSchema.safeParse(text).success;
}
