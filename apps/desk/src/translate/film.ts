/** A film's files at the desk → the contract's files, captions, chapters and transcript. */
import { readCaptions, transcriptOf } from '@city-of-cities/captions';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { idOf } from './running-text.ts';
import type { Material } from './material.ts';

/** A file as the contract names it. */
export interface PlayableFile {
  readonly file: string;
  readonly type: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizeBytes: number;
}

/** A document of collection `filmFiles`: an uploaded film, what it is, and the versions made of it. */
export interface FilmFileDocument {
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

type LocalisedRelation = Readonly<Record<string, unknown>> | null | undefined;

/** The part of a film's candidate that its files decide. */
export function filmCandidate(
  document: Readonly<Record<string, unknown>>,
  language: LanguageId,
  { filmFiles, filmTexts }: Material,
): Record<string, unknown> {
  const fileAt = (field: (typeof filmFileFields)[number]) => {
    const id = idOf(document[field]);
    return id === null ? undefined : filmFiles.get(id);
  };
  const textAt = (field: (typeof filmTextFields)[number], textLanguage: LanguageId) => {
    const id = idOf((document[field] as LocalisedRelation)?.[textLanguage]);
    return id === null ? undefined : filmTexts.get(id);
  };
  const original = fileAt('film');
  const ownCaptions = cuesOf(textAt('captions', language), language);
  const chapterText = textAt('chapters', language);
  return {
    durationSeconds: original?.durationSeconds ?? 0,
    isSilent: original?.hasAudio === false,
    files: playableFiles(original),
    captions: languageIds.flatMap((id) => {
      const file = textAt('captions', id)?.filename;
      return file ? [{ language: id, file }] : [];
    }),
    chapters: cuesOf(chapterText, language).map(({ startSeconds, lines }) => ({
      startSeconds,
      title: lines.join(' '),
    })),
    chapterFile: chapterText?.filename ?? null,
    transcript: transcriptOf(ownCaptions),
    audioDescription: playableFiles(fileAt('audioDescription'))[0] ?? null,
    signLanguage: playableFiles(fileAt('signLanguage'))[0] ?? null,
  };
}

/**
 * The versions that were made, largest first; before them the original where it shows more and weighs no more than
 * the best of them. Without versions the original alone, if browsers play it.
 */
export function playableFiles(film: FilmFileDocument | undefined): readonly PlayableFile[] {
  const original = film && playableOriginal(film);
  const versions = (film?.renditions ?? []).map(({ file, type, widthPx, heightPx, sizeBytes }) => ({
    file,
    type,
    widthPx,
    heightPx,
    sizeBytes,
  }));
  const [best] = versions;
  if (best === undefined) return original ? [original] : [];
  const isBetter =
    original && original.heightPx > best.heightPx && original.sizeBytes <= best.sizeBytes;
  return isBetter ? [original, ...versions] : versions;
}

function playableOriginal(film: FilmFileDocument): PlayableFile | null {
  const { filename, filesize, heightPx, isWidelyPlayable, mediaType, widthPx } = film;
  return isWidelyPlayable && filename && mediaType && widthPx && heightPx && filesize
    ? { file: filename, type: mediaType, widthPx, heightPx, sizeBytes: filesize }
    : null;
}

function cuesOf(text: FilmTextDocument | undefined, language: LanguageId) {
  return (text?.content ? readCaptions(text.content, { language }).captions : null) ?? [];
}
