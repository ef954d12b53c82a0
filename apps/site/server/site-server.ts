/** The public port: kept pages first, then everything else by path. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filmType, pictureType } from '../src/pictures/picture-type.ts';
import { openDatabase } from '../src/reading/database.ts';
import { type Answer, sendAnswer } from './answer.ts';
import { allowLongUploads } from './long-uploads.ts';
import { createDeskProxy, isDeskPath } from './desk-proxy.ts';
import { createFailurePages } from './failure-page.ts';
import { askAgain, createFileServer } from './file-server.ts';
import { createFileVisibility } from './file-visibility.ts';
import { securityHeaders } from './headers.ts';
import { respondHealth } from './health.ts';
import { type Log, reasonOf } from './log.ts';
import { startNotices } from './notices.ts';
import { PageCache } from './page-cache.ts';
import { createMessages } from './messages.ts';
import { createPages } from './pages.ts';
import { createPreviewFilms } from './preview-films.ts';
import type { AstroHandler } from './render.ts';
import { readStaticFiles } from './static-files.ts';
import { createSurvey } from './survey.ts';
import { openSurveyDatabase } from './survey-database.ts';
import { targetOf } from './target.ts';

export interface SiteSettings {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly deskUrl: string;
  readonly mediaFolder: string;
  /** The folder `astro build` wrote to. */
  readonly buildFolder: string;
  readonly sendsSurrogateKeys: boolean;
  readonly cacheBytes: number;
}

export interface RunningSite {
  readonly port: number;
  /** Answers what was asked, takes nothing new, then closes. */
  stop(): Promise<void>;
}

export async function startSite(settings: SiteSettings, log: Log): Promise<RunningSite> {
  const headers = securityHeaders(settings);
  const database = openDatabase({ url: settings.databaseUrl });
  const surveyDatabase = openSurveyDatabase(settings.databaseUrl);
  const files = await readStaticFiles(join(settings.buildFolder, 'client'), headers);
  const styleSheets = [...files.keys()].filter((path) => path.endsWith('.css'));
  const failures = createFailurePages({ styleSheets, headers });
  const cache = new PageCache<Answer>({ maxBytes: settings.cacheBytes });
  const entry: { readonly handler: AstroHandler } = await import(
    pathToFileURL(join(settings.buildFolder, 'server', 'entry.mjs')).href
  );
  const pages = createPages({
    handler: entry.handler,
    database,
    cache,
    failures,
    headers,
    log,
    sendsSurrogateKeys: settings.sendsSurrogateKeys,
  });
  const shown = { failures, headers, log };
  const mayShow = createFileVisibility(database);
  const pictures = createFileServer({
    ...shown,
    folder: join(settings.mediaFolder, 'pictures'),
    typeOf: pictureType,
    mayShow,
    cacheControl: askAgain,
  });
  const filmFiles = { ...shown, folder: join(settings.mediaFolder, 'films'), typeOf: filmType };
  const films = createFileServer({ ...filmFiles, mayShow, cacheControl: askAgain });
  const previewFilms = createPreviewFilms(filmFiles);
  const messages = createMessages({
    publicUrl: settings.publicUrl,
    database,
    failures,
    headers,
    log,
    show: (address, form) => pages.showForm(address, form),
  });
  const desk = createDeskProxy({ ...settings, failures, log });
  const survey = await createSurvey({
    ...settings,
    database: surveyDatabase,
    styleSheets,
    headers,
    log,
  });
  const notices = startNotices({
    url: settings.databaseUrl,
    database,
    cache,
    log,
    onDropped: (addresses) => void pages.renderAhead(addresses),
  });
  const health = { database, isListening: () => notices.isUp, keptPages: () => cache.size };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (isDeskPath(url)) return desk.respond(request, response);
    if (survey.takes(url)) return survey.respond(request, response);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (request.method === 'POST') {
      const sentTo = targetOf(url);
      if (sentTo.kind === 'page' && (await messages(sentTo.path, request, response))) return;
    }
    if (!isRead) {
      request.resume();
      return sendAnswer(await failures.answer(405, url), request, response);
    }
    const target = targetOf(url);
    if (target.kind === 'bad')
      return sendAnswer(await failures.answer(target.status, url), request, response);
    if (target.kind === 'redirect') {
      response.writeHead(308, [...headers, 'Location', target.to, 'Content-Length', '0']).end();
      return;
    }
    const { path } = target;
    if (path === '/health/live' || path === '/health/ready')
      return respondHealth(path, health, response);
    const file = files.get(path) ?? survey.file(path);
    if (file) return sendAnswer(file, request, response);
    if (path.startsWith('/pictures/'))
      return pictures(path.slice('/pictures/'.length), request, response);
    if (path.startsWith('/films/')) return films(path.slice('/films/'.length), request, response);
    if (await previewFilms(path, request, response)) return;
    return pages.respond(target, request, response);
  }

  const server = createServer((request, response) => {
    const { method } = request;
    if (method === 'GET' || method === 'HEAD') {
      // The way of nearly every request: one look-up, no waiting, bytes and headers ready to send.
      const kept = cache.find(request.url ?? '', Date.now());
      if (kept !== undefined) {
        sendAnswer(kept, request, response);
        return;
      }
    }
    respond(request, response).catch((error: unknown) => {
      log.error('a request failed', { url: request.url, ...reasonOf(error) });
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  allowLongUploads(server);
  server.on('upgrade', (request, socket, head) => {
    if (isDeskPath(request.url ?? '')) desk.upgrade(request, socket, head);
    else socket.destroy();
  });
  const port = await listenOn(server, settings);
  return {
    port,
    async stop() {
      pages.stop();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
      server.closeAllConnections();
      await notices.stop();
      desk.stop();
      await Promise.all([database.close(), surveyDatabase.close()]);
    },
  };
}

function listenOn(server: Server, place: { readonly host: string; readonly port: number }) {
  return new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place.port, place.host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : place.port);
    });
  });
}
