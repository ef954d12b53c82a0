/**
 * How many versions a document keeps. Payload prunes by age alone, the published version included; and it merges a
 * single published language into the newest *published version*. Pruned away, the other languages' public text
 * would be lost with it (see tests/publishing.test.ts). So pruning is done here, and that version always stays.
 */
import type {
  CollectionAfterChangeHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload';

export const KEPT_VERSIONS = 30;

export const draftsWithVersions: NonNullable<CollectionConfig['versions']> = {
  maxPerDoc: 0,
  drafts: { autosave: { interval: 1200, showSaveDraftButton: true } },
};

export const pruneVersions: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const oldest = await versionAt(req, collection.slug, doc.id, KEPT_VERSIONS);
  if (oldest === null) return doc;
  const published = await newestPublished(req, collection.slug, doc.id);
  await req.payload.db.deleteVersions({
    collection: collection.slug,
    req,
    where: {
      and: [
        { parent: { equals: doc.id } },
        { updatedAt: { less_than_equal: oldest } },
        { latest: { not_equals: true } },
        ...(published === null ? [] : [{ id: { not_equals: published } }]),
      ],
    },
  });
  return doc;
};

async function versionAt(
  req: PayloadRequest,
  collection: CollectionSlug,
  parent: number | string,
  position: number,
): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    req,
    limit: 1,
    page: position + 1,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: parent } },
    select: { updatedAt: true },
  });
  return docs[0]?.updatedAt ?? null;
}

async function newestPublished(
  req: PayloadRequest,
  collection: CollectionSlug,
  parent: number | string,
): Promise<number | string | null> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    req,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: {
      and: [{ parent: { equals: parent } }, { 'version._status': { equals: 'published' } }],
    },
    select: { updatedAt: true },
  });
  return (docs[0] as { id?: number | string } | undefined)?.id ?? null;
}
