/** Writes built-in documents and publishes them through the desk's own hooks. */
import { languageIds } from '@city-of-cities/region';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { markBuiltIn } from '../clearance/edits.ts';
import { publicCollections, type PublicCollection } from '../translate/kinds.ts';
import type { BuiltInDocument } from './built-in-document.ts';
import { type FileIds, withFileIds } from './files.ts';

interface Known {
  readonly id: number | string;
  /** Somebody has worked on it; it is theirs now. */
  readonly isTakenOver: boolean;
}

const PARALLEL = 4;

/** Loads documents, several at a time; a document people have changed is left as it is. */
export async function loadDocuments(
  payload: Payload,
  documents: readonly BuiltInDocument[],
  files: FileIds,
  onDone: (done: number) => Promise<void>,
): Promise<void> {
  const known = await knownDocuments(payload);
  const waiting = documents.values();
  let done = 0;
  const work = async () => {
    for (const document of waiting) {
      const earlier = known.get(document.key);
      if (!earlier?.isTakenOver)
        await loadDocument(payload, withFileIds(document, files), earlier?.id);
      done += 1;
      await onDone(done);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
}

/** One document in one transaction: all its languages, live together or not at all. */
async function loadDocument(
  payload: Payload,
  document: BuiltInDocument,
  earlierId: number | string | undefined,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  markBuiltIn(req);
  await initTransaction(req);
  try {
    await writeLanguages(payload, req, document, earlierId);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw new Error(`${document.key} could not be loaded: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

async function writeLanguages(
  payload: Payload,
  req: PayloadRequest,
  { collection, key, id: fixedId, shared, byLanguage }: BuiltInDocument,
  earlierId: number | string | undefined,
): Promise<void> {
  let id = earlierId;
  for (const [position, language] of languageIds.entries()) {
    const isLast = position === languageIds.length - 1;
    const data = {
      ...byLanguage[language],
      ...(position === 0 && { ...shared, contentKey: key }),
      _status: isLast ? 'published' : 'draft',
    };
    const options = { collection, locale: language, draft: !isLast, depth: 0, req } as const;
    if (id === undefined) {
      const created = await payload.create({
        ...options,
        draft: true,
        data: { ...data, ...(fixedId && { id: fixedId }) } as never,
      });
      id = created.id;
    } else await payload.update({ ...options, id, data: data as never });
  }
}

async function knownDocuments(payload: Payload): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>();
  const collect = async (collection: PublicCollection) => {
    const { docs } = await payload.find({
      collection,
      draft: true,
      depth: 0,
      pagination: false,
      where: { contentKey: { exists: true } },
      select: { contentKey: true, changedBy: true } as never,
    });
    for (const doc of docs as unknown as {
      id: number | string;
      contentKey?: string | null;
      changedBy?: unknown;
    }[])
      if (doc.contentKey)
        known.set(doc.contentKey, { id: doc.id, isTakenOver: Boolean(doc.changedBy) });
  };
  await Promise.all(publicCollections.map(collect));
  return known;
}
