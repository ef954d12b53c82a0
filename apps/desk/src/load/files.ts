/** Files that built-in documents name. A document holds the file itself until it is written, and then its id. */
import { createHash } from 'node:crypto';
import type { LanguageId } from '@city-of-cities/region';
import type { BuiltInDocument } from './built-in-document.ts';

export interface BuiltInFile {
  readonly collection: 'pictures' | 'filmFiles' | 'filmTexts';
  /** Unique among all files; names the content too, so that changed content is another file. */
  readonly key: string;
  readonly name: string;
  readonly mimetype: string;
  /** The bytes, read or drawn only when they are needed. */
  readonly make: () => Promise<Buffer>;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly byLanguage?: Readonly<Record<LanguageId, Readonly<Record<string, unknown>>>>;
}

/** Ids at the desk by the files' keys. */
export type FileIds = ReadonlyMap<string, number>;

/** Marks a file among the values of a document. */
export interface FileReference {
  readonly builtInFile: BuiltInFile;
}

export function fileReference(builtInFile: BuiltInFile): FileReference {
  return { builtInFile };
}

/** `name` and what the file is made of, in one key. */
export function fileKey(name: string, content: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `${name}@${digest.slice(0, 16)}`;
}

/** All files of some documents, each once. */
export function filesOf(documents: readonly BuiltInDocument[]): readonly BuiltInFile[] {
  const files = new Map<string, BuiltInFile>();
  const visit = (value: unknown): void => {
    if (isReference(value)) files.set(value.builtInFile.key, value.builtInFile);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(documents.map(({ byLanguage, shared }) => [shared, byLanguage]));
  return [...files.values()];
}

/** The document with ids in place of files. Throws when a file has not been loaded. */
export function withFileIds(document: BuiltInDocument, ids: FileIds): BuiltInDocument {
  const settle = (value: unknown): unknown => {
    if (isReference(value)) {
      const id = ids.get(value.builtInFile.key);
      if (id === undefined) throw new Error(`${value.builtInFile.key} has not been loaded.`);
      return id;
    }
    if (Array.isArray(value)) return value.map(settle);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settle(inner)]));
  };
  return {
    ...document,
    shared: settle(document.shared) as BuiltInDocument['shared'],
    byLanguage: settle(document.byLanguage) as BuiltInDocument['byLanguage'],
  };
}

function isReference(value: unknown): value is FileReference {
  return typeof value === 'object' && value !== null && 'builtInFile' in value;
}
