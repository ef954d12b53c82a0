/** A typo on a live page, corrected and approved while a longer draft waits; the draft receives it. */
import { type Content, type Merged, mergeFix, type Unit } from '@city-of-cities/translation';
import { type LanguageId } from '@city-of-cities/region';
import { APIError, type PayloadRequest } from 'payload';
import { accountOf } from '../access/roles.ts';
import { documentKey, versionedParts } from '../clearance/clear-document.ts';
import { latestDraft } from '../clearance/edits.ts';
import { recordEdits } from '../clearance/ledger.ts';
import { lockDocument, lockSources } from '../publishing/locks.ts';
import { publishDocument } from '../publishing/publish.ts';
import { standingsOf } from '../publishing/site-schema.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { hotFixRefusals } from '../texts/hot-fix.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import { kindByCollection, type PublicCollection } from '../translate/kinds.ts';
import { followSave } from '../translation/follow-hooks.ts';
import { unitsOf } from '../translation/units.ts';
import { written } from '../translation/write-units.ts';
import {
  type Choice,
  type HotFix,
  recordReleasedApproval,
  settleFix,
  waitingFix,
} from './record.ts';
import { storeBoth, storedDraft, storedPublished } from './stored-rows.ts';

/** What can be corrected: a language that the public reads, while a draft waits that says something else. */
export interface Fixable {
  readonly published: DeskDocument;
  readonly draft: DeskDocument;
  readonly language: LanguageId;
  /** Of the public text. */
  readonly version: string;
  readonly units: readonly Unit[];
  readonly draftUnits: readonly Unit[];
}

/** Reads it with the rights of the desk; whether the person may see the document is the caller's question. */
export async function fixableIn(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  language: LanguageId,
): Promise<Fixable | null> {
  const published = await storedPublished(req, collection, id);
  const draft = await storedDraft(req, collection, id);
  if (published === null || draft === null) return null;
  const standings = await standingsOf(req, kindByCollection[collection], [String(id)]);
  const isPublic = (standings.get(String(id)) ?? []).some((one) => one.language === language);
  if (!isPublic) return null;
  const live = versionedParts(req, collection, published).versions;
  const next = versionedParts(req, collection, draft).versions;
  if (live[language] === next[language] && live.shared === next.shared) return null;
  return {
    published,
    draft,
    language,
    version: live[language],
    units: unitsOf(req, collection, published, language),
    draftUnits: unitsOf(req, collection, draft, language),
  };
}

export type Conflict = Extract<Merged, { outcome: 'conflict' }>;

/** What the draft makes of the correction, and the places where people have to choose. */
export function mergedIntoDraft(
  { draftUnits, language, units }: Fixable,
  texts: Readonly<Record<string, Content>>,
  choices: Readonly<Record<string, Choice>>,
): { readonly changed: ReadonlyMap<string, Content>; readonly conflicts: readonly Conflict[] } {
  const changed = new Map<string, Content>();
  const conflicts: Conflict[] = [];
  for (const one of mergeFix(units, draftUnits, new Map(Object.entries(texts)), language)) {
    if (one.outcome === 'merged') changed.set(one.unit, one.content);
    if (one.outcome !== 'conflict') continue;
    const choice = choices[one.fixed];
    if (choice === undefined || (choice === 'fix' && one.unit === null)) conflicts.push(one);
    else if (choice === 'fix' && one.unit !== null) changed.set(one.unit, one.content);
  }
  return { changed, conflicts };
}

export type Approval =
  | { readonly outcome: 'published' }
  | {
      readonly outcome: 'conflict';
      readonly fixable: Fixable;
      readonly conflicts: readonly Conflict[];
    };

/**
 * The second person's act: publishes the correction by the way of every publication and brings it into the draft, all
 * in one transaction. Throws what clearance refuses, and when the public text or the correction is not the one that
 * was seen.
 */
export async function approveFix(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  seen: {
    readonly language: LanguageId;
    readonly fix: number;
    readonly choices: HotFix['choices'];
  },
): Promise<Approval> {
  const key = documentKey(collection, id);
  await lockSources(req, 'read');
  await lockDocument(req, key);
  const refusals = hotFixRefusals[interfaceLanguage(req.i18n)];
  const fix = await waitingFix(req, key, seen.language);
  if (fix === null || fix.id !== seen.fix) throw new APIError(refusals.gone, 409, null, true);
  const person = String(accountOf(req.user)?.id);
  if (person === fix.person) throw new APIError(refusals.ownWork, 403, null, true);
  const fixable = await fixableIn(req, collection, id, fix.language);
  if (fixable === null || fixable.version !== fix.version)
    throw new APIError(refusals.moved, 409, null, true);
  const { changed, conflicts } = mergedIntoDraft(fixable, fix.texts, {
    ...fix.choices,
    ...seen.choices,
  });
  if (conflicts.length > 0) return { outcome: 'conflict', fixable, conflicts };
  await publishFix(req, collection, fixable, fix, changed);
  await settleFix(req, fix.id, { status: 'published', approvedBy: person });
  return { outcome: 'published' };
}

async function publishFix(
  req: PayloadRequest,
  collection: PublicCollection,
  { draft, language, published }: Fixable,
  fix: HotFix,
  changed: ReadonlyMap<string, Content>,
): Promise<void> {
  const { id } = published;
  const key = documentKey(collection, id);
  const languages = { source: language, target: language };
  const texts = new Map(Object.entries(fix.texts));
  const corrected = written(published, { changed: texts, added: [], languages });
  const received = written(draft, { changed, added: [], languages });
  const before = await latestDraft(req, collection, id);
  await storeBoth(req, collection, { published: corrected, draft: received, language });
  await recordReleasedApproval(req, {
    document: key,
    part: language,
    version: versionedParts(req, collection, corrected).versions[language],
    person: String(accountOf(req.user)?.id),
    author: fix.person,
    editedAt: fix.at,
  });
  await publishDocument(req, collection, id, language);
  const fields = new Set([...changed.keys()].map((unit) => unit.split('.', 1)[0] ?? unit));
  await recordEdits(
    req,
    key,
    fix.person,
    [...fields].map((field) => ({ part: language, field })),
  );
  const after = await latestDraft(req, collection, id);
  if (before !== null && after !== null) await followSave(req, collection, before, after);
}
