/**
 * `POST /api/filmFiles`: takes a film of up to 2 GB to disk. Payload's own way holds uploads in memory within one
 * limit for all collections, and reads them before it asks who sends them.
 */
import { mkdir, rm } from 'node:fs/promises';
import {
  addDataAndFileToRequest,
  APIError,
  type Endpoint,
  Forbidden,
  type PayloadRequest,
} from 'payload';
import { writesFiles } from '../access/rules.ts';
import { deskSettings, incomingDirectory } from '../settings.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { FILM_MAX_BYTES, tooBigFilm } from './check-film.ts';

/** What a form around the file may take. */
const FORM_BYTES = 1024 * 1024;

export const uploadEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    if (!(await writesFiles({ req }))) throw new Forbidden(req.t);
    const tooBig = tooBigFilm[interfaceLanguage(req.i18n)];
    if (Number(req.headers.get('Content-Length') ?? 0) > FILM_MAX_BYTES + FORM_BYTES)
      throw new APIError(tooBig, 413);
    const incoming = await receive(req, tooBig);
    try {
      const doc = await req.payload.create({
        collection: 'filmFiles',
        data: incoming.data as never,
        ...(incoming.file && { file: incoming.file }),
        depth: 0,
        overrideAccess: false,
        req,
      });
      return Response.json({ doc, message: req.t('general:successfullyCreated') }, { status: 201 });
    } finally {
      if (incoming.file?.tempFilePath) await rm(incoming.file.tempFilePath, { force: true });
    }
  },
};

/** The form's data and file; the request is read through a stand-in that carries the limits of films. */
async function receive(req: PayloadRequest, tooBig: string) {
  const tempFileDir = incomingDirectory(deskSettings());
  await mkdir(tempFileDir, { recursive: true });
  const config = {
    ...req.payload.config,
    upload: {
      limits: { fileSize: FILM_MAX_BYTES, files: 1 },
      requestSizeLimit: FILM_MAX_BYTES + FORM_BYTES,
      abortOnLimit: true,
      responseOnLimit: tooBig,
      useTempFiles: true,
      tempFileDir,
    },
  };
  const standIn = {
    body: req.body,
    headers: req.headers,
    method: req.method,
    payload: Object.create(req.payload, { config: { value: config } }),
    routeParams: req.routeParams,
    text: () => req.text?.(),
  } as unknown as PayloadRequest;
  await addDataAndFileToRequest(standIn);
  return { data: standIn.data ?? {}, file: standIn.file };
}
