import { type Finding, finding } from './finding.ts';
import { type Questionnaire, quotaDimensions } from './questionnaire.ts';

/**
 * QU7: a screening item ends the interview for some answers, not for all, and is always answered. The
 * items that say market, audience and sector are screening items which everybody is asked.
 */
export function checkScreening(questionnaire: Questionnaire): readonly Finding[] {
  const { items, pages, quotaItems } = questionnaire;
  const quotaIds = Object.values(quotaItems);
  const findings: Finding[] = [];
  const report = (path: string, de: string, en: string): void => {
    findings.push(finding('QU7', path, de, en));
  };

  for (const item of items) {
    if (item.kind !== 'screening') continue;
    const at = `items.${item.id}`;
    const codes = item.options.map(({ code }) => code);
    const unknown = item.screenOut.filter((code) => !codes.includes(code));
    if (!item.required)
      report(
        `${at}.required`,
        'Eine Auswahlfrage zur Teilnahme muss beantwortet werden.',
        'A screening item must require an answer.',
      );
    if (unknown.length > 0)
      report(
        `${at}.screenOut`,
        `Zum Ausschluss führt „${unknown.join('“, „')}“, das keine Antwort ist.`,
        `"${unknown.join('", "')}" screens out and is no option.`,
      );
    if (codes.length > 0 && codes.every((code) => item.screenOut.includes(code)))
      report(`${at}.screenOut`, 'Jede Antwort führt zum Ausschluss.', 'Every answer screens out.');
    if (item.screenOut.length === 0 && !quotaIds.includes(item.id))
      report(
        `${at}.screenOut`,
        'Die Frage schließt niemanden aus und bestimmt keine Quote. Machen Sie sie zur Einfachauswahl.',
        'The item screens nobody out and defines no quota. Make it a single choice.',
      );
  }

  for (const dimension of quotaDimensions) {
    const id = quotaItems[dimension];
    if (id === null) continue;
    const at = `quotaItems.${dimension}`;
    const item = items.find((candidate) => candidate.id === id);
    if (item?.kind !== 'screening') {
      report(at, `„${id}“ ist keine Auswahlfrage zur Teilnahme.`, `"${id}" is no screening item.`);
      continue;
    }
    const page = pages.find((candidate) => candidate.items.includes(id));
    if (item.showWhen.length > 0 || (page?.showWhen.length ?? 0) > 0)
      report(
        at,
        `„${id}“ wird nicht allen gestellt, bestimmt aber die Quote.`,
        `"${id}" is not asked of everybody and yet defines the quota.`,
      );
    if (item.dontKnow !== null)
      report(
        at,
        `„${id}“ bestimmt die Quote und darf kein „weiß nicht“ anbieten.`,
        `"${id}" defines the quota and must not offer "don’t know".`,
      );
  }
  return findings;
}
