/** What may be uploaded as captions or chapters: WebVTT in UTF-8 that holds no error. */
import { readCaptions } from '@city-of-cities/captions';
import type { LanguageId } from '@city-of-cities/region';
import { both } from '../texts/bilingual.ts';
import type { FileNote } from './film-state.ts';

export const TEXT_MAX_BYTES = 2 * 1024 * 1024;

export type TextCheck =
  | { readonly ok: true; readonly content: string; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly notes: readonly FileNote[] };

const notUtf8 = both(
  'Die Datei ist nicht in UTF-8 gespeichert.',
  'The file has not been saved in UTF-8.',
);
const tooBig = both('Die Datei ist größer als 2 MB.', 'The file is larger than 2 MB.');

export function checkText(
  data: Uint8Array,
  context: { readonly language: LanguageId; readonly isChapters: boolean },
): TextCheck {
  if (data.length > TEXT_MAX_BYTES) return refusal(tooBig);
  const content = decoded(data);
  if (content === null) return refusal(notUtf8);
  const { captions, findings } = readCaptions(content, { language: context.language });
  const notes = findings
    // Chapter titles are chosen from a list, not read in the time they stand for.
    .filter(({ severity }) => severity === 'block' || !context.isChapters)
    .map(({ severity, line, reason }) => ({ severity, line, reason }));
  return captions === null ? { ok: false, notes } : { ok: true, content, notes };
}

function decoded(data: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
    // PostgreSQL holds no zero byte, and no caption needs one.
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

function refusal(reason: FileNote['reason']): TextCheck {
  return { ok: false, notes: [{ severity: 'block', line: 1, reason }] };
}
