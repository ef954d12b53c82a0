/** The second person's act, and its stand-in for content that comes with the platform. */
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { APIError, type PayloadRequest, ValidationError } from 'payload';
import { accountOf } from '../access/roles.ts';
import { lockDocument } from '../publishing/locks.ts';
import { both, interfaceLanguage } from '../texts/bilingual.ts';
import type { DeskDocument } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { approvalState } from './approval-state.ts';
import { type Clearance, documentKey, openClearance, versionedParts } from './clear-document.ts';
import { isBuiltIn, latestDraft } from './edits.ts';
import { readLedger, recordApproval, recordWaiver, SYSTEM_APPROVER } from './ledger.ts';
import type { PartName } from './parts.ts';

const ownWork = both(
  'Sie haben an dieser Fassung geschrieben. Freigeben muss eine andere Person.',
  'You wrote in this version. Another person has to approve it.',
);
const changed = both(
  'Der Text hat sich geändert, seit Sie ihn gesehen haben. Bitte noch einmal lesen.',
  'The text has changed since you saw it. Please read it again.',
);

/** What a person approves in one language: its own text, and what all languages share. */
export function approvedVersion({ versions }: Pick<Clearance, 'versions'>, language: LanguageId) {
  return `${versions.shared}.${versions[language]}`;
}

/** Whether a part has the approval of a second person, given after its last edit. */
export function isApproved({ ledger, versions }: Clearance, part: PartName): boolean {
  const { authors, approvals, editedAt, version } = approvalState(ledger, part, versions[part]);
  return approvals.some(
    (approval) =>
      approval.version === version && approval.at >= editedAt && !authors.includes(approval.person),
  );
}

/** Whether somebody wrote in a version that still waits for its approval. */
export function isAuthor(clearance: Clearance, language: LanguageId, person: string): boolean {
  return (['shared', language] as const).some((part) =>
    approvalState(clearance.ledger, part, clearance.versions[part]).authors.includes(person),
  );
}

/**
 * Approves the latest draft in one language. `seen` is the version the person was shown: words that were saved since
 * are not approved unread. Call inside a transaction; who may approve at all is the caller's question.
 */
export async function approveLanguage(
  req: PayloadRequest,
  collection: PublicCollection,
  id: number | string,
  language: LanguageId,
  seen: string,
): Promise<void> {
  const key = documentKey(collection, id);
  await lockDocument(req, key);
  const draft = await latestDraft(req, collection, id);
  if (draft === null) throw new APIError('There is no such document.', 404);
  const clearance = await openClearance(req, collection, draft);
  const reader = interfaceLanguage(req.i18n);
  if (approvedVersion(clearance, language) !== seen)
    throw new APIError(changed[reader], 409, null, true);
  const person = String(accountOf(req.user)?.id);
  for (const part of ['shared', language] as const) {
    if (isApproved(clearance, part)) continue;
    const { authors, editedAt, version } = approvalState(
      clearance.ledger,
      part,
      clearance.versions[part],
    );
    if (authors.includes(person))
      throw new ValidationError(
        { collection, id, errors: [{ path: 'approval', message: ownWork[reader] }], req },
        req.t,
      );
    await recordApproval(req, {
      document: key,
      part,
      version,
      person,
      reason: null,
      authors,
      editedAt,
    });
  }
}

const BUILT_IN = 'built-in content';
const builtInWaivers = {
  CL31: 'figures are sourced in the text',
  CL33: 'documents that link to one another are loaded one by one',
} as const;

/**
 * Approves what the loader publishes, in the record like any approval: nobody at the installation wrote it. Its
 * headlines name figures whose sources are in the text, and its documents link to one another before all are there:
 * both are waived with that reason.
 */
export async function approveBuiltIn(
  req: PayloadRequest,
  collection: PublicCollection,
  document: DeskDocument,
): Promise<void> {
  if (!isBuiltIn(req)) return;
  const key = documentKey(collection, document.id);
  const { versions } = versionedParts(req, collection, document);
  const ledger = await readLedger(req, key);
  for (const part of ['shared', ...languageIds] as const) {
    const { authors, editedAt, version } = approvalState(ledger, part, versions[part]);
    await recordApproval(req, {
      document: key,
      part,
      version,
      person: SYSTEM_APPROVER,
      reason: BUILT_IN,
      authors,
      editedAt,
    });
  }
  for (const [rule, reason] of Object.entries(builtInWaivers))
    if (!ledger.waivers.some((waiver) => waiver.rule === rule))
      await recordWaiver(req, {
        document: key,
        rule,
        place: null,
        person: SYSTEM_APPROVER,
        reason: `${BUILT_IN}: ${reason}`,
      });
}
