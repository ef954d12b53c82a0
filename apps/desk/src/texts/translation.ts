import type { LanguageId } from '@city-of-cities/region';
import type { InterfaceLanguage } from './bilingual.ts';

type Count = (count: number) => string;

interface TranslationTexts {
  readonly heading: string;
  readonly note: string;
  readonly from: (source: string) => string;
  readonly sentences: Count;
  readonly open: Count;
  readonly changed: Count;
  readonly gone: Count;
  readonly settled: string;
  readonly show: string;
  readonly states: Readonly<Record<'new' | 'changed' | 'gone', string>>;
  readonly source: string;
  readonly translation: string;
  readonly none: string;
  readonly goneNote: string;
  readonly jump: string;
  readonly seen: string;
  readonly seenAll: Count;
  readonly seenHeading: Count;
  readonly seenBody: string;
  readonly seenDone: string;
  readonly download: string;
  readonly failed: string;
  readonly noSource: string;
}

interface BasketTexts {
  readonly heading: string;
  readonly note: string;
  readonly find: string;
  readonly kind: string;
  readonly everyKind: string;
  readonly search: string;
  readonly language: string;
  readonly everyLanguage: string;
  readonly onlyWaiting: string;
  readonly ask: string;
  readonly asking: string;
  readonly looked: (entries: number, looked: number) => string;
  readonly more: string;
  readonly nothing: string;
  readonly takeAll: string;
  readonly basket: Count;
  readonly basketEmpty: string;
  readonly clear: string;
  readonly remove: string;
  readonly languages: string;
  readonly exportFiles: string;
  readonly exporting: (done: number, all: number) => string;
  readonly exported: Count;
  readonly noFile: string;
}

