/** Kinds of documents that have a page here. Others of the contract are on no list, in no sitemap and no search. */
import type { DocumentKind } from '@city-of-cities/publication';

export const shownKinds = [
  'city',
  'story',
  'film',
  'imageWorld',
  'event',
  'series',
  'pressRelease',
  'page',
] as const satisfies readonly DocumentKind[];

export type ShownKind = (typeof shownKinds)[number];

export function isShownKind(kind: DocumentKind): kind is ShownKind {
  return shownKinds.some((shown) => shown === kind);
}
