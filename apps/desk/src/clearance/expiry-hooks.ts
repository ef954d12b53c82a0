/** When rights in a picture or film end or change. */
import { pictureFiles } from '@city-of-cities/publication';
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload';
import { lockSources } from '../publishing/locks.ts';
import { setFileEnd } from '../publishing/site-schema.ts';
import { type PictureDocument, pictureOf } from '../translate/picture.ts';
import { type FilmFileDocument, filmFilesOf } from '../translate/film-document.ts';
import { endFilm, endPicture } from './expiry.ts';
import { endOfUse } from './media-use.ts';

/** What is being published from this file waits, and is then found among its dependants. */
export const lockFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update') await lockSources(req, 'change');
  return args;
};

/**
 * Tells the site until when it may serve the picture's files; it stops by itself, whatever the desk does. A consent
 * withdrawn now takes the picture from every page in the same transaction.
 */
export const endFiles: CollectionAfterChangeHook = async ({ doc, req }) => {
  const picture = doc as PictureDocument;
  const files = pictureFiles(pictureOf(picture, 'de'));
  const end = endOfUse(picture);
  await setFileEnd(req, files, end);
  if (end !== null && end <= new Date().toISOString()) await endPicture(req, picture.id, end);
  return doc;
};

/** The same for a film file and all that was made of it. */
export const endFilmFiles: CollectionAfterChangeHook = async ({ doc, req }) => {
  const film = doc as unknown as FilmFileDocument;
  const end = endOfUse(film);
  await setFileEnd(req, filmFilesOf(film), end);
  if (end !== null && end <= new Date().toISOString()) await endFilm(req, film.id, end);
  return doc;
};
