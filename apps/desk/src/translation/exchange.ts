/** Documents out as XLIFF, and a file read against what the documents say now. */
import {
  type LockedName,
  type Match,
  matchFile,
  readXliff,
  type TranslationFile,
  type TranslationFinding,
  type TranslationObject,
  writeXliff,
  wrongLanguages,
} from '@city-of-cities/translation';
import { cities, isLanguageId, type LanguageId } from '@city-of-cities/region';
import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { documentKey } from '../clearance/clear-document.ts';
import { fieldName } from '../publishing/findings.ts';
import { both, type InterfaceLanguage } from '../texts/bilingual.ts';
import { type DeskDocument, inLanguage } from '../translate/candidate.ts';
import { isPublicCollection, type PublicCollection } from '../translate/kinds.ts';
import type { ImportTarget } from './apply.ts';
import { sourceLanguageOf, translationsOf } from './state.ts';

/** The cities' names are the region's own; nobody translates them otherwise. */
const lockedNames: readonly LockedName[] = cities.map(({ name }) => name);

export type Addressed = { readonly collection: PublicCollection; readonly id: string };

/** `stories/12` in parts, or `null`. */
export function addressOf(key: string): Addressed | null {
  const [collection, id, ...rest] = key.split('/');
  if (!isPublicCollection(collection) || !id || rest.length > 0) return null;
  // Another id would be a fault of the query, not of the file.
  return collection !== 'cities' && !/^\d{1,9}$/.test(id) ? null : { collection, id };
}

/** The latest draft, if the person may see it; who may see a draft may write it. */
export async function ownDraft(
  req: PayloadRequest,
  { collection, id }: Addressed,
): Promise<DeskDocument | null> {
  const { read } = req.payload.collections[collection].config.access;
  if ((await read({ req })) === false) return null;
  return (await req.payload.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    // Reading in all languages must not make them the languages of what the request does next.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as DeskDocument | null;
}

/** What a place is called: `title` → Titel, `body.3` → Text 4. */
export function unitName(id: string, reader: InterfaceLanguage): string {
  const [field = '', second, third] = id.split('.');
  const name = fieldName(field, reader);
  if (second === undefined) return name;
  const inner = third ?? second;
  if (/^\d+$/.test(inner)) return `${name} ${Number(inner) + 1}`;
  return `${name}: ${subNames[inner]?.[reader] ?? inner}`;
}

const subNames: Readonly<Record<string, { de: string; en: string }>> = {
  name: both('Name', 'Name'),
  address: both('Anschrift', 'Address'),
  caption: both('Bildunterschrift', 'Caption'),
  label: both('Beschriftung', 'Label'),
};

export function titleOf(
  collection: PublicCollection,
  document: DeskDocument,
  language: LanguageId,
): string {
  const title = inLanguage(document, collection === 'cities' ? 'name' : 'title', language);
  return typeof title === 'string' && title !== '' ? title : documentKey(collection, document.id);
}

function objectOf({ collection, document, translation }: ImportTarget): TranslationObject {
  return {
    object: documentKey(collection, document.id),
    title: titleOf(collection, document, translation.source),
    units: translation.segmentation.units,
  };
}

/** The documents that can be translated into a language. */
export async function targetsOf(
  req: PayloadRequest,
  keys: readonly string[],
  target: LanguageId,
): Promise<readonly ImportTarget[]> {
  const targets: ImportTarget[] = [];
  for (const key of new Set(keys)) {
    const address = addressOf(key);
    const document = address === null ? null : await ownDraft(req, address);
    if (address === null || document === null) continue;
    const { collection } = address;
    const translation = (await translationsOf(req, collection, document)).find(
      (one) => one.target === target,
    );
    if (translation !== undefined) targets.push({ collection, document, translation });
  }
  return targets;
}

export function xliffOf(
  targets: readonly ImportTarget[],
  languages: { readonly source: LanguageId; readonly target: LanguageId },
  reader: InterfaceLanguage,
): string {
  return writeXliff(targets.map(objectOf), {
    ...languages,
    names: lockedNames,
    unitName: (id) => unitName(id, reader),
  });
}

export type FileReading =
  | { readonly ok: false; readonly findings: readonly TranslationFinding[] }
  | {
      readonly ok: true;
      readonly target: LanguageId;
      readonly targets: readonly ImportTarget[];
      readonly changes: Extract<Match, { ok: true }>['changes'];
    };

/** What a file would change now. Reads only. */
export async function readTranslations(req: PayloadRequest, text: string): Promise<FileReading> {
  const reading = readXliff(text);
  if (!reading.ok) return reading;
  const { file } = reading;
  const source = languageOf(file.source);
  const target = languageOf(file.target);
  if (source === null || target === null || source === target) return refused(file, 'de');
  const targets = await targetsOf(
    req,
    file.objects.map(({ object }) => object),
    target,
  );
  const otherSource = targets.find((one) => one.translation.source !== source);
  if (otherSource !== undefined)
    return refused(file, sourceLanguageOf(otherSource.collection, otherSource.document) ?? 'de');
  const match = matchFile(file, targets.map(objectOf), { source, target, names: lockedNames });
  return match.ok ? { ok: true, target, targets, changes: match.changes } : match;
}

function languageOf(tag: string): LanguageId | null {
  const primary = tag.toLowerCase().split('-', 1)[0];
  return isLanguageId(primary) ? primary : null;
}

function refused(file: TranslationFile, source: LanguageId): FileReading {
  const target = languageOf(file.target) ?? (source === 'en' ? 'de' : 'en');
  return { ok: false, findings: [wrongLanguages(file, { source, target })] };
}
