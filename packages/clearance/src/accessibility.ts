import type { ClearanceContext } from './context.ts';
import type { Finding } from './finding.ts';
import type { ClearanceObject, Exit, Language, PictureUse } from './object.ts';

// A printed page has neither alternative text nor captions.
const WITHOUT_SCREEN: ReadonlySet<Exit> = new Set(['print']);

function missing(
  rule: string,
  media: PictureUse,
  language: Language,
  de: string,
  en: string,
): Finding {
  return {
    rule,
    severity: 'block',
    where: `${media.id} (${language})`,
    reason: { de: `${de} fehlt auf ${language}.`, en: `${en} is missing in ${language}.` },
    remedy: { de: `Ergänzen Sie: ${de}.`, en: `Add the ${en.toLowerCase()}.` },
  };
}

/** CL40–CL42: alternative text, captions and transcript in every language that leaves. */
export function checkAccessibility(
  object: ClearanceObject,
  exit: Exit,
  context: ClearanceContext,
): Finding[] {
  if (WITHOUT_SCREEN.has(exit)) return [];
  return object.media.flatMap((media) =>
    [...new Set(context.exitLanguages)].flatMap((language): Finding[] => {
      const findings: Finding[] = [];
      const alt = media.alt[language]?.trim() ?? '';
      if (media.isDecorative !== true && alt === '')
        findings.push(missing('CL40', media, language, 'Alternativtext', 'Alternative text'));
      if (media.kind === 'film') {
        if (media.captions?.includes(language) !== true)
          findings.push(missing('CL41', media, language, 'Untertitelung', 'Caption track'));
        if (media.transcripts?.includes(language) !== true)
          findings.push(missing('CL42', media, language, 'Abschrift', 'Transcript'));
      }
      return findings;
    }),
  );
}
