/** What a path means, and back. */
import { segments, slugSchema } from '@city-of-cities/publication';
import {
  type AudienceId,
  audiences,
  isLanguageId,
  type LanguageId,
  type MarketId,
  markets,
  type TopicId,
  topics,
} from '@city-of-cities/region';
import { type EventFilter, eventFilterOf, eventFilterPath } from './event-filter.ts';
import {
  audienceSegment,
  audienceSlugs,
  factSegment,
  marketSegment,
  marketSlugs,
  searchSegment,
  thanksSegment,
  topicSegment,
  topicSlugs,
} from './segments.ts';

/** Kinds with a list of their own. */
export const listKinds = [
  'city',
  'story',
  'film',
  'imageWorld',
  'event',
  'series',
  'pressRelease',
] as const;
export type ListKind = (typeof listKinds)[number];

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
  | { readonly kind: 'events'; readonly language: LanguageId; readonly filter: EventFilter }
  | {
      readonly kind: 'audience';
      readonly language: LanguageId;
      readonly audience: AudienceId;
      /** Seen from one market, or from anywhere. */
      readonly market: MarketId | null;
    }
  | { readonly kind: 'market'; readonly language: LanguageId; readonly market: MarketId }
  | { readonly kind: 'markets'; readonly language: LanguageId }
  | { readonly kind: 'topic'; readonly language: LanguageId; readonly topic: TopicId }
  | { readonly kind: 'topics'; readonly language: LanguageId }
  | { readonly kind: 'facts'; readonly language: LanguageId }
  | { readonly kind: 'fact'; readonly language: LanguageId; readonly slug: string }
  | { readonly kind: 'search'; readonly language: LanguageId }
  | { readonly kind: 'thanks'; readonly language: LanguageId }
  | { readonly kind: 'unknown'; readonly language: LanguageId | null };

/**
 * Every path means something; what nobody knows means `unknown`.
 * @example routeOf('/en/stories/five-stops') // => { kind: 'document', of: 'story', language: 'en', slug: 'five-stops' }
 */
export function routeOf(path: string): Route {
  const [language, ...parts] = path.split('/').slice(1);
  if (!isLanguageId(language)) return { kind: 'unknown', language: null };
  return routeBelow(language, parts) ?? { kind: 'unknown', language };
}

function routeBelow(language: LanguageId, parts: readonly string[]): Route | undefined {
  const [first, second, third, ...rest] = parts;
  if (rest.length > 0) return undefined;
  if (first === undefined) return { kind: 'home', language };
  const of = listKinds.find((kind) => segments[kind][language] === first);
  if (of !== undefined) return routeOfKind(language, of, second, third);
  switch (first) {
    case audienceSegment[language]: {
      const audience = audiences.find(({ id }) => audienceSlugs[id][language] === second);
      const market = marketOf(language, third);
      if (audience === undefined || (third !== undefined && market === undefined)) return undefined;
      return { kind: 'audience', language, audience: audience.id, market: market ?? null };
    }
    case marketSegment[language]: {
      if (second === undefined) return { kind: 'markets', language };
      const market = marketOf(language, second);
      return third === undefined && market ? { kind: 'market', language, market } : undefined;
    }
    case topicSegment[language]: {
      if (second === undefined) return { kind: 'topics', language };
      const topic = topics.find(({ id }) => topicSlugs[id][language] === second);
      return third === undefined && topic
        ? { kind: 'topic', language, topic: topic.id }
        : undefined;
    }
    case factSegment[language]: {
      if (second === undefined) return { kind: 'facts', language };
      return third === undefined && isSlug(second)
        ? { kind: 'fact', language, slug: second }
        : undefined;
    }
  }
  if (second !== undefined) return undefined;
  if (first === searchSegment[language]) return { kind: 'search', language };
  if (first === thanksSegment[language]) return { kind: 'thanks', language };
  return isSlug(first) ? { kind: 'document', of: 'page', language, slug: first } : undefined;
}

function routeOfKind(
  language: LanguageId,
  of: ListKind,
  second: string | undefined,
  third: string | undefined,
): Route | undefined {
  if (second === undefined) return { kind: 'list', of, language };
  if (!isSlug(second)) return undefined;
  if (third === undefined) return { kind: 'document', of, language, slug: second };
  if (of === 'city' && third === segments.story[language])
    return { kind: 'cityStories', language, slug: second };
  const filter = of === 'event' ? eventFilterOf(language, second, third) : undefined;
  return filter && { kind: 'events', language, filter };
}

function marketOf(language: LanguageId, slug: string | undefined): MarketId | undefined {
  return markets.find(({ id }) => marketSlugs[id][language] === slug)?.id;
}

/** The path of a route; an unknown one leads to the language's home. */
export function pathOf(route: Route): string {
  if (route.kind === 'unknown' && route.language === null) return '/';
  return `/${[route.language, ...partsOf(route)].filter(Boolean).join('/')}`;
}

function partsOf(route: Route): readonly string[] {
  switch (route.kind) {
    case 'home':
    case 'unknown':
      return [];
    case 'list':
      return [segments[route.of][route.language]];
    case 'document':
      return [segments[route.of][route.language], route.slug];
    case 'cityStories':
      return [segments.city[route.language], route.slug, segments.story[route.language]];
    case 'events':
      return [segments.event[route.language], ...eventFilterPath(route.filter, route.language)];
    case 'audience': {
      const { language, audience, market } = route;
      const below = market === null ? [] : [marketSlugs[market][language]];
      return [audienceSegment[language], audienceSlugs[audience][language], ...below];
    }
    case 'market':
      return [marketSegment[route.language], marketSlugs[route.market][route.language]];
    case 'markets':
      return [marketSegment[route.language]];
    case 'topic':
      return [topicSegment[route.language], topicSlugs[route.topic][route.language]];
    case 'topics':
      return [topicSegment[route.language]];
    case 'facts':
      return [factSegment[route.language]];
    case 'fact':
      return [factSegment[route.language], route.slug];
    case 'search':
      return [searchSegment[route.language]];
    case 'thanks':
      return [thanksSegment[route.language]];
  }
}

function isSlug(text: string): boolean {
  return slugSchema.safeParse(text).success;
}
