/** The published row and the waiting draft as they are stored, with all their languages, past every hook. */
import type { LanguageId } from '@city-of-cities/region';
import type { PayloadRequest } from 'payload';
import type { DeskDocument } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';

export async function storedPublished(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
): Promise<DeskDocument | null> {
  const row = await req.payload.db.findOne({ collection, req, where: { id: { equals: id } } });
  const document = row as unknown as DeskDocument | null;
  return document?.['_status'] === 'published' ? document : null;
}

/** The newest version when it is a draft. */
export async function storedDraft(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
): Promise<DeskDocument | null> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  });
  const version = docs[0]?.version as unknown as DeskDocument | undefined;
  return version?.['_status'] === 'draft' ? { ...version, id } : null;
}

/**
 * Writes the public row and, over it, the draft that goes on. Payload's own way would carry what the draft shares
 * between languages into the public row, and the words of one into the other. The newest published version has to say
 * what the row says: Payload merges single languages into it. Call with the document's lock held.
 */
export async function storeBoth(
  req: PayloadRequest,
  collection: PublicCollection,
  rows: {
    readonly published: DeskDocument;
    readonly draft: DeskDocument;
    readonly language: LanguageId;
  },
): Promise<void> {
  const { draft, language, published } = rows;
  const { id } = published;
  const now = Date.now();
  const at = new Date(now).toISOString();
  // The newest version is the one saved last.
  const after = new Date(now + 1).toISOString();
  const { db } = req.payload;
  await db.updateOne({ collection, id, data: { ...published, updatedAt: at }, req });
  await db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: at,
    parent: id,
    publishedLocale: language,
    req,
    updatedAt: at,
    versionData: { ...published, updatedAt: at } as never,
  });
  await db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: after,
    parent: id,
    req,
    updatedAt: after,
    versionData: { ...draft, _status: 'draft', updatedAt: after } as never,
  });
}
