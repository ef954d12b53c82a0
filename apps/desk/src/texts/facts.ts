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
  readonly usesHeading: string;
  readonly uses: (documents: number, languages: number) => string;
  readonly noUses: string;
  readonly live: string;
  readonly pinned: string;
  readonly unlisted: (count: number) => string;
  readonly save: string;
  readonly saveAndPublish: string;
  readonly cancel: string;
  readonly confirmHeading: string;
  readonly confirmBody: string;
  readonly waiting: (count: number) => string;
  readonly unknownUses: string;
  readonly plausibility: string;
  readonly striking: (count: number) => string;
  readonly value: string;
  readonly asks: string;
  readonly refuses: string;
  readonly giveReason: string;
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
    usesHeading: 'Wo der Beleg steht',
    uses: (documents, languages) =>
      `Steht in ${documents === 1 ? 'einem öffentlichen Dokument' : `${documents} öffentlichen Dokumenten`}, ${languages === 1 ? 'in einer Sprache' : `in ${languages} Sprachen`}.`,
    noUses: 'Steht in keinem öffentlichen Dokument.',
    live: 'Folgt einem neuen Wert',
    pinned: 'Bleibt, auf ein Datum festgelegt',
    unlisted: (count) => `und ${count} weitere`,
    save: 'Speichern',
    saveAndPublish: 'Speichern und neu veröffentlichen',
    cancel: 'Abbrechen',
    confirmHeading: 'Das ändert öffentliche Seiten',
    confirmBody: 'Mit dem Speichern werden sie geprüft und sofort neu veröffentlicht.',
    waiting: (count) => `${count} warten noch auf den neuen Wert.`,
    unknownUses:
      'Wo der Beleg steht, war gerade nicht zu erfahren. Ein neuer Wert ändert womöglich öffentliche Seiten.',
    plausibility: 'Prüfung der Werte',
    striking: (count) =>
      count === 0
        ? 'An den Werten fällt nichts auf.'
        : count === 1
          ? 'Eines fällt an den Werten auf.'
          : `${count} Dinge fallen an den Werten auf.`,
    value: 'Wert',
    asks: 'fragt nach',
    refuses: 'geht nicht',
    giveReason: 'Stimmt der Wert trotzdem? Dann unten einen Grund angeben.',
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
    usesHeading: 'Where the fact stands',
    uses: (documents, languages) =>
      `Stands in ${documents === 1 ? 'one public document' : `${documents} public documents`}, in ${languages === 1 ? 'one language' : `${languages} languages`}.`,
    noUses: 'Stands in no public document.',
    live: 'Follows a new value',
    pinned: 'Stays, pinned to a date',
    unlisted: (count) => `and ${count} more`,
    save: 'Save',
    saveAndPublish: 'Save and publish anew',
    cancel: 'Cancel',
    confirmHeading: 'This changes public pages',
    confirmBody: 'Saving clears and publishes them anew at once.',
    waiting: (count) => `${count} still wait for the new value.`,
    unknownUses:
      'Where the fact stands could not be found out just now. A new value may change public pages.',
    plausibility: 'Check of the values',
    striking: (count) =>
      count === 0
        ? 'Nothing strikes about the values.'
        : count === 1
          ? 'One thing strikes about the values.'
          : `${count} things strike about the values.`,
    value: 'Value',
    asks: 'asks',
    refuses: 'cannot be',
    giveReason: 'Is the value right all the same? Then give a reason below.',
  },
};
