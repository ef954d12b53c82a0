/** A film's files as the desk keeps them, and the fields by which a film names them. */
import type { RightsDocument } from './rights.ts';
import { idOf } from './running-text.ts';

/** A file as the contract names it. */
export interface PlayableFile {
  readonly file: string;
  readonly type: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizeBytes: number;
}

/** A document of collection `filmFiles`: an uploaded film, what it is, and the versions made of it. */
export interface FilmFileDocument extends RightsDocument {
  readonly id: number;
  readonly filename?: string | null;
  readonly filesize?: number | null;
  readonly mediaType?: string | null;
  readonly widthPx?: number | null;
  readonly heightPx?: number | null;
  readonly durationSeconds?: number | null;
  readonly hasAudio?: boolean | null;
  readonly isWidelyPlayable?: boolean | null;
  readonly renditions?: readonly PlayableFile[] | null;
  /** The picture made from a frame of it. */
  readonly poster?: unknown;
}

/** A document of collection `filmTexts`: a WebVTT file that was checked when it came in. */
export interface FilmTextDocument {
  readonly id: number;
  readonly filename?: string | null;
  readonly content?: string | null;
}

/** The relations of a film, in the order of the fields. */
export const filmFileFields = ['film', 'audioDescription', 'signLanguage'] as const;
/** Its relations that differ by language. */
export const filmTextFields = ['captions', 'chapters'] as const;

/** The ids of a film's files. */
export function filmFilesUsedBy(document: Readonly<Record<string, unknown>>): readonly number[] {
  return filmFileFields.flatMap((field) => idOf(document[field]) ?? []);
}

/** The names of a film's own files: the original and the versions made of it. */
export function filmFilesOf({ filename, renditions }: FilmFileDocument): readonly string[] {
  return [filename ?? [], (renditions ?? []).map(({ file }) => file)].flat();
}

/** The ids of a film's WebVTT texts, whether the document was read in one language or in all. */
export function filmTextsUsedBy(document: Readonly<Record<string, unknown>>): readonly number[] {
  return filmTextFields.flatMap((field) => {
    const value = document[field];
    const own = idOf(value);
    if (own !== null) return [own];
    return typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((inner) => idOf(inner) ?? [])
      : [];
  });
}
