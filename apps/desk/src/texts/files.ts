import type { FilmState } from '../films/film-state.ts';
import type { InterfaceLanguage } from './bilingual.ts';

interface FileTexts {
  readonly beforeCheck: string;
  readonly noNotes: string;
  readonly notes: string;
  readonly line: (number: number) => string;
  readonly states: Readonly<Record<FilmState, string>>;
  readonly progress: string;
  readonly versions: string;
  readonly again: string;
  readonly noAnswer: string;
}

/** What the desk says about uploaded films and film texts. */
export const fileTexts: Readonly<Record<InterfaceLanguage, FileTexts>> = {
  de: {
    beforeCheck: 'Beim Hochladen wird die Datei Zeile für Zeile geprüft.',
    noNotes: 'Geprüft, ohne Befund.',
    notes: 'Hinweise der Prüfung',
    line: (number) => `Zeile ${number}`,
    states: {
      waiting: 'Wartet: Die kleineren Fassungen entstehen der Reihe nach im Hintergrund.',
      running: 'Die Fassungen entstehen gerade.',
      done: 'Fertig. Die Öffentlichkeit sieht diese Fassungen.',
      original: 'Ausgeliefert wird das Original, ohne kleinere Fassungen.',
      failed: 'Es sind keine Fassungen entstanden.',
    },
    progress: 'Fortschritt',
    versions: 'Fassungen',
    again: 'Noch einmal versuchen',
    noAnswer: 'Der Stand ist gerade nicht abrufbar.',
  },
  en: {
    beforeCheck: 'The file is checked line by line when it is uploaded.',
    noNotes: 'Checked, nothing found.',
    notes: 'Notes of the check',
    line: (number) => `Line ${number}`,
    states: {
      waiting: 'Waiting: the smaller versions are made one after another in the background.',
      running: 'The versions are being made.',
      done: 'Done. The public sees these versions.',
      original: 'The original is served, without smaller versions.',
      failed: 'No versions have been made.',
    },
    progress: 'Progress',
    versions: 'Versions',
    again: 'Try again',
    noAnswer: 'The state cannot be read at the moment.',
  },
};
