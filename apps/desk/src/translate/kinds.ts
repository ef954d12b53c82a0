import type { DocumentKind } from '@city-of-cities/publication';

/** The desk's collections whose documents become public, and what each is in the contract. */
export const kindByCollection = {
  cities: 'city',
  stories: 'story',
  films: 'film',
  imageWorlds: 'imageWorld',
  events: 'event',
  series: 'series',
  pages: 'page',
  pressReleases: 'pressRelease',
} as const satisfies Record<string, DocumentKind>;

export type PublicCollection = keyof typeof kindByCollection;

/** The kinds the desk publishes. */
export type PublicKind = (typeof kindByCollection)[PublicCollection];

export const publicCollections = Object.keys(kindByCollection) as readonly PublicCollection[];

export function isPublicCollection(slug: unknown): slug is PublicCollection {
  return typeof slug === 'string' && Object.hasOwn(kindByCollection, slug);
}

/** Kinds whose texts may be submitted by others than the campaign. */
export function isWrittenByMany(collection: PublicCollection): boolean {
  return collection !== 'pages' && collection !== 'series';
}
