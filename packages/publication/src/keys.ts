import type { CityId, LanguageId } from '@city-of-cities/region';
import { type DocumentKind, picturesOf, type PublicDocument } from './document.ts';

/** `story/12`: the key of one object in all its languages. */
export function objectKey(kind: DocumentKind | 'picture', id: string): string {
  return `${kind}/${id}`;
}

/** `story.de`, or `story.de.city/05911000`: the key of a list; a page that shows the list carries it. */
export function listKey(kind: DocumentKind, language: LanguageId, city?: CityId): string {
  return city === undefined
    ? `${kind}.${language}`
    : `${kind}.${language}.${objectKey('city', city)}`;
}

/** PU7: what a snapshot is built from: itself, its city, its pictures. A change of any of them finds it here. */
export function dependencyKeys(document: PublicDocument): readonly string[] {
  const pictures = picturesOf(document).map(({ id }) => objectKey('picture', id));
  const city =
    'city' in document && document.city !== null ? [objectKey('city', document.city)] : [];
  return [...new Set([objectKey(document.kind, document.id), ...city, ...pictures])];
}

/** PU8: the lists in which a document appears; publishing or withdrawing it makes exactly these stale. */
export function listsOf(document: PublicDocument): readonly string[] {
  const { kind, language } = document;
  const ofCity =
    kind !== 'city' && 'city' in document && document.city !== null
      ? [listKey(kind, language, document.city)]
      : [];
  return [listKey(kind, language), ...ofCity];
}
