/** A document of the desk → a candidate for publication in one language. The contract judges it. */
import { cityById, type CityId, isCityId, type LanguageId } from '@city-of-cities/region';
import type { Picture } from '@city-of-cities/publication';
import { kindByCollection, type PublicCollection } from './kinds.ts';
import { filmCandidate } from './film.ts';
import type { Material } from './material.ts';
import { pictureOf } from './picture.ts';
import { blocksOf, idOf, pictureIdsIn, type RunningText } from './running-text.ts';

/** A document read with all its languages: a localised field is a record by language. */
export interface DeskDocument {
  readonly id: number | string;
  readonly updatedAt: string;
  readonly [field: string]: unknown;
}

/** The value of a localised field in a language. */
export function inLanguage(document: DeskDocument, field: string, language: LanguageId): unknown {
  const value = document[field];
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[language]
    : undefined;
}

/** The field that holds the running text. */
export function bodyField(collection: PublicCollection): 'portrait' | 'body' {
  return collection === 'cities' ? 'portrait' : 'body';
}

/** Whether anything has been written in a language; a language nobody began is missing, not faulty. */
export function isBegun(
  collection: PublicCollection,
  document: DeskDocument,
  language: LanguageId,
): boolean {
  const field = collection === 'cities' ? 'portrait' : 'title';
  const value = inLanguage(document, field, language);
  return typeof value === 'string'
    ? value.trim() !== ''
    : blocksOf(value as RunningText | null, () => null).length > 0;
}

/** The ids of all pictures a document shows, in any language. */
export function picturesUsedBy(
  collection: PublicCollection,
  document: DeskDocument,
  languages: readonly LanguageId[],
): readonly number[] {
  const leading = idOf(document['picture']);
  const inGallery = rowsOf(document['pictures']).flatMap(({ picture }) => idOf(picture) ?? []);
  const inText = languages.flatMap((language) =>
    pictureIdsIn(inLanguage(document, bodyField(collection), language)),
  );
  return [...new Set([...(leading === null ? [] : [leading]), ...inGallery, ...inText])];
}

/** The candidate in one language, in the shape of the contract. */
export function candidateOf(
  collection: PublicCollection,
  document: DeskDocument,
  language: LanguageId,
  material: Material,
): Record<string, unknown> {
  const pictureById = (id: number): Picture | null => {
    const picture = material.pictures.get(id);
    return picture ? pictureOf(picture, language) : null;
  };
  const text = (field: string) => {
    const value = inLanguage(document, field, language);
    return typeof value === 'string' ? value : '';
  };
  const leadingId = idOf(document['picture']);
  const head = {
    kind: kindByCollection[collection],
    id: String(document.id),
    language,
    slug: text('slug'),
    title: text('title'),
    teaser: text('teaser'),
    sample: document['isSample'] === true,
    publishedAt: instantOf(document['publishedAt']) ?? instantOf(document.updatedAt),
    updatedAt: instantOf(document.updatedAt),
  };
  const body = blocksOf(
    inLanguage(document, bodyField(collection), language) as RunningText | null,
    pictureById,
  );
  const picture = leadingId === null ? null : pictureById(leadingId);
  const city = cityOf(document['city']);
  const targeting = {
    city,
    topics: listOf(document['topics']),
    audiences: listOf(document['audiences']),
    markets: listOf(document['markets']),
    attribute: document['attribute'] || null,
  };

  switch (collection) {
    case 'cities': {
      const { slug, name } = cityById(String(document.id) as CityId);
      return {
        ...head,
        slug,
        title: name[language],
        city: document.id,
        portrait: body,
        picture,
        links: rowsOf(inLanguage(document, 'links', language)).map(({ label, href }) => ({
          label,
          href,
        })),
      };
    }
    case 'stories':
      return { ...head, ...targeting, picture, body };
    case 'films': {
      const posterId = filmPosterId(document, material);
      return {
        ...head,
        ...targeting,
        body,
        ...filmCandidate(document, language, material),
        picture: picture ?? (posterId === null ? null : pictureById(posterId)),
      };
    }
    case 'imageWorlds':
      return {
        ...head,
        ...targeting,
        body,
        pictures: rowsOf(document['pictures']).flatMap((row) => {
          const id = idOf(row['picture']);
          const shown = id === null ? null : pictureById(id);
          if (shown === null) return [];
          const caption = (row['caption'] as Record<string, unknown> | null | undefined)?.[
            language
          ];
          return [
            {
              picture: shown,
              city: cityOf(row['city']),
              caption: typeof caption === 'string' ? caption : '',
              isDownloadable: row['isDownloadable'] === true && !isRestricted(id, material),
            },
          ];
        }),
      };
    case 'events': {
      const venue = (document['venue'] ?? {}) as DeskDocument;
      return {
        ...head,
        ...targeting,
        picture,
        startsAt: instantOf(document['startsAt']),
        endsAt: instantOf(document['endsAt']),
        venue: {
          name: inLanguage(venue, 'name', language) ?? '',
          address: inLanguage(venue, 'address', language) ?? '',
        },
        isCancelled: document['isCancelled'] === true,
        link: document['link'] || null,
        body,
      };
    }
    case 'series':
      return {
        ...head,
        weeks: rowsOf(document['weeks']).map(({ number, startsOn, cities }) => ({
          number,
          startsOn: dayOf(startsOn),
          cities: listOf(cities),
        })),
        body,
      };
    case 'pages':
      return { ...head, purpose: document['purpose'], body };
    case 'pressReleases':
      return {
        ...head,
        city,
        body,
        embargoUntil: instantOf(document['embargoUntil']),
        contact: text('contact'),
      };
  }
}

/** An instant in the contract's form, or `null`. */
export function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function cityOf(value: unknown): CityId | null {
  return typeof value === 'string' && isCityId(value) ? value : null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A film without a picture of its own shows the frame that was taken from it. */
function filmPosterId(document: DeskDocument, { filmFiles }: Material): number | null {
  const film = idOf(document['film']);
  return film === null ? null : idOf(filmFiles.get(film)?.poster);
}

function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}

/** Whether the rights in a picture forbid handing it on. */
function isRestricted(id: number | null, { pictures }: Material): boolean {
  return id !== null && pictures.get(id)?.isRestricted === true;
}

/** The day of a date that was chosen without a time. */
function dayOf(value: unknown): string | null {
  return instantOf(value)?.slice(0, 10) ?? null;
}
