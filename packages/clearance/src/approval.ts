import type { Finding } from './finding.ts';
import { toMilliseconds } from './instant.ts';
import type { ClearanceObject } from './object.ts';

/**
 * CL10–CL12: this version is approved, after its last edit, by a person who wrote nothing in it.
 * Persons are compared by identity; what role they hold does not matter.
 */
export function checkApproval(object: ClearanceObject): Finding[] {
  const edited = toMilliseconds(object.editedAt);
  const current = object.approvals.filter(({ version }) => version === object.version);
  const standing = current.filter(({ at }) => toMilliseconds(at) >= edited);
  if (standing.some(({ person }) => !object.authors.includes(person))) return [];
  const remedy = {
    de: 'Bitten Sie eine Person um Freigabe, die an dieser Fassung nicht geschrieben hat.',
    en: 'Ask a person who wrote nothing in this version to approve it.',
  };
  const stop = (rule: string, de: string, en: string): Finding => ({
    rule,
    severity: 'block',
    where: 'approval',
    reason: { de, en },
    remedy,
  });
  if (standing.length > 0)
    return [
      stop(
        'CL11',
        'Freigegeben hat nur, wer selbst geschrieben hat.',
        'Only authors of the version have approved it.',
      ),
    ];
  if (object.approvals.length > 0)
    return [
      stop(
        'CL12',
        'Nach der Freigabe wurde weitergeschrieben; sie gilt nicht mehr.',
        'The object was edited after its approval, which is void.',
      ),
    ];
  return [
    stop(
      'CL10',
      'Die Freigabe durch eine zweite Person fehlt.',
      'The approval by a second person is missing.',
    ),
  ];
}
