/** The hooks of pictures: what comes in, what a change reaches, what may go. */
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { objectKey } from '@city-of-cities/publication';
import { both, interfaceLanguage } from '../texts/bilingual.ts';
import { kindByCollection, publicCollections } from '../translate/kinds.ts';
import type { PictureDocument } from '../translate/picture.ts';
import { publishDocument } from '../publishing/publish.ts';
import { dependantsOf } from '../publishing/site-schema.ts';
import { checkFile } from './check-file.ts';
import { metadataOf, rightsOf } from './file-metadata.ts';
import { removeCrops, renewRights, writeCrops } from './write-crops.ts';
import { usagesOf } from './usage.ts';

const noFile = both('Bitte eine Bilddatei wählen.', 'Please choose a picture file.');
const fixedFile = both(
  'Die Datei eines Bildes bleibt. Bitte ein neues Bild anlegen und das alte ersetzen.',
  'A picture keeps its file. Please add a new picture and replace the old one.',
);

interface PictureWrite {
  data?: Record<string, unknown>;
  req: PayloadRequest;
}

/** Refuses what is no honest picture, and a new file for an existing one: snapshots name files. */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const write = args as PictureWrite;
  const { file } = req;
  if (operation === 'update') {
    if (file) refuseFile(req, fixedFile);
    return { ...args, data: { ...write.data, ...takeFocalPoint(req) } };
  }
  // An address in the data would make the server fetch it.
  if (!file) return refuseFile(req, noFile);
  const rights = rightsOf(write.data ?? {}, file.data);
  const check = await checkFile(file, metadataOf(rights, file.data));
  if (!check.ok) return refuseFile(req, check.reason);
  req.file = check.file;
  return { ...args, data: { ...write.data, ...rights } };
};

/**
 * The focal point is data for Payload: its sizes are never cropped, and crops are made by `makeFiles`. Left in the query it would make Payload write all sizes
 * again, over files that are in use.
 */
function takeFocalPoint(req: PayloadRequest): { focalX?: number; focalY?: number } {
  const edits = req.query?.['uploadEdits'] as
    { focalPoint?: { x?: unknown; y?: unknown } } | undefined;
  if (req.query) delete req.query['uploadEdits'];
  const share = (value: unknown) => Math.min(100, Math.max(0, Math.round(Number(value))));
  const point = edits?.focalPoint;
  const x = share(point?.x);
  const y = share(point?.y);
  return Number.isNaN(x) || Number.isNaN(y) ? {} : { focalX: x, focalY: y };
}

function refuseFile(req: PayloadRequest, reason: { de: string; en: string }): never {
  const message = reason[interfaceLanguage(req.i18n)];
  throw new ValidationError(
    { collection: 'pictures', errors: [{ path: 'file', message, label: message }], req },
    req.t,
  );
}

const rightsTexts = [
  'creator',
  'credit',
  'licence',
  'licenceAddress',
  'digitalSourceType',
] as const;

/** Before the pages that show the picture are made anew: the files they will name are there, and say what they say. */
export const makeFiles: CollectionAfterChangeHook = async ({ doc, operation, previousDoc }) => {
  const isRenamed = rightsTexts.some((field) => (doc[field] || '') !== (previousDoc[field] || ''));
  if (operation === 'update' && isRenamed) await renewRights(doc as PictureDocument);
  else await writeCrops(doc as PictureDocument);
  return doc;
};

export const removeFiles: CollectionAfterDeleteHook = async ({ doc }) => {
  await removeCrops(doc as PictureDocument);
  return doc;
};

/** Alternative text, credit and focal point stand in snapshots: whatever shows the picture is published anew. */
export const republishDependants: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc;
  for (const { kind, id } of await dependantsOf(req, objectKey('picture', String(doc.id)))) {
    const collection = publicCollections.find((slug) => kindByCollection[slug] === kind);
    if (collection) await publishDocument(req, collection, id, 'standing');
  }
  return doc;
};

/** A picture in use stays, and the message says where it is used. */
export const refuseInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const usages = await usagesOf(req, Number(id));
  if (usages.length === 0) return;
  const places = usages.map(({ title }) => `„${title}“`).join(', ');
  const message = both(
    `Das Bild wird noch verwendet: ${places}. Bitte dort zuerst ersetzen.`,
    `The picture is still in use: ${places}. Please replace it there first.`,
  )[interfaceLanguage(req.i18n)];
  throw new ValidationError(
    { collection: 'pictures', id, errors: [{ path: 'filename', message, label: message }], req },
    req.t,
  );
};
