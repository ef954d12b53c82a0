import { type Bilingual, both } from './bilingual.ts';

/** Words for controls of Payload's that show only an icon; the first selector that fits names the control. */
export const controlNames: readonly (readonly [selector: string, name: Bilingual])[] = [
  ['.clickable-arrow--left', both('Vorige Seite', 'Previous page')],
  ['.clickable-arrow--right', both('Nächste Seite', 'Next page')],
  ['.doc-controls__popup .popup-button', both('Weitere Befehle', 'More commands')],
  ['.clipboard-action__popup .popup-button', both('Zwischenablage', 'Clipboard')],
  ['.array-actions__button', both('Befehle für diese Zeile', 'Commands for this row')],
  ['.popup-button--size-medium', both('Weitere Möglichkeiten', 'More options')],
  ['.toolbar-popup__button-bold', both('Fett', 'Bold')],
  ['.toolbar-popup__button-italic', both('Kursiv', 'Italic')],
  ['.toolbar-popup__button-link', both('Verweis', 'Link')],
  ['.upload-relationship-details__edit', both('Bearbeiten', 'Edit')],
  ['.upload-relationship-details__remove', both('Entfernen', 'Remove')],
  ['.date-time-picker__clear-button', both('Datum leeren', 'Clear the date')],
  ['.collapsible__drag', both('Zeile verschieben', 'Move the row')],
  ['.collapsible__toggle', both('Auf- oder zuklappen', 'Open or close')],
  ['.copy-to-clipboard', both('Adresse kopieren', 'Copy the address')],
  ['.file-field__edit, .file-details__edit', both('Datei bearbeiten', 'Edit the file')],
  ['.file-details__remove', both('Datei entfernen', 'Remove the file')],
  ['#select-all', both('Alle auswählen', 'Select all')],
  ['.checkbox-input input[type="checkbox"]', both('Auswählen', 'Select')],
];
