/** From the published row to snapshots: the one way by which anything of the desk becomes public. */
import type { Snapshot } from '@city-of-cities/publication';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { type PayloadRequest, ValidationError } from 'payload';
import { type DeskDocument, isBegun } from '../translate/candidate.ts';
import { kindByCollection, type PublicCollection } from '../translate/kinds.ts';
import { materialOf } from '../translate/read-material.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { approveBuiltIn } from '../clearance/approve.ts';
import { documentKey, openClearance } from '../clearance/clear-document.ts';
import { latestDraft } from '../clearance/edits.ts';
import { releasePart } from '../clearance/ledger.ts';
import { readRegister } from '../facts/fact-document.ts';
import { holdsToken } from '../facts/render-candidate.ts';
import { nothingToPublish, type PublishFinding, takenAddress } from './findings.ts';
import { blockingFindings, lackingIn, leavingSnapshot } from './leaving.ts';
import { lockDocument, lockSources } from './locks.ts';
import { publishSnapshot, type Standing, standingsOf, withdrawSnapshots } from './site-schema.ts';

/** What is being published: one language, every language somebody began, or only what stands already. */
export type Act = LanguageId | 'begun' | 'standing';

/**
 * Writes the snapshots of a document: those the act names, and anew every language that stands already, because
 * city, picture or window belong to all of them. Throws a ValidationError that names field and language when a
 * language is not fit; the save's transaction then undoes everything.
 */
export async function publishDocument(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  act: Act,
): Promise<void> {
  const kind = kindByCollection[collection];
  await lockSources(req, 'read');
  await lockDocument(req, documentKey(collection, id));
  const document = await publishedRow(req, collection, id);
  if (document['_status'] !== 'published') {
    await withdrawSnapshots(req, kind, String(id), null);
    return;
  }

  const standings = (await standingsOf(req, kind, [String(id)])).get(String(id)) ?? [];
  const wanted = languageIds.filter(
    (language) =>
      standings.some((standing) => standing.language === language) ||
      language === act ||
      (act === 'begun' && isBegun(collection, document, language)),
  );
  if (wanted.length === 0 && act !== 'standing')
    refuse(req, collection, id, [
      { path: 'title', message: nothingToPublish[interfaceLanguage(req.i18n)] },
    ]);

  const material = await materialOf(req, collection, document);
  const now = new Date().toISOString();
  const draft = await latestDraft(req, collection, id);
  const register = holdsToken([document, draft])
    ? await readRegister(req)
    : new Map<string, never>();
  const leaving = (source: DeskDocument, language: LanguageId) =>
    leavingSnapshot({
      collection,
      document: source,
      language,
      material,
      register,
      now,
      isStanding: language !== act && !(act === 'begun' && isBegun(collection, source, language)),
    });
  const leavings = wanted.map((language) => leaving(document, language));
  const reader = interfaceLanguage(req.i18n);
  const lacking = leavings.flatMap((one) => lackingIn(one, reader));
  if (lacking.length > 0) refuse(req, collection, id, lacking);

  await approveBuiltIn(req, collection, document);
  const clearance = await openClearance(req, collection, document);
  const complete = languageIds.filter((language) =>
    [document, draft].some((source) => source !== null && leaving(source, language).result.ok),
  );
  const blocking = leavings.flatMap((one) => blockingFindings(clearance, one, complete, reader));
  if (blocking.length > 0) refuse(req, collection, id, blocking);

  for (const { result } of leavings)
    if (result.ok && !stands(result.snapshot, standings))
      await write(req, collection, id, result.snapshot);
  for (const part of ['shared', ...wanted] as const)
    await releasePart(req, documentKey(collection, id), part, clearance.versions[part]);
}

async function write(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  snapshot: Snapshot,
): Promise<void> {
  try {
    await publishSnapshot(req, snapshot);
  } catch (error) {
    const { code, detail } = databaseErrorOf(error);
    if (code !== '23505') throw error;
    const { slug, language } = snapshot;
    refuse(req, collection, id, [
      takenAddress(slug, language, detail ?? '?', interfaceLanguage(req.i18n)),
    ]);
  }
}

/** Whether exactly this already stands: then there is nothing to tell anybody. */
function stands(snapshot: Snapshot, standings: readonly Standing[]): boolean {
  const standing = standings.find(({ language }) => language === snapshot.language);
  if (standing === undefined || standing.endsAt !== snapshot.visibleUntil) return false;
  const isSameOpening =
    standing.opensAt === snapshot.visibleFrom ||
    (standing.state === 'live' && snapshot.visibleFrom <= new Date().toISOString());
  return isSameOpening && sameContent(standing.document, snapshot.document);
}

/** Equal but for the instant of the last save. */
function sameContent(a: unknown, b: unknown): boolean {
  const essence = (document: unknown) => sorted({ ...(document as object), updatedAt: '' });
  return JSON.stringify(essence(a)) === JSON.stringify(essence(b));
}

/** Keys in order: the database returns jsonb in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** The row the public is served from, never the draft, read in the transaction with all languages. */
async function publishedRow(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
): Promise<DeskDocument> {
  return (await req.payload.findByID({
    collection,
    id,
    draft: false,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })) as unknown as DeskDocument;
}

function refuse(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  findings: readonly PublishFinding[],
): never {
  throw new ValidationError({ collection, id, errors: [...findings], req }, req.t);
}

/** The database's own error below whatever wraps it. */
function databaseErrorOf(error: unknown): { code?: string; detail?: string } {
  for (let layer = error; typeof layer === 'object' && layer !== null;)
    if ('code' in layer && typeof layer.code === 'string')
      return layer as { code: string; detail?: string };
    else layer = (layer as { cause?: unknown }).cause;
  return {};
}
