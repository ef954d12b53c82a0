import type { AudienceId, CityId, LanguageId, MarketId, TopicId } from '@city-of-cities/region';
import { type DocumentKind, picturesOf, type PublicDocument } from './document.ts';
import { factUsesKey } from './public-fact.ts';

/** `story/12`: the key of one object in all its languages. */
export function objectKey(kind: DocumentKind | 'picture' | 'fact', id: string): string {
  return `${kind}/${id}`;
}

/** What a list may be narrowed to: everything that belongs to one city, audience, market or topic. */
export type ListScope =
  | { readonly city: CityId }
  | { readonly audience: AudienceId }
  | { readonly market: MarketId }
  | { readonly topic: TopicId };

/**
 * The key of a list; a page that shows the list carries it.
 * @example listKey('story', 'de', { audience: 'students' }) // => 'story.de.audience/students'
 */
export function listKey(kind: DocumentKind, language: LanguageId, scope?: ListScope): string {
  if (scope === undefined) return `${kind}.${language}`;
  const [[name, id] = ['', '']] = Object.entries(scope);
  return `${kind}.${language}.${name}/${id}`;
}

/**
 * PU7: what a snapshot is built from: itself, its cities, its pictures, its facts. A change of any of them finds it
 * here. A pinned fact (PU15) is named twice, with its date and without, so that a correction finds it too.
 */
export function dependencyKeys(document: PublicDocument): readonly string[] {
  const cities =
    document.kind === 'series' ? document.weeks.flatMap((week) => week.cities) : cityOf(document);
  return [
    ...new Set([
      objectKey(document.kind, document.id),
      ...cities.map((id) => objectKey('city', id)),
      ...picturesOf(document).map(({ id }) => objectKey('picture', id)),
      ...(document.facts ?? []).flatMap((use) => [
        objectKey('fact', use.split('@', 1)[0] ?? use),
        objectKey('fact', use),
      ]),
    ]),
  ];
}

/** PU8: the lists in which a document appears; publishing or withdrawing it makes exactly these stale. PU19: what states a fact is in the list of the fact's uses. */
export function listsOf(document: PublicDocument): readonly string[] {
  const { kind, language } = document;
  const scopes: ListScope[] = kind === 'city' ? [] : cityOf(document).map((city) => ({ city }));
  if ('audiences' in document)
    scopes.push(
      ...document.audiences.map((audience) => ({ audience })),
      ...document.markets.map((market) => ({ market })),
      ...document.topics.map((topic) => ({ topic })),
    );
  const stated = new Set((document.facts ?? []).map((use) => factUsesKey(use, language)));
  return [
    listKey(kind, language),
    ...scopes.map((scope) => listKey(kind, language, scope)),
    ...stated,
  ];
}

function cityOf(document: PublicDocument): readonly CityId[] {
  return 'city' in document && document.city !== null ? [document.city] : [];
}
