import { checkAccessibility } from './accessibility.ts';
import { checkApproval } from './approval.ts';
import { checkFigures, checkLinks, checkWords } from './content.ts';
import type { ClearanceContext } from './context.ts';
import { type Finding, inOrder } from './finding.ts';
import { checkLanguages } from './languages.ts';
import type { ClearanceObject, Exit } from './object.ts';
import { checkEmbargo, checkSample } from './release.ts';
import { checkRights } from './rights.ts';
import { applyWaivers } from './waiver.ts';

/**
 * CL1: the same check at every exit. Returns everything that stands against this object leaving now,
 * in a fixed order; it may leave when no finding blocks.
 * @throws when `now`, an edit, an approval, a licence or a consent carries no instant with offset.
 * @example isCleared(clear(story, 'site', context)) // => true
 */
export function clear(object: ClearanceObject, exit: Exit, context: ClearanceContext): Finding[] {
  const findings = [
    ...checkApproval(object),
    ...checkRights(object, exit, context),
    ...checkFigures(object, context),
    ...checkWords(object, context),
    ...checkLinks(object, exit, context),
    ...checkAccessibility(object, exit, context),
    ...checkLanguages(object, exit, context),
    ...checkEmbargo(object, context),
    ...checkSample(object, context),
  ];
  return inOrder(applyWaivers(object, findings));
}

/** CL3: an object may leave when nothing blocks; reviews and hints are for people. */
export function isCleared(findings: readonly Finding[]): boolean {
  return !findings.some(({ severity }) => severity === 'block');
}
