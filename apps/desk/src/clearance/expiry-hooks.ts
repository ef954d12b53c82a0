/** When rights in a picture end or change. */
import { pictureFiles } from '@city-of-cities/publication';
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload';
import { lockSources } from '../publishing/locks.ts';
import { setFileEnd } from '../publishing/site-schema.ts';
import { type PictureDocument, pictureOf } from '../translate/picture.ts';
import { endPicture } from './expiry.ts';
import { endOfUse } from './picture-use.ts';

/** What is being published from this picture waits, and is then found among its dependants. */
export const lockPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
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
