import type { ClearanceContext } from './context.ts';
import type { Finding } from './finding.ts';
import { toMilliseconds } from './instant.ts';
import type { ClearanceObject, Exit, Language } from './object.ts';

/** Languages that the object's audiences need in its markets, or in the exit's one market. */
export function neededLanguages(object: ClearanceObject, context: ClearanceContext): Language[] {
  const markets = context.market === undefined ? object.markets : [context.market];
  const needed = object.audiences.flatMap((audience) =>
    markets.flatMap((market) => [...context.requiredLanguages(audience, market)]),
  );
  return [...new Set(needed)].toSorted();
}

/** CL50–CL52: needed languages complete, leaving languages complete, and live. */
export function checkLanguages(
  object: ClearanceObject,
  exit: Exit,
  context: ClearanceContext,
): Finding[] {
  const stateOf = (language: Language): string =>
    object.languages.find((state) => state.language === language)?.state ?? 'missing';
  const findings: Finding[] = [];
  // A report goes to the committee in the languages it is asked for, whatever the audience.
  const needed = exit === 'report' ? [] : neededLanguages(object, context);
  for (const language of needed) {
    if (stateOf(language) === 'complete') continue;
    findings.push({
      rule: 'CL50',
      severity: 'block',
      where: language,
      reason: {
        de: `Zielgruppe und Zielland brauchen ${language}; die Fassung ist nicht vollständig.`,
        en: `Audience and market need ${language}; the version is not complete.`,
      },
      remedy: {
        de: 'Ergänzen Sie die Übersetzung oder verzichten Sie bewusst mit Grund.',
        en: 'Complete the translation, or waive it with a reason.',
      },
    });
  }
  for (const language of [...new Set(context.exitLanguages)].toSorted()) {
    if (stateOf(language) !== 'complete' && !needed.includes(language))
      findings.push({
        rule: 'CL51',
        severity: 'block',
        where: language,
        reason: {
          de: `Die Fassung in ${language} soll hinaus, ist aber nicht vollständig.`,
          en: `The version in ${language} is to leave but is not complete.`,
        },
        remedy: { de: 'Vervollständigen Sie die Fassung.', en: 'Complete the version.' },
      });
    const goLive = context.goLive[language];
    if (goLive === undefined || toMilliseconds(goLive) > toMilliseconds(context.now))
      findings.push({
        rule: 'CL52',
        severity: 'block',
        where: language,
        reason: {
          de:
            goLive === undefined
              ? `Für ${language} ist kein Start geplant.`
              : `${language} startet erst am ${goLive}.`,
          en:
            goLive === undefined
              ? `No start is planned for ${language}.`
              : `${language} goes live on ${goLive}.`,
        },
        remedy: {
          de: 'Warten Sie den Start der Sprache ab oder nehmen Sie sie aus diesem Ausspielweg.',
          en: 'Wait for the language to go live or leave it out of this exit.',
        },
      });
  }
  return findings;
}
