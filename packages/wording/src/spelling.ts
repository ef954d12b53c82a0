/** One spelling per text: variants that mean the same are not mixed (WO34). */
import type { Language } from './language.ts';
import { type WordingFinding, wholeWords } from './names.ts';

/** Spellings of one word; the first is the house's. */
export interface SpellingGroup {
  readonly language: Language;
  readonly variants: readonly [string, ...string[]];
}

/** The house's spellings; British in English. */
export const HOUSE_SPELLINGS: readonly SpellingGroup[] = [
  { language: 'de', variants: ['Start-up', 'Startup', 'StartUp', 'Start-Up'] },
  { language: 'de', variants: ['Radschnellweg', 'Rad-Schnellweg', 'Radschnell-Weg'] },
  { language: 'de', variants: ['E-Mail', 'Email', 'eMail', 'e-mail'] },
  { language: 'de', variants: ['thyssenkrupp', 'ThyssenKrupp', 'Thyssen-Krupp'] },
  { language: 'de', variants: ['Ruhrgebiet', 'Ruhr-Gebiet'] },
  { language: 'en', variants: ['start-up', 'startup', 'start up'] },
  { language: 'en', variants: ['centre', 'center'] },
  { language: 'en', variants: ['theatre', 'theater'] },
  { language: 'en', variants: ['programme', 'program'] },
  { language: 'en', variants: ['metre', 'meter'] },
  { language: 'en', variants: ['colour', 'color'] },
  { language: 'en', variants: ['harbour', 'harbor'] },
  { language: 'en', variants: ['labour', 'labor'] },
  { language: 'en', variants: ['organisation', 'organization'] },
  { language: 'zh', variants: ['鲁尔区', '鲁尔地区', '鲁尔工业区'] },
  { language: 'zh', variants: ['初创企业', '创业公司', '新创企业'] },
];

/** WO34: every spelling that is not the house's gets a hint; mixed spellings in one text a review. */
export function checkSpelling(
  text: string,
  language: Language,
  groups: readonly SpellingGroup[] = HOUSE_SPELLINGS,
): WordingFinding[] {
  return groups
    .filter((group) => group.language === language)
    .flatMap((group) => {
      const [house] = group.variants;
      const used = group.variants.map((variant) => ({
        variant,
        matches: [...text.matchAll(wholeWords(variant, language))],
      }));
      const isMixed = used.filter(({ matches }) => matches.length > 0).length > 1;
      return used
        .filter(({ variant }) => variant !== house)
        .flatMap(({ matches }) =>
          matches.map((match): WordingFinding => ({
            rule: 'WO34',
            severity: isMixed ? 'review' : 'hint',
            start: match.index,
            end: match.index + match[0].length,
            found: match[0],
            why: isMixed
              ? {
                  de: 'Derselbe Begriff ist im Text verschieden geschrieben.',
                  en: 'The text spells the same word in different ways.',
                }
              : {
                  de: 'Das Haus schreibt den Begriff anders.',
                  en: 'The house spells this word differently.',
                },
            instead: { de: `Schreiben Sie „${house}“.`, en: `Write "${house}".` },
          })),
        );
    })
    .toSorted((a, b) => a.start - b.start);
}
