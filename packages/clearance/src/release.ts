import type { ClearanceContext } from './context.ts';
import type { Finding } from './finding.ts';
import { parseInstant, toMilliseconds } from './instant.ts';
import type { ClearanceObject } from './object.ts';

/** CL60: nothing leaves before its embargo ends; an embargo that cannot be read never ends. */
export function checkEmbargo(object: ClearanceObject, context: ClearanceContext): Finding[] {
  if (object.embargoUntil === undefined) return [];
  const until = parseInstant(object.embargoUntil);
  if (until !== undefined && until <= toMilliseconds(context.now)) return [];
  return [
    {
      rule: 'CL60',
      severity: 'block',
      where: 'embargo',
      reason:
        until === undefined
          ? {
              de: `Die Sperrfrist „${object.embargoUntil}“ ist nicht lesbar.`,
              en: `The embargo "${object.embargoUntil}" cannot be read.`,
            }
          : {
              de: `Die Sperrfrist läuft bis ${object.embargoUntil}.`,
              en: `The embargo runs until ${object.embargoUntil}.`,
            },
      remedy: {
        de: 'Planen Sie die Veröffentlichung nach der Sperrfrist.',
        en: 'Schedule the publication after the embargo.',
      },
    },
  ];
}

/** CL70: sample content never leaves in a real campaign. */
export function checkSample(object: ClearanceObject, context: ClearanceContext): Finding[] {
  if (!object.isSample || context.campaign === 'sample') return [];
  return [
    {
      rule: 'CL70',
      severity: 'block',
      where: 'sample',
      reason: { de: 'Das ist ein Musterinhalt.', en: 'This is sample content.' },
      remedy: {
        de: 'Ersetzen Sie ihn durch eigenen Inhalt und nehmen Sie das Kennzeichen weg.',
        en: 'Replace it with content of your own and remove the mark.',
      },
    },
  ];
}
