/**
 * `npm run dev`: Astro's development server behind the public port, with the desk and the published files beside it
 * as in production. Pages come uncached and reload on change; forms and the survey need `npm start`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { filmType, pictureType } from '../src/pictures/picture-type.ts';
import { openDatabase } from '../src/reading/database.ts';
import { createDeskProxy, isDeskPath } from './desk-proxy.ts';
import { createFailurePages } from './failure-page.ts';
import { askAgain, createFileServer } from './file-server.ts';
import { createFileVisibility } from './file-visibility.ts';
import { createLog } from './log.ts';
import { createPreviewFilms } from './preview-films.ts';

const {
  HOST = '127.0.0.1',
  PORT = '3000',
  PUBLIC_URL = 'http://127.0.0.1:3000',
  DESK_URL,
  MEDIA_DIR,
  SITE_DATABASE_URL,
} = process.env;
if (!DESK_URL || !MEDIA_DIR || !SITE_DATABASE_URL)
  throw new Error(
    'DESK_URL, MEDIA_DIR and SITE_DATABASE_URL are needed. Start with "npm run dev".',
  );

const log = createLog(process.env['LOG_LEVEL'], (line) => process.stderr.write(`${line}\n`));
const astro = await dev({
  root: fileURLToPath(new URL('..', import.meta.url)),
  server: { host: '127.0.0.1', port: Number(PORT) + 1000 },
  logLevel: 'warn',
});
const failures = createFailurePages({ styleSheets: [], headers: [] });
const database = openDatabase({ url: SITE_DATABASE_URL });
const desk = createDeskProxy({ deskUrl: DESK_URL, publicUrl: PUBLIC_URL, failures, log });
const pages = createDeskProxy({
  deskUrl: `http://127.0.0.1:${astro.address.port}`,
  publicUrl: PUBLIC_URL,
  failures,
  log,
});
const shown = { failures, headers: [], log };
const filesOf = (folder: string) => ({ ...shown, folder: join(MEDIA_DIR, folder) });
const published = { mayShow: createFileVisibility(database), cacheControl: askAgain };
const pictures = createFileServer({ ...filesOf('pictures'), ...published, typeOf: pictureType });
const filmFiles = { ...filesOf('films'), typeOf: filmType };
const films = createFileServer({ ...filmFiles, ...published });
const previewFilms = createPreviewFilms(filmFiles);

async function respondPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!(await previewFilms(request.url ?? '', request, response)))
    await pages.respond(request, response);
}

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const [, folder, file = ''] = /^\/(pictures|films)\/([^/?]+)/.exec(url) ?? [];
  const answer = isDeskPath(url)
    ? desk.respond(request, response)
    : folder === 'pictures'
      ? pictures(file, request, response)
      : folder === 'films'
        ? films(file, request, response)
        : respondPage(request, response);
  Promise.resolve(answer).catch((error: unknown) => {
    log.error('a request failed', { url, reason: String(error) });
    response.destroy();
  });
});
server.on('upgrade', (request, socket, head) => {
  (isDeskPath(request.url ?? '') ? desk : pages).upgrade(request, socket, head);
});
server.listen(Number(PORT), HOST, () => process.send?.({ type: 'ready', port: Number(PORT) }));

const stop = (): void => {
  server.close();
  server.closeAllConnections();
  void Promise.all([astro.stop(), database.close()]).then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('disconnect', stop);
