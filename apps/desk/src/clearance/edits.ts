/** Who wrote what: each save is compared with the draft before it, field by field, in every language. */
import { languageIds } from '@city-of-cities/region';
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload';
import { accountOf } from '../access/roles.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import { isPublicCollection, type PublicCollection } from '../translate/kinds.ts';
import { documentKey, versionedParts } from './clear-document.ts';
import { recordEdits, SYSTEM_AUTHOR } from './ledger.ts';
import { changedFields, type PartName, type Parts } from './parts.ts';

/** The latest draft with all its languages, as approvals see it. */
export async function latestDraft(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
): Promise<DeskDocument | null> {
  return (await req.payload.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    disableErrors: true,
    // Reading in all languages would make them the languages of the save that is under way.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as DeskDocument | null;
}

const BUILT_IN = 'built-in content';

/** Set by the loader on its own requests, never by a client: nobody at this installation writes here. */
export function markBuiltIn(req: PayloadRequest): void {
  req.context[BUILT_IN] = true;
}

export function isBuiltIn(req: PayloadRequest): boolean {
  return req.context[BUILT_IN] === true;
}

const BEFORE = 'draft before this save';
const AFTER = 'draft after this save';

/** The draft as it was before the save under way, for the hooks that follow {@link rememberDraft}. */
export function draftBefore(req: PayloadRequest, key: string): DeskDocument | null {
  return (req.context[`${BEFORE} ${key}`] as DeskDocument | undefined) ?? null;
}

/** The draft that was saved, for the hooks that follow {@link recordAuthors}. */
export function draftAfter(req: PayloadRequest, key: string): DeskDocument | null {
  return (req.context[`${AFTER} ${key}`] as DeskDocument | undefined) ?? null;
}

export const rememberDraft: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { id } = (originalDoc ?? {}) as { id?: number | string };
  if (id === undefined || !isPublicCollection(collection.slug) || isBuiltIn(req)) return data;
  const before = await latestDraft(req, collection.slug, id);
  if (before !== null) req.context[`${BEFORE} ${documentKey(collection.slug, id)}`] = before;
  return data;
};

const NOTHING: Parts = { shared: {}, de: {}, en: {}, zh: {} };

export const recordAuthors: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isPublicCollection(collection.slug) || isBuiltIn(req)) return doc;
  const { id } = doc as DeskDocument;
  const key = documentKey(collection.slug, id);
  const after = await latestDraft(req, collection.slug, id);
  if (after === null) return doc;
  req.context[`${AFTER} ${key}`] = after;
  const earlier = draftBefore(req, key);
  const before = earlier === null ? NOTHING : versionedParts(req, collection.slug, earlier).parts;
  const { parts } = versionedParts(req, collection.slug, after);
  const edits = (['shared', ...languageIds] as readonly PartName[]).flatMap((part) =>
    changedFields(before[part], parts[part]).map((field) => ({ part, field })),
  );
  await recordEdits(req, key, String(accountOf(req.user)?.id ?? SYSTEM_AUTHOR), edits);
  return doc;
};
