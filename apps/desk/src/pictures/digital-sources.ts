/** Where a picture comes from, by the IPTC list "Digital Source Type"; ids are the last parts of its addresses. */
import { digitalSourceTypes } from '@city-of-cities/renditions';
import type { Choice } from '../fields/choice.ts';
import { both, type Bilingual } from '../texts/bilingual.ts';

type DigitalSource = keyof typeof digitalSourceTypes;

const names: Readonly<Record<DigitalSource, Bilingual>> = {
  digitalCapture: both('Digitalfoto', 'Digital photograph'),
  computationalCapture: both(
    'Digitalfoto aus mehreren Aufnahmen',
    'Photograph from several frames',
  ),
  negativeFilm: both('Scan eines Negativs', 'Scan of a negative'),
  positiveFilm: both('Scan eines Dias', 'Scan of a slide'),
  print: both('Scan eines Abzugs', 'Scan of a print'),
  humanEdits: both('Von Menschen bearbeitet', 'Edited by people'),
  algorithmicallyEnhanced: both('Automatisch verbessert', 'Enhanced by a program'),
  digitalCreation: both('Am Rechner gezeichnet', 'Drawn on a computer'),
  dataDrivenMedia: both('Aus Daten erzeugt', 'Made from data'),
  trainedAlgorithmicMedia: both('Von einer KI erzeugt', 'Made by an AI'),
  compositeWithTrainedAlgorithmicMedia: both('Montage mit KI-Anteil', 'Composite with AI parts'),
  algorithmicMedia: both('Von einem Programm nach Regeln erzeugt', 'Made by a program by rules'),
  screenCapture: both('Bildschirmfoto', 'Screenshot'),
  virtualRecording: both('Aufnahme einer virtuellen Szene', 'Recording of a virtual scene'),
  composite: both('Montage', 'Composite'),
  compositeCapture: both('Montage aus Aufnahmen', 'Composite of photographs'),
  compositeSynthetic: both('Montage mit erzeugten Teilen', 'Composite with generated parts'),
};

export const digitalSourceChoices: readonly Choice[] = Object.entries(names).map(
  ([value, label]) => ({ value, label }),
);

/** The id for an address of the list, or for an id; `null` for anything else. */
export function digitalSourceOf(value: unknown): DigitalSource | null {
  const id = typeof value === 'string' ? (value.split('/').at(-1) ?? '') : '';
  return Object.hasOwn(names, id) ? (id as DigitalSource) : null;
}
