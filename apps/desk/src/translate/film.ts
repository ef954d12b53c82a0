/** A film's files at the desk → the contract's files, captions, chapters and transcript. */
import { readCaptions, transcriptOf } from '@city-of-cities/captions';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { idOf } from './running-text.ts';
import {
  type FilmFileDocument,
  type filmFileFields,
  type FilmTextDocument,
  type filmTextFields,
  type PlayableFile,
} from './film-document.ts';
import type { Material } from './material.ts';

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
