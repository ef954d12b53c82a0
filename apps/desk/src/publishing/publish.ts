/** From the published row to snapshots: the one way by which anything of the desk becomes public. */
import { snapshotOf, type Snapshot } from '@city-of-cities/publication';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { type PayloadRequest, ValidationError } from 'payload';
import { candidateOf, type DeskDocument, instantOf, isBegun } from '../translate/candidate.ts';
import { kindByCollection, type PublicCollection } from '../translate/kinds.ts';
import { materialOf } from '../translate/material.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { nothingToPublish, type PublishFinding, publishFinding, takenAddress } from './findings.ts';
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
  const findings: PublishFinding[] = [];
  const snapshots: Snapshot[] = [];
  for (const language of wanted) {
    const result = snapshotOf(candidateOf(collection, document, language, material), {
      now,
      goLiveAt: instantOf(document['goLiveAt']),
      visibleUntil: instantOf(document['visibleUntil']),
    });
    if (result.ok) snapshots.push(result.snapshot);
    else
      findings.push(
        ...result.findings.map((finding) =>
          publishFinding(finding, language, interfaceLanguage(req.i18n)),
        ),
      );
  }
  if (findings.length > 0) refuse(req, collection, id, findings);

  for (const snapshot of snapshots)
    if (!stands(snapshot, standings)) await write(req, collection, id, snapshot);
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
