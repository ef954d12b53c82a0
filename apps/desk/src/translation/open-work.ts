/** What waits for translation across documents, newest first, kind by kind. */
import type { LanguageId } from '@city-of-cities/region';
import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload';
import { documentKey } from '../clearance/clear-document.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import {
  isPublicCollection,
  publicCollections,
  type PublicCollection,
} from '../translate/kinds.ts';
import { readBaselines } from './baselines.ts';
import { titleOf } from './exchange.ts';
import { type LanguageTranslation, translationsFrom } from './state.ts';

/** How far one translation of a document is. */
export interface WorkLanguage {
  readonly language: LanguageId;
  readonly open: number;
  readonly changed: number;
  readonly gone: number;
}

export interface WorkEntry {
  /** `stories/12` */
  readonly document: string;
  readonly collection: PublicCollection;
  readonly title: string;
  readonly source: LanguageId;
  readonly languages: readonly WorkLanguage[];
}

export interface OpenWork {
  readonly entries: readonly WorkEntry[];
  /** Documents that were looked at for this answer. */
  readonly looked: number;
  /** Where to go on; `null` at the end. */
  readonly next: string | null;
}

export interface WorkQuestion {
  readonly kind: PublicCollection | null;
  /** Words in the title, in any language. */
  readonly search: string;
  /** Only this language counts. */
  readonly target: LanguageId | null;
  readonly onlyWaiting: boolean;
  readonly after: WorkPlace | null;
}

export interface WorkPlace {
  readonly collection: PublicCollection;
  readonly page: number;
}

const PER_PAGE = 50;
/** An answer ends after the page that reaches one of these. */
const ENOUGH_ENTRIES = 50;
const ENOUGH_LOOKS = 300;

/** `stories:2` as a place, `null` for anything else. */
export function placeOf(text: string): WorkPlace | null {
  const [collection, page = '', ...rest] = text.split(':');
  if (!isPublicCollection(collection) || !/^[1-9]\d{0,4}$/.test(page) || rest.length > 0)
    return null;
  return { collection, page: Number(page) };
}

/** Asks with the rights of the person: only documents they may write are named or counted. */
export async function openWork(req: PayloadRequest, question: WorkQuestion): Promise<OpenWork> {
  const kinds = question.kind === null ? publicCollections : [question.kind];
  const entries: WorkEntry[] = [];
  let looked = 0;
  let place: WorkPlace | null = question.after ?? firstOf(kinds, 0);
  while (place !== null && entries.length < ENOUGH_ENTRIES && looked < ENOUGH_LOOKS) {
    const { documents, hasMore } = await pageOf(req, place, question.search);
    looked += documents.length;
    entries.push(...(await entriesOf(req, place.collection, documents, question)));
    place = hasMore
      ? { ...place, page: place.page + 1 }
      : firstOf(kinds, kinds.indexOf(place.collection) + 1);
  }
  return { entries, looked, next: place === null ? null : `${place.collection}:${place.page}` };
}

function firstOf(kinds: readonly PublicCollection[], index: number): WorkPlace | null {
  const collection = kinds[index];
  return collection === undefined ? null : { collection, page: 1 };
}

async function pageOf(
  req: PayloadRequest,
  { collection, page }: WorkPlace,
  search: string,
): Promise<{ readonly documents: readonly DeskDocument[]; readonly hasMore: boolean }> {
  const { read } = req.payload.collections[collection].config.access;
  if ((await read({ req })) === false) return { documents: [], hasMore: false };
  const field = collection === 'cities' ? 'name' : 'title';
  const where: Where = search === '' ? {} : { [field]: { like: search } };
  const { docs, hasNextPage } = await req.payload.find({
    collection,
    where,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    limit: PER_PAGE,
    page,
    sort: ['-updatedAt', 'id'],
    overrideAccess: false,
    // Reading in all languages must not make them the languages of what the request does next.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  });
  return { documents: docs as unknown as DeskDocument[], hasMore: hasNextPage };
}

async function entriesOf(
  req: PayloadRequest,
  collection: PublicCollection,
  documents: readonly DeskDocument[],
  { onlyWaiting, target }: WorkQuestion,
): Promise<readonly WorkEntry[]> {
  const keys = documents.map(({ id }) => documentKey(collection, id));
  const stored = await readBaselines(req, keys);
  return documents.flatMap((document): WorkEntry[] => {
    const translations = translationsFrom(req, collection, document, stored);
    const source = translations[0]?.source;
    if (source === undefined) return [];
    const languages = translations.map(countsOf).filter(meant(target));
    if (languages.length === 0 || (onlyWaiting && !languages.some(waits))) return [];
    const key = documentKey(collection, document.id);
    return [
      {
        document: key,
        collection,
        title: titleOf(collection, document, source),
        source,
        languages,
      },
    ];
  });
}

function meant(target: LanguageId | null): (one: WorkLanguage) => boolean {
  return ({ language }) => target === null || language === target;
}

function waits({ changed, gone, open }: WorkLanguage): boolean {
  return open + changed + gone > 0;
}

function countsOf({ segmentation, target }: LanguageTranslation): WorkLanguage {
  const states = segmentation.units.flatMap(({ segments }) => segments.map(({ state }) => state));
  return {
    language: target,
    open: states.filter((state) => state === 'new').length,
    changed: states.filter((state) => state === 'changed').length,
    gone: segmentation.orphans.length,
  };
}
