/** Whether a part of a document is approved, in the shape clearance checks. */
import type { ClearanceObject } from '@city-of-cities/clearance';
import type { Ledger } from './ledger.ts';
import type { PartName } from './parts.ts';

type ApprovalState = Pick<ClearanceObject, 'version' | 'authors' | 'editedAt' | 'approvals'>;

const NEVER = '1970-01-01T00:00:00.000Z';

/**
 * Who wrote and who approved a version of a part. What the public reads already keeps the approval it came out with,
 * whatever the next draft says; for all else the open edits count.
 */
export function approvalState(ledger: Ledger, part: PartName, version: string): ApprovalState {
  const approvals = ledger.approvals.filter((approval) => approval.part === part);
  const released = approvals.find(
    (approval) => approval.isReleased && approval.version === version,
  );
  if (released)
    return {
      version,
      authors: released.authors,
      editedAt: released.editedAt ?? NEVER,
      approvals: [released],
    };
  const edits = ledger.edits.filter((edit) => edit.part === part);
  return {
    version,
    authors: edits.map(({ person }) => person),
    editedAt:
      edits
        .map(({ editedAt }) => editedAt)
        .toSorted()
        .at(-1) ?? NEVER,
    approvals,
  };
}
