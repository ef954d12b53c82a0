import type { Finding } from './finding.ts';
import { parseInstant } from './instant.ts';
import type { ClearanceObject, Waiver } from './object.ts';

/**
 * CL80: rules that a named person may waive with a reason. Approval, rights, embargo, go-live and
 * sample content protect others than the editor and are never waived.
 */
const WAIVABLE: ReadonlySet<string> = new Set([
  'CL31',
  'CL32',
  'CL33',
  'CL40',
  'CL41',
  'CL42',
  'CL50',
]);

function isSound(waiver: Waiver): boolean {
  return (
    WAIVABLE.has(waiver.rule) &&
    waiver.person.trim() !== '' &&
    waiver.reason.trim() !== '' &&
    parseInstant(waiver.at) !== undefined
  );
}

function covers(waiver: Waiver, finding: Finding): boolean {
  return (
    waiver.rule === finding.rule && (waiver.where === undefined || waiver.where === finding.where)
  );
}

/** CL80–CL82: sound waivers turn findings into hints; unsound ones are findings themselves. */
export function applyWaivers(object: ClearanceObject, findings: readonly Finding[]): Finding[] {
  const sound = object.waivers.filter((waiver) => isSound(waiver));
  const applied = findings.map((finding): Finding => {
    const waiver = sound.find((candidate) => covers(candidate, finding));
    return waiver === undefined
      ? finding
      : { ...finding, severity: 'hint', waivedBy: waiver.person };
  });
  const unsound = object.waivers
    .filter((waiver) => !isSound(waiver))
    .map((waiver): Finding => ({
      rule: 'CL81',
      severity: 'review',
      where: waiver.rule,
      reason: WAIVABLE.has(waiver.rule)
        ? {
            de: 'Dem Verzicht fehlen Person, Grund oder Zeit.',
            en: 'The waiver lacks person, reason or time.',
          }
        : { de: 'Auf diese Regel kann niemand verzichten.', en: 'Nobody may waive this rule.' },
      remedy: {
        de: 'Nehmen Sie den Verzicht zurück oder ergänzen Sie ihn.',
        en: 'Withdraw the waiver or complete it.',
      },
    }));
  return [...applied, ...unsound];
}
