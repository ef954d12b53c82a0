import type { InterfaceLanguage } from './bilingual.ts';

interface HotFixRefusals {
  readonly nothing: string;
  readonly moved: string;
  readonly waits: string;
  readonly gone: string;
  readonly ownWork: string;
  readonly same: string;
  readonly empty: string;
  readonly unknown: (id: string) => string;
  readonly marks: Readonly<Record<'missing' | 'unknown' | 'repeated', (name: string) => string>>;
}

/** Why a hot fix is not taken. */
export const hotFixRefusals: Readonly<Record<InterfaceLanguage, HotFixRefusals>> = {
  de: {
    nothing:
      'Hier wartet kein Entwurf über einer öffentlichen Fassung. Bitte im Dokument selbst berichtigen.',
    moved:
      'Die öffentliche Fassung hat sich inzwischen geändert. Bitte neu laden und noch einmal lesen.',
    waits: 'Für diese Sprache wartet schon eine Berichtigung auf Freigabe.',
    gone: 'Diese Berichtigung wartet nicht mehr. Bitte neu laden.',
    ownWork: 'Sie haben die Berichtigung geschrieben. Freigeben muss eine andere Person.',
    same: 'Es wurde nichts geändert.',
    empty: 'Der Abschnitt darf nicht leer werden.',
    unknown: (id) => `Den Abschnitt „${id}“ gibt es nicht.`,
    marks: {
      missing: (name) => `Die Marken für „${name}“ fehlen.`,
      unknown: (name) => `Die Marke „${name}“ gehört nicht hierher oder hat kein Gegenstück.`,
      repeated: (name) => `Die Marken für „${name}“ stehen mehrmals da.`,
    },
  },
  en: {
    nothing: 'No draft waits here over a public version. Please correct the document itself.',
    moved: 'The public version has changed meanwhile. Please reload and read it again.',
    waits: 'A hot fix already waits for approval in this language.',
    gone: 'This hot fix no longer waits. Please reload.',
    ownWork: 'You wrote the hot fix. Another person has to approve it.',
    same: 'Nothing was changed.',
    empty: 'The passage must not become empty.',
    unknown: (id) => `There is no passage “${id}”.`,
    marks: {
      missing: (name) => `The marks for “${name}” are missing.`,
      unknown: (name) => `The mark “${name}” does not belong here or lacks its counterpart.`,
      repeated: (name) => `The marks for “${name}” stand there more than once.`,
    },
  },
};
