/** The films of a draft, for whoever holds its signed, expiring address; to all others there is nothing here. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayShowInPreview } from '../src/preview/preview.ts';
import { createFileServer, type FileOptions } from './file-server.ts';

const address = /^\/preview\/([^/]+)\/films\/([^/]+)$/;

/** Answers `/preview/TOKEN/films/FILE`; false when the path is another. Every part of a film is asked for anew. */
export function createPreviewFilms(options: Omit<FileOptions, 'mayShow' | 'cacheControl'>) {
  const headers = [...options.headers, 'X-Robots-Tag', 'noindex'];
  return async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> => {
    const [, token, name] = address.exec(path) ?? [];
    if (token === undefined || name === undefined) return false;
    const respond = createFileServer({
      ...options,
      headers,
      cacheControl: 'no-store',
      mayShow: (file) => mayShowInPreview(token, file),
    });
    await respond(name, request, response);
    return true;
  };
}
