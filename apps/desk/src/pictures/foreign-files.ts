/** A document shows only files that its writer may see; an id typed into a request opens nothing. */
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { both, interfaceLanguage } from '../texts/bilingual.ts';
import { filmFilesUsedBy, filmTextsUsedBy } from '../translate/film-document.ts';
import { idOf, pictureIdsIn } from '../translate/running-text.ts';

const unknownFile = both(
  'Dieses Bild oder diese Datei gibt es nicht, oder sie gehört einer anderen Stadt.',
  'This picture or file does not exist, or it belongs to another city.',
);

const relations = [
  { collection: 'pictures', path: 'picture', idsIn: picturesIn },
  { collection: 'filmFiles', path: 'film', idsIn: filmFilesUsedBy },
  { collection: 'filmTexts', path: 'captions', idsIn: filmTextsUsedBy },
] as const;

export const refuseForeignFiles: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!req.user) return data;
  for (const { collection, path, idsIn } of relations) {
    const known = new Set(idsIn((originalDoc ?? {}) as Record<string, unknown>));
    const added = new Set(idsIn(data).filter((id) => !known.has(id)));
    if (added.size > 0 && (await countReadable(req, collection, [...added])) !== added.size)
      throw new ValidationError(
        { errors: [{ path, message: unknownFile[interfaceLanguage(req.i18n)] }], req },
        req.t,
      );
  }
  return data;
};

async function countReadable(
  req: PayloadRequest,
  collection: (typeof relations)[number]['collection'],
  ids: number[],
): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { in: ids } },
    overrideAccess: false,
    req,
  });
  return totalDocs;
}

function picturesIn(document: Readonly<Record<string, unknown>>): readonly number[] {
  const inText = ['body', 'portrait'].flatMap((field) => pictureIdsIn(document[field]));
  const rows = document['pictures'];
  const inGallery = Array.isArray(rows)
    ? rows.flatMap((row: { picture?: unknown } | null) => idOf(row?.picture) ?? [])
    : [];
  return [...[idOf(document['picture'])].filter((id) => id !== null), ...inGallery, ...inText];
}