interface ImportTexts {
  readonly heading: string;
  readonly file: string;
  readonly note: string;
  readonly reading: string;
  readonly applying: string;
  readonly refused: Count;
  readonly nothingApplied: string;
  readonly same: string;
  readonly would: (segments: number, documents: number, language: LanguageId) => string;
  readonly confirmed: string;
  readonly none: string;
  readonly apply: string;
  readonly applied: (segments: number, documents: number) => string;
  readonly tooLarge: string;
}

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('de')} ${count === 1 ? one : many}`;
const pluralEn = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const into: Readonly<Record<InterfaceLanguage, Readonly<Record<LanguageId, string>>>> = {
  de: { de: 'im Deutschen', en: 'im Englischen', zh: 'im Chinesischen' },
  en: { de: 'in German', en: 'in English', zh: 'in Chinese' },
};

/** The state of a document's translations. */
export const translationTexts: Readonly<Record<InterfaceLanguage, TranslationTexts>> = {
  de: {
    heading: 'Übersetzung',
    note: 'Nur Sätze, die von einer Änderung betroffen sind. Ein neuer Wert einer Zahl betrifft keinen.',
    from: (source) => `Ausgangssprache: ${source}`,
    sentences: (count) => plural(count, 'Satz', 'Sätze'),
    open: (count) => `${count} offen`,
    changed: (count) => `${count} geändert`,
    gone: (count) => `${count} ohne Ausgangssatz`,
    settled: 'aktuell',
    show: 'Sätze ansehen',
    states: { new: 'offen', changed: 'geändert', gone: 'ohne Ausgangssatz' },
    source: 'Ausgangssatz',
    translation: 'Übersetzung',
    none: 'noch keine',
    goneNote: 'Der Satz steht nicht mehr im Ausgangstext, seine Übersetzung schon.',
    jump: 'Zum Feld',
    seen: 'Geprüft, passt noch',
    seenAll: (count) => `Alle ${count} geprüft, passen noch`,
    seenHeading: (count) =>
      count === 1 ? 'Passt diese Übersetzung noch?' : `Passen alle ${count} Übersetzungen noch?`,
    seenBody:
      'Der Vermerk hält fest, dass Sie verglichen haben. Er lässt sich nicht zurücknehmen und gilt, bis sich der Ausgangstext wieder ändert.',
    seenDone: 'Als geprüft vermerkt',
    download: 'XLIFF herunterladen',
    failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
    noSource: 'Noch kein Text, der zu übersetzen wäre.',
  },
  en: {
    heading: 'Translation',
    note: 'Only sentences that a change affects. A new value of a figure affects none.',
    from: (source) => `Source language: ${source}`,
    sentences: (count) => pluralEn(count, 'sentence', 'sentences'),
    open: (count) => `${count} open`,
    changed: (count) => `${count} changed`,
    gone: (count) => `${count} without a source`,
    settled: 'up to date',
    show: 'See the sentences',
    states: { new: 'open', changed: 'changed', gone: 'without a source' },
    source: 'Source',
    translation: 'Translation',
    none: 'none yet',
    goneNote: 'The sentence is no longer in the source, its translation still is.',
    jump: 'Go to the field',
    seen: 'Seen, still fine',
    seenAll: (count) => `All ${count} seen, still fine`,
    seenHeading: (count) =>
      count === 1 ? 'Is this translation still fine?' : `Are all ${count} translations still fine?`,
    seenBody:
      'The note records that you compared them. It cannot be taken back and holds until the source changes again.',
    seenDone: 'Noted as seen',
    download: 'Download XLIFF',
    failed: 'That did not work. Please try again.',
    noSource: 'No text yet that could be translated.',
  },
};

/** Finding what waits, and sending it out. */
export const basketTexts: Readonly<Record<InterfaceLanguage, BasketTexts>> = {
  de: {
    heading: 'Übersetzungen',
    note: 'Was auf Übersetzung wartet, als XLIFF 2.1 hinaus und geprüft wieder herein.',
    find: 'Dokumente finden',
    kind: 'Art',
    everyKind: 'Alle Arten',
    search: 'Wörter im Titel',
    language: 'In Sprache',
    everyLanguage: 'Alle Sprachen',
    onlyWaiting: 'Nur was wartet',
    ask: 'Suchen',
    asking: 'Sucht …',
    looked: (entries, looked) =>
      `${plural(entries, 'Dokument', 'Dokumente')} gefunden, ${looked.toLocaleString('de')} durchgesehen`,
    more: 'Weiter suchen',
    nothing: 'Nichts wartet, das dazu passt.',
    takeAll: 'Alle in den Korb',
    basket: (count) => `Korb: ${plural(count, 'Dokument', 'Dokumente')}`,
    basketEmpty: 'Noch leer. Dokumente links auswählen.',
    clear: 'Korb leeren',
    remove: 'Entfernen',
    languages: 'Zielsprachen',
    exportFiles: 'Als XLIFF exportieren',
    exporting: (done, all) => `${done} von ${all} Dateien geschrieben …`,
    exported: (count) => `${plural(count, 'Datei', 'Dateien')} heruntergeladen.`,
    noFile: 'Für diese Sprachen enthält der Korb nichts zu übersetzen.',
  },
  en: {
    heading: 'Translations',
    note: 'What waits for translation, out as XLIFF 2.1 and back in after a check.',
    find: 'Find documents',
    kind: 'Kind',
    everyKind: 'All kinds',
    search: 'Words in the title',
    language: 'Into',
    everyLanguage: 'All languages',
    onlyWaiting: 'Only what waits',
    ask: 'Search',
    asking: 'Searching …',
    looked: (entries, looked) =>
      `${pluralEn(entries, 'document', 'documents')} found, ${looked.toLocaleString('en')} looked at`,
    more: 'Search on',
    nothing: 'Nothing waits that fits.',
    takeAll: 'All into the basket',
    basket: (count) => `Basket: ${pluralEn(count, 'document', 'documents')}`,
    basketEmpty: 'Still empty. Choose documents from the list.',
    clear: 'Empty the basket',
    remove: 'Remove',
    languages: 'Target languages',
    exportFiles: 'Export as XLIFF',
    exporting: (done, all) => `${done} of ${all} files written …`,
    exported: (count) => `${pluralEn(count, 'file', 'files')} downloaded.`,
    noFile: 'The basket holds nothing to translate into these languages.',
  },
};

/** A translated file on its way in. */
export const importTexts: Readonly<Record<InterfaceLanguage, ImportTexts>> = {
  de: {
    heading: 'Übersetzte Datei einlesen',
    file: 'XLIFF-Datei',
    note: 'XLIFF 2.0 oder 2.1, bis 10 MB. Erst wird gezeigt, was sich ändern würde; übernommen wird als Entwurf.',
    reading: 'Die Datei wird geprüft …',
    applying: 'Wird übernommen …',
    refused: (count) => `Abgelehnt: ${plural(count, 'Befund', 'Befunde')}.`,
    nothingApplied: 'Nichts wurde übernommen. Die Stellen in der Datei mit den Übersetzern klären.',
    same: 'Die Datei sagt nichts Neues.',
    would: (segments, documents, language) =>
      `Es ändern sich ${into.de[language]}: ${plural(segments, 'Satz', 'Sätze')} in ${plural(documents, 'Dokument', 'Dokumenten')}.`,
    confirmed: 'unverändert bestätigt',
    none: 'noch keine',
    apply: 'Als Entwurf übernehmen',
    applied: (segments, documents) =>
      `${plural(segments, 'Satz', 'Sätze')} in ${plural(documents, 'Dokument', 'Dokumenten')} als Entwurf übernommen.`,
    tooLarge: 'Die Datei ist größer als 10 MB.',
  },
  en: {
    heading: 'Read a translated file',
    file: 'XLIFF file',
    note: 'XLIFF 2.0 or 2.1, up to 10 MB. First you see what would change; it is applied as a draft.',
    reading: 'Checking the file …',
    applying: 'Applying …',
    refused: (count) => `Refused: ${pluralEn(count, 'finding', 'findings')}.`,
    nothingApplied:
      'Nothing was applied. Please settle the places in the file with the translators.',
    same: 'The file says nothing new.',
    would: (segments, documents, language) =>
      `Would change ${into.en[language]}: ${pluralEn(segments, 'sentence', 'sentences')} in ${pluralEn(documents, 'document', 'documents')}.`,
    confirmed: 'confirmed unchanged',
    none: 'none yet',
    apply: 'Apply as draft',
    applied: (segments, documents) =>
      `${pluralEn(segments, 'sentence', 'sentences')} in ${pluralEn(documents, 'document', 'documents')} applied as draft.`,
    tooLarge: 'The file is larger than 10 MB.',
  },
};
