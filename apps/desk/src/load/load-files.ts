/** Uploads built-in files by the way every upload goes: checked, written anew, in all sizes. */
import { defaultLanguage, type LanguageId, languageIds } from '@city-of-cities/region';
import type { Payload } from 'payload';
import type { BuiltInFile, FileIds } from './files.ts';
import { inTransaction } from './transaction.ts';

const PARALLEL = 3;

/** Answers the ids of all files; one that an earlier run has loaded is left as it is. */
export async function loadFiles(
  payload: Payload,
  files: readonly BuiltInFile[],
  onDone: (done: number) => Promise<void>,
): Promise<FileIds> {
  const ids = new Map(await knownFiles(payload));
  const waiting = files.values();
  let done = 0;
  const work = async () => {
    for (const file of waiting) {
      if (!ids.has(file.key)) ids.set(file.key, await loadFile(payload, file));
      done += 1;
      await onDone(done);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return ids;
}

async function loadFile(payload: Payload, file: BuiltInFile): Promise<number> {
  const { byLanguage, collection, key, mimetype, name, shared } = file;
  const bytes = await file.make();
  const wordsIn = (language: LanguageId) => byLanguage?.[language] ?? {};
  return inTransaction(payload, async (req) => {
    const { id } = await payload.create({
      collection,
      locale: defaultLanguage,
      data: { ...shared, ...wordsIn(defaultLanguage), contentKey: key } as never,
      file: { data: bytes, mimetype, name, size: bytes.length },
      depth: 0,
      overrideAccess: true,
      req,
    });
    delete req.file;
    for (const language of byLanguage ? languageIds : [])
      if (language !== defaultLanguage)
        await payload.update({
          collection,
          id,
          locale: language,
          data: wordsIn(language),
          depth: 0,
          overrideAccess: true,
          req,
        });
    return id;
  });
}

async function knownFiles(payload: Payload): Promise<FileIds> {
  const known = new Map<string, number>();
  for (const collection of ['pictures', 'filmFiles', 'filmTexts'] as const) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      pagination: false,
      where: { contentKey: { exists: true } },
      select: { contentKey: true } as never,
    });
    for (const { id, contentKey } of docs as unknown as { id: number; contentKey?: string }[])
      if (contentKey) known.set(contentKey, id);
  }
  return known;
}
