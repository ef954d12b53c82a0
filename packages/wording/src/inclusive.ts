/** Hints for gender-inclusive German (WO35): a neutral word, or both forms. Never more than a hint. */
import { type WordingFinding } from './names.ts';

const NEUTRAL: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Studenten(?!\p{L}|wohn|werk)/gu, 'Studierende'],
  [/(?<!\p{L})Mitarbeiter(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Beschäftigte'],
  [/(?<!\p{L})Einwohner(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Menschen, Bevölkerung'],
  [/(?<!\p{L})Bürger(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Bürgerinnen und Bürger'],
  [/(?<!\p{L})Besucher(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Gäste'],
  [/(?<!\p{L})Teilnehmer(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Teilnehmende'],
  [/(?<!\p{L})Unternehmer(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Unternehmerinnen und Unternehmer'],
  [/(?<!\p{L})Gründer(?:n)?(?!\p{L}|:|\*|_|\/|zentr|szene)/gu, 'Gründende, Gründungsteams'],
  [/(?<!\p{L})Investoren(?!\p{L})/gu, 'Investierende, Kapitalgeber aller Art'],
  [/(?<!\p{L})(?:Forscher|Wissenschaftler)(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Forschende'],
  [/(?<!\p{L})Lehrer(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Lehrkräfte'],
  [/(?<!\p{L})Ärzte(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Ärztinnen und Ärzte'],
  [/(?<!\p{L})Fußgänger(?:n)?(?!\p{L}|:|\*|_|\/|zone)/gu, 'Menschen zu Fuß'],
  [/(?<!\p{L})Radfahrer(?:n)?(?!\p{L}|:|\*|_|\/)/gu, 'Radfahrende'],
  [/(?<!\p{L})(?:jeder|keiner),?\s+der(?!\p{L})/giu, 'alle, die / niemand, der'],
];

const BOTH = /innen\s+(?:und|oder|wie)\s+(?:\p{L}+\s+)?$/u;

/** WO35: generic masculine plurals get a hint, unless both forms are named. */
export function hintInclusive(text: string): WordingFinding[] {
  return NEUTRAL.flatMap(([pattern, neutral]) =>
    [...text.matchAll(pattern)]
      .filter((match) => !BOTH.test(text.slice(Math.max(0, match.index - 40), match.index)))
      .filter(
        (match) =>
          !/^\s+(?:und|oder)\s+\p{L}+innen/u.test(
            text.slice(match.index + match[0].length, match.index + match[0].length + 40),
          ),
      )
      .map((match): WordingFinding => ({
        rule: 'WO35',
        severity: 'hint',
        start: match.index,
        end: match.index + match[0].length,
        found: match[0],
        why: {
          de: 'Die männliche Form spricht nicht alle an.',
          en: 'The masculine form does not address everybody.',
        },
        instead: { de: `Prüfen Sie: ${neutral}.`, en: `Consider: ${neutral}.` },
      })),
  ).toSorted((a, b) => a.start - b.start);
}
