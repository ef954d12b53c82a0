/** Captions and chapters that belong to this film and this language; checked when the film goes public. */
import { readCaptions } from '@city-of-cities/captions';
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { both, type Bilingual, interfaceLanguage } from '../texts/bilingual.ts';
import { languageNames } from '../texts/language-names.ts';
import {
  type FilmFileDocument,
  type FilmTextDocument,
  filmTextFields,
} from '../translate/film-document.ts';
import { idOf } from '../translate/running-text.ts';

type CheckedText = FilmTextDocument & {
  readonly language?: LanguageId | null;
  readonly purpose?: string | null;
};

export const refuseUnfitTexts: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (data['_status'] !== 'published') return data;
  const language = languageIds.find((id) => id === req.locale);
  const filmId = idOf(data['film']);
  if (language === undefined || filmId === null) return data;
  const find = { depth: 0, disableErrors: true, overrideAccess: true, req } as const;
  const film = (await req.payload.findByID({
    ...find,
    collection: 'filmFiles',
    id: filmId,
  })) as FilmFileDocument | null;
  const errors: { path: string; message: string }[] = [];
  for (const path of filmTextFields) {
    const id = idOf(data[path]);
    if (id === null) continue;
    const text = (await req.payload.findByID({
      ...find,
      collection: 'filmTexts',
      id,
    })) as unknown as CheckedText | null;
    for (const reason of text === null ? [] : misfits(text, path, language, film))
      errors.push({ path, message: reason[interfaceLanguage(req.i18n)] });
  }
  if (errors.length > 0) throw new ValidationError({ collection: 'films', errors, req }, req.t);
  return data;
};

function misfits(
  text: CheckedText,
  path: (typeof filmTextFields)[number],
  language: LanguageId,
  film: FilmFileDocument | null,
): readonly Bilingual[] {
  if (text.language !== language) {
    const [is, wanted] = [languageNames[text.language ?? 'de'], languageNames[language]];
    return [
      both(
        `Die Datei ist als ${is.de} eingetragen, hier wird ${wanted.de} gebraucht.`,
        `The file is entered as ${is.en}, here ${wanted.en} is needed.`,
      ),
    ];
  }
  if (text.purpose !== path)
    return [
      both('Untertitel und Kapitel sind vertauscht.', 'Captions and chapters have been mixed up.'),
    ];
  const { durationSeconds } = film ?? {};
  const { findings } = readCaptions(text.content ?? '', {
    language,
    ...(durationSeconds && { durationSeconds }),
  });
  return findings
    .filter(({ severity }) => severity === 'block')
    .map(({ line, reason }) => both(`Zeile ${line}: ${reason.de}`, `Line ${line}: ${reason.en}`));
}
