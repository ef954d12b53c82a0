/** After each save the baselines follow: what changed in the source waits, what was written in a target is settled. */
import { follow } from '@city-of-cities/translation';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { accountOf } from '../access/roles.ts';
import { documentKey } from '../clearance/clear-document.ts';
import { draftAfter, draftBefore, isBuiltIn } from '../clearance/edits.ts';
import { SYSTEM_AUTHOR } from '../clearance/ledger.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import { isPublicCollection, type PublicCollection } from '../translate/kinds.ts';
import { forgetBaselines, readBaselines, writeBaseline } from './baselines.ts';
import { sourceLanguageOf } from './state.ts';
import { unitsOf } from './units.ts';

export const followTranslations: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { slug } = collection;
  if (!isPublicCollection(slug) || isBuiltIn(req)) return doc;
  const { id } = doc as DeskDocument;
  const key = documentKey(slug, id);
  const before = draftBefore(req, key);
  const after = draftAfter(req, key);
  if (before !== null && after !== null) await followSave(req, slug, before, after);
  return doc;
};

/** Without a baseline yet, what stood before this save counts as translated from what stood beside it. */
export async function followSave(
  req: PayloadRequest,
  collection: PublicCollection,
  before: DeskDocument,
  after: DeskDocument,
): Promise<void> {
  const source = sourceLanguageOf(collection, after);
  if (source === null) return;
  const units = (document: DeskDocument, language: LanguageId) =>
    unitsOf(req, collection, document, language);
  const was = { source: units(before, source) };
  const is = { source: units(after, source) };
  const isSourceSame = same(was.source, is.source);
  const touched = languageIds
    .filter((target) => target !== source)
    .map((target) => ({ target, before: units(before, target), after: units(after, target) }))
    .filter((one) => !isSourceSame || !same(one.before, one.after));
  if (touched.length === 0) return;
  const key = documentKey(collection, after.id);
  const stored = await readBaselines(req, [key]);
  for (const { target, ...text } of touched) {
    const languages = { source, target };
    const known = stored.get(`${key} ${target}`);
    const baseline =
      known?.source === source ? known.units : follow([], was.source, text.before, languages);
    const next = follow(baseline, is.source, text.after, languages);
    if (known === undefined || !same(known.units, next))
      await writeBaseline(
        req,
        {
          document: key,
          language: target,
          person: String(accountOf(req.user)?.id ?? SYSTEM_AUTHOR),
        },
        { source, units: next },
      );
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export const forgetTranslations: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (isPublicCollection(collection.slug))
    await forgetBaselines(req, documentKey(collection.slug, id));
};
