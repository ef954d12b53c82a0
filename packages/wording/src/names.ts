/** Names of the register in a text: written as locked, and never translated (WO30–WO31). */
import type { Bilingual, Language, Severity } from './language.ts';

/** A name that has one spelling per language. */
export interface LockedName {
  readonly id: string;
  readonly forms: Readonly<Record<Language, string>>;
  /** Wrong spellings or translations of the name, per language ("Food" for Essen). */
  readonly wrong?: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** A finding about a name, a term, a spelling or a sentence. */
export interface WordingFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly why: Bilingual;
  readonly instead: Bilingual;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/gu;

/** A pattern that finds `words` as whole words; Chinese has no word boundaries. */
export function wholeWords(words: string, language: Language, flags = 'gu'): RegExp {
  const escaped = words.replace(SPECIAL, '\\$&').replaceAll(/\s+/gu, '\\s+');
  return new RegExp(
    language === 'zh' ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`,
    flags,
  );
}

function occurrences(
  text: string,
  pattern: RegExp,
): { start: number; end: number; found: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
  }));
}

/** WO30: a listed wrong form of a locked name blocks ("Food, Germany" for Essen). */
export function checkNames(
  text: string,
  language: Language,
  names: readonly LockedName[],
): WordingFinding[] {
  return names
    .flatMap((name) =>
      (name.wrong?.[language] ?? []).flatMap((wrong) =>
        occurrences(text, wholeWords(wrong, language)).map((place): WordingFinding => ({
          rule: 'WO30',
          severity: 'block',
          ...place,
          why: {
            de: `„${place.found}“ ist eine falsche Form des Namens ${name.forms.de}.`,
            en: `"${place.found}" is a wrong form of the name ${name.forms.en}.`,
          },
          instead: {
            de: `Schreiben Sie ${name.forms[language]}.`,
            en: `Write ${name.forms[language]}.`,
          },
        })),
      ),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** What a translation is compared by. */
export interface Translation {
  readonly source: { readonly text: string; readonly language: Language };
  readonly target: { readonly text: string; readonly language: Language };
}

/** WO31: a name locked in the source must stand in the translation, in that language's form. */
export function checkTranslatedNames(
  translation: Translation,
  names: readonly LockedName[],
): WordingFinding[] {
  const { source, target } = translation;
  return names.flatMap((name): WordingFinding[] => {
    const inSource = wholeWords(name.forms[source.language], source.language).test(source.text);
    const wanted = name.forms[target.language];
    if (!inSource || target.text.includes(wanted)) return [];
    return [
      {
        rule: 'WO31',
        severity: 'block',
        start: 0,
        end: target.text.length,
        found: target.text,
        why: {
          de: `Der Name ${name.forms[source.language]} fehlt in der Übersetzung.`,
          en: `The name ${name.forms[source.language]} is missing from the translation.`,
        },
        instead: { de: `Setzen Sie ${wanted} ein.`, en: `Use ${wanted}.` },
      },
    ];
  });
}
