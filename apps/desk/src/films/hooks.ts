/** The hooks of film files: what comes in, what a change reaches, what may go. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import type { Film } from '@city-of-cities/renditions';
import { publishDocument } from '../publishing/publish.ts';
import { deskSettings, filmDirectory, incomingDirectory } from '../settings.ts';
import { both, type Bilingual, interfaceLanguage } from '../texts/bilingual.ts';
import { type FilmFileDocument, filmFileFields } from '../translate/film-document.ts';
import { checkFilm, randomName } from './check-film.ts';
import { filmsUsing } from './films-using.ts';

const noFile = both('Bitte eine Filmdatei wählen.', 'Please choose a film file.');
const fixedFile = both(
  'Die Datei bleibt. Bitte einen neuen Film hochladen und den alten ersetzen.',
  'The file stays. Please upload a new film and replace the old one.',
);

/** Refuses what is no whole film, and a new file for an existing one: snapshots name files. */
export const checkFilmUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (operation === 'update') {
    if (req.file) refuse(req, [fixedFile]);
    return args;
  }
  if (!req.file) return refuse(req, [noFile]);
  const path = await pathOf(req);
  const check = await checkFilm(path, req.file);
  if (!check.ok) {
    await rm(path, { force: true });
    return refuse(req, check.reasons);
  }
  req.file = { ...req.file, name: check.name };
  req.context['film'] = check.film;
  return args;
};

/** Payload's local API brings a file as bytes; the check reads from disk. */
async function pathOf(req: PayloadRequest): Promise<string> {
  const file = req.file!;
  if (file.tempFilePath) return file.tempFilePath;
  const folder = incomingDirectory(deskSettings());
  await mkdir(folder, { recursive: true });
  const tempFilePath = join(folder, randomName('incoming', ''));
  await writeFile(tempFilePath, file.data);
  req.file = { ...file, tempFilePath };
  return tempFilePath;
}

/** Takes over what the check found; no request can write these fields. */
export const rememberFilm: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const film = req.context['film'] as Film | undefined;
  if (operation !== 'create' || film === undefined) return data;
  delete req.context['film'];
  return {
    ...data,
    mediaType: film.type,
    widthPx: film.widthPx,
    heightPx: film.heightPx,
    durationSeconds: film.durationSeconds,
    hasAudio: film.hasAudio,
    isWidelyPlayable: film.isWidelyPlayable,
    state: 'waiting',
    progressPercent: 0,
    notes: [],
    renditions: [],
  };
};

/** The copy under its final name is what stays. */
export const removeIncoming: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const path = req.file?.tempFilePath;
  if (operation === 'create' && path) await rm(path, { force: true });
  return doc;
};

/** Versions and poster stand in snapshots: films that show them are published anew. */
export const republishFilms: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isSame = shownOf(doc) === shownOf(previousDoc);
  if (operation !== 'update' || isSame) return doc;
  const films = await filmsUsing(req, filmFileFields, doc.id as number, { draft: false });
  for (const { id, isPublished } of films)
    if (isPublished) await publishDocument(req, 'films', id, 'standing');
  return doc;
};

function shownOf(doc: Partial<FilmFileDocument> | undefined): string {
  return JSON.stringify([doc?.renditions, doc?.poster, doc?.isRestricted]);
}

/** A film file in use stays, and the message says where it is used. */
export const refuseFilmInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseInUse(req, filmFileFields, Number(id));
};

export async function refuseInUse(
  req: PayloadRequest,
  fields: readonly string[],
  id: number,
): Promise<void> {
  const films = [
    ...(await filmsUsing(req, fields, id, { draft: true })),
    ...(await filmsUsing(req, fields, id, { draft: false })),
  ];
  if (films.length === 0) return;
  const places = [...new Set(films.map(({ title }) => `„${title}“`))].join(', ');
  refuse(req, [
    both(
      `Die Datei wird noch verwendet: ${places}. Bitte dort zuerst ersetzen.`,
      `The file is still in use: ${places}. Please replace it there first.`,
    ),
  ]);
}

/** Payload removes the original; what was made of it goes too. */
export const removeVersions: CollectionAfterDeleteHook = async ({ doc }) => {
  const folder = filmDirectory(deskSettings());
  for (const { file } of (doc as unknown as FilmFileDocument).renditions ?? [])
    await rm(join(folder, file), { force: true });
};

export function refuse(req: PayloadRequest, reasons: readonly Bilingual[]): never {
  const reader = interfaceLanguage(req.i18n);
  const errors = reasons.map((reason) => ({
    path: 'file',
    message: reason[reader],
    label: reason[reader],
  }));
  throw new ValidationError({ errors, req }, req.t);
}
