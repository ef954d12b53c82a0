import type { FilmFileDocument, FilmTextDocument } from './film-document.ts';
import type { PictureDocument } from './picture.ts';

/** What a document's text only names and its page needs whole: related documents by id, with all their languages. */
export interface Material {
  readonly pictures: ReadonlyMap<number, PictureDocument>;
  readonly filmFiles: ReadonlyMap<number, FilmFileDocument>;
  readonly filmTexts: ReadonlyMap<number, FilmTextDocument>;
}
