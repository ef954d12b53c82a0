/** Feeds: one of everything, and one for each kind that has news. */
import { segments } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';

export const feedKinds = ['story', 'pressRelease', 'film', 'imageWorld', 'event'] as const;
export type FeedKind = (typeof feedKinds)[number];

/** @example feedAddress('en', 'story') // => '/en/stories/feed.xml' */
export function feedAddress(language: LanguageId, kind: FeedKind | null = null): string {
  return kind === null
    ? `/${language}/feed.xml`
    : `/${language}/${segments[kind][language]}/feed.xml`;
}

/** The kind whose list stands at the segment. */
export function feedKindOf(language: LanguageId, segment: string | undefined): FeedKind | null {
  return feedKinds.find((kind) => segments[kind][language] === segment) ?? null;
}
