/** A frame of the film as a picture of its own: with alternative text, the film's credit and licence. */
import { languageIds, type LanguageId } from '@city-of-cities/region';
import type { PayloadRequest } from 'payload';
import type { FilmFileDocument } from '../translate/film-document.ts';

const alternativeTexts: Readonly<Record<LanguageId, string>> = {
  de: 'Standbild aus dem Film',
  en: 'Still from the film',
  zh: '影片画面',
};

/** Answers the picture's id. Editors may word the alternative text better. */
export async function makePoster(
  req: PayloadRequest,
  film: FilmFileDocument & {
    readonly credit: string;
    readonly licence: string;
    readonly city?: string | null;
  },
  frame: Buffer,
): Promise<number> {
  const { file: before } = req;
  try {
    const picture = await req.payload.create({
      collection: 'pictures',
      locale: 'de',
      data: {
        alt: alternativeTexts.de,
        credit: film.credit,
        licence: film.licence,
        city: film.city ?? null,
      },
      file: { data: frame, mimetype: 'image/png', name: 'poster.png', size: frame.length },
      depth: 0,
      overrideAccess: true,
      req,
    });
    for (const language of languageIds.filter((id) => id !== 'de'))
      await req.payload.update({
        collection: 'pictures',
        id: picture.id,
        locale: language,
        data: { alt: alternativeTexts[language] },
        depth: 0,
        overrideAccess: true,
        req,
      });
    return picture.id;
  } finally {
    // What comes after in this request brings no file.
    if (before === undefined) delete req.file;
    else req.file = before;
  }
}
