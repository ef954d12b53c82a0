import { languageIds } from '@city-of-cities/region';
import type { PayloadRequest } from 'payload';
import { type DeskDocument, picturesUsedBy } from './candidate.ts';
import {
  type FilmFileDocument,
  filmFilesUsedBy,
  type FilmTextDocument,
  filmTextsUsedBy,
} from './film-document.ts';
import type { PublicCollection } from './kinds.ts';
import type { Material } from './material.ts';
import type { PictureDocument } from './picture.ts';
import { writeCrops } from '../pictures/write-crops.ts';
import { idOf } from './running-text.ts';

/** Reads everything a document names, in the request's transaction and past access rules. */
export async function materialOf(
  req: PayloadRequest,
  collection: PublicCollection,
  document: DeskDocument,
): Promise<Material> {
  const [filmIds, textIds] =
    collection === 'films' ? [filmFilesUsedBy(document), filmTextsUsedBy(document)] : [[], []];
  const filmFiles = await byIds<FilmFileDocument>(req, 'filmFiles', filmIds);
  const filmTexts = await byIds<FilmTextDocument>(req, 'filmTexts', textIds);
  const posters = [...filmFiles.values()].flatMap(({ poster }) => idOf(poster) ?? []);
  const pictures = await byIds<PictureDocument>(req, 'pictures', [
    ...picturesUsedBy(collection, document, languageIds),
    ...posters,
  ]);
  // A picture that came before its crops did has them made now: the document will name them.
  for (const picture of pictures.values()) await writeCrops(picture);
  return { pictures, filmFiles, filmTexts };
}

async function byIds<Row extends { readonly id: number }>(
  req: PayloadRequest,
  collection: 'pictures' | 'filmFiles' | 'filmTexts',
  ids: readonly number[],
): Promise<ReadonlyMap<number, Row>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map((docs as unknown as Row[]).map((row) => [row.id, row]));
}
