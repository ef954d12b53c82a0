import type { Finding } from './fact.ts';

/** What is wrong with a line of an import, by its number in the file. */
export function lineFinding(
  rule: string,
  line: number,
  de: string,
  en: string,
  severity: Finding['severity'] = 'block',
): Finding {
  return {
    rule,
    severity,
    where: `line ${line}`,
    reason: { de, en },
    remedy: {
      de: 'Berichtigen Sie die Zeile und prüfen Sie erneut.',
      en: 'Correct the line and run the check again.',
    },
  };
}
