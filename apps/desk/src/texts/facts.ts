import type { InterfaceLanguage } from './bilingual.ts';

interface FactTexts {
  readonly exportAll: string;
  readonly importHeading: string;
  readonly file: string;
  readonly fileNote: string;
  readonly line: string;
  readonly key: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<'added' | 'changed' | 'unchanged' | 'refused', string>>;
  readonly counts: (count: number, outcome: string) => string;
  readonly refused: string;
  readonly reason: string;
  readonly apply: string;
  readonly applied: (added: number, changed: number) => string;
  readonly changedMeanwhile: string;
  readonly failed: string;
  readonly uses: (documents: number, languages: number) => string;
  readonly noUses: string;
  readonly pinned: string;
  readonly save: string;
  readonly confirmHeading: string;
  readonly confirmBody: string;
  readonly waiting: (count: number) => string;
}

export const factTexts: Readonly<Record<InterfaceLanguage, FactTexts>> = {
  de: {
    exportAll: 'Alle als CSV',
    importHeading: 'Aus CSV übernehmen',
    file: 'CSV-Datei',
    fileNote: 'Wird zuerst geprüft; nichts ändert sich, bevor Sie übernehmen.',
    line: 'Zeile',
    key: 'Schlüssel',
    outcome: 'Ergebnis',
    outcomes: {
      added: 'neu',
      changed: 'geändert',
      unchanged: 'unverändert',
      refused: 'abgelehnt',
    },
    counts: (count, outcome) => `${count} ${outcome}`,
    refused: 'Solange eine Zeile abgelehnt ist, wird keine übernommen.',
    reason: 'Grund für auffällige Werte',
    apply: 'Übernehmen',
    applied: (added, changed) => `Übernommen: ${added} neu, ${changed} geändert.`,
    changedMeanwhile:
      'Das Register hat sich inzwischen geändert. Bitte den Bericht noch einmal lesen.',
    failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
    uses: (documents, languages) =>
      `Steht in ${documents === 1 ? 'einem öffentlichen Dokument' : `${documents} öffentlichen Dokumenten`}, ${languages === 1 ? 'in einer Sprache' : `in ${languages} Sprachen`}.`,
    noUses: 'Steht in keinem öffentlichen Dokument.',
    pinned: 'auf ein Datum festgelegt, bleibt wie es ist',
    save: 'Speichern',
    confirmHeading: 'Das ändert öffentliche Seiten',
    confirmBody: 'Mit dem Speichern werden sie geprüft und neu veröffentlicht:',
    waiting: (count) => `${count} warten noch auf den neuen Wert.`,
  },
  en: {
    exportAll: 'All as CSV',
    importHeading: 'Import CSV',
    file: 'CSV file',
    fileNote: 'It is tried first; nothing changes before you import.',
    line: 'Line',
    key: 'Key',
    outcome: 'Outcome',
    outcomes: {
      added: 'new',
      changed: 'changed',
      unchanged: 'unchanged',
      refused: 'refused',
    },
    counts: (count, outcome) => `${count} ${outcome}`,
    refused: 'As long as one line is refused, none is imported.',
    reason: 'Reason for striking values',
    apply: 'Import',
    applied: (added, changed) => `Imported: ${added} new, ${changed} changed.`,
    changedMeanwhile: 'The register has changed meanwhile. Please read the report again.',
    failed: 'That did not work. Please try again.',
    uses: (documents, languages) =>
      `Stands in ${documents === 1 ? 'one public document' : `${documents} public documents`}, in ${languages === 1 ? 'one language' : `${languages} languages`}.`,
    noUses: 'Stands in no public document.',
    pinned: 'pinned to a date, stays as it is',
    save: 'Save',
    confirmHeading: 'This changes public pages',
    confirmBody: 'Saving clears and publishes them anew:',
    waiting: (count) => `${count} still wait for the new value.`,
  },
};
