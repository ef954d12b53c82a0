/** The sentences in which a file is refused, with rule and place. */
import { finding, type TranslationFinding } from './finding.ts';
import type { PlaceholderFault } from './placeholders.ts';
import type { FileObject, FileSegment, FileUnit, TranslationFile } from './read-xliff.ts';
import type { Languages } from './unit.ts';

export function wrongLanguages(
  file: Pick<TranslationFile, 'source' | 'target'>,
  { source, target }: Languages,
): TranslationFinding {
  return finding(
    'TR25',
    'xliff',
    `Das Sprachpaar ist ${file.source} → ${file.target || '?'}, erwartet ist ${source} → ${target}.`,
    `The language pair is ${file.source} → ${file.target || '?'}, expected is ${source} → ${target}.`,
  );
}

export function unknownObject({ line, object }: FileObject): TranslationFinding {
  return finding(
    'TR26',
    `${object} (line ${line})`,
    'Dieses Objekt gibt es nicht, oder Sie dürfen es nicht bearbeiten.',
    'This object does not exist, or you may not edit it.',
  );
}

export function objectTwice(object: string): TranslationFinding {
  return finding(
    'TR27',
    object,
    'Das Objekt steht zweimal in der Datei.',
    'The object is in the file twice.',
  );
}

export function staleSource(object: string): TranslationFinding {
  return finding(
    'TR28',
    object,
    'Der Ausgangstext hat sich seit dem Export geändert. Bitte neu exportieren und die Übersetzung übernehmen.',
    'The source has changed since the export. Please export again and carry the translation over.',
  );
}

export function missingSegment(where: string): TranslationFinding {
  return finding(
    'TR27',
    where,
    'Dieses Segment fehlt in der Datei.',
    'This segment is missing from the file.',
  );
}

export function misplaced(
  { object }: FileObject,
  unit: FileUnit,
  segment: FileSegment,
): TranslationFinding {
  return finding(
    'TR27',
    `${object}, ${unit.id}, ${segment.id} (line ${segment.line})`,
    'Dieses Segment wurde nicht exportiert oder steht zweimal in der Datei.',
    'This segment was not exported or is in the file twice.',
  );
}

export function alteredSource(where: string): TranslationFinding {
  return finding(
    'TR29',
    where,
    'Der Ausgangstext des Segments wurde in der Datei verändert.',
    'The source of the segment was altered in the file.',
  );
}

export function lostName(where: string, name: string): TranslationFinding {
  return finding(
    'TR13',
    where,
    `Der geschützte Name „${name}“ fehlt in der Übersetzung.`,
    `The locked name “${name}” is missing from the translation.`,
  );
}

export function placeholderFinding(
  where: string,
  kind: PlaceholderFault['kind'],
  name: string,
): TranslationFinding {
  const words = {
    missing: ['fehlt', 'is missing'],
    unknown: ['ist hier unbekannt', 'is unknown here'],
    repeated: ['steht mehrmals', 'stands there more than once'],
  } as const;
  const [de, en] = words[kind];
  return finding(
    'TR12',
    where,
    `Der Platzhalter „${name}“ ${de}.`,
    `The placeholder “${name}” ${en}.`,
  );
}
