/** Pictures and films from disk, whole or in parts: each only while it may be shown, which is asked each time. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sendAnswer } from './answer.ts';
import { byteRangeOf } from './byte-range.ts';
import type { FailurePages } from './failure-page.ts';
import { type Log, reasonOf } from './log.ts';

export interface FileOptions {
  readonly folder: string;
  /** The media type of a file by its name, `null` when there can be no such file. */
  readonly typeOf: (name: string) => string | null;
  readonly mayShow: (name: string) => Promise<boolean>;
  readonly cacheControl: string;
  readonly failures: FailurePages;
  readonly headers: readonly string[];
  readonly log: Log;
}

// A licence may end: browsers ask again, and get 304 while the picture may be shown.
export const askAgain = 'public, max-age=0, must-revalidate';

export function createFileServer(options: FileOptions) {
  return async function respond(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const type = options.typeOf(name);
    const refuse = async () =>
      sendAnswer(await options.failures.answer(404, request.url ?? '/'), request, response);
    if (type === null || !(await options.mayShow(name))) return refuse();

    const path = join(options.folder, name);
    const file = await stat(path).catch(() => null);
    if (file === null || !file.isFile()) {
      options.log.warn('a file that may be shown is not there', { name });
      return refuse();
    }
    const etag = `"${file.size.toString(36)}-${file.mtimeMs.toString(36)}"`;
    const shared = [
      ...options.headers,
      'ETag',
      etag,
      'Cache-Control',
      options.cacheControl,
      'Accept-Ranges',
      'bytes',
    ];
    if (request.headers['if-none-match']?.includes(etag) === true) {
      response.writeHead(304, shared).end();
      return;
    }
    const { range: wanted, 'if-range': condition } = request.headers;
    // Another version than the client's: the whole file, so that no two are mixed. HEAD knows no ranges.
    const isAsked = request.method === 'GET' && (condition === undefined || condition === etag);
    const range = byteRangeOf(isAsked ? wanted : undefined, file.size);
    if (range.kind === 'unsatisfiable') {
      response
        .writeHead(416, [...shared, 'Content-Range', `bytes */${file.size}`, 'Content-Length', '0'])
        .end();
      return;
    }
    const part = range.kind === 'part' ? { start: range.first, end: range.last } : {};
    const length = range.kind === 'part' ? range.last - range.first + 1 : file.size;
    response.writeHead(range.kind === 'part' ? 206 : 200, [
      'Content-Type',
      type,
      'Content-Length',
      String(length),
      ...(range.kind === 'part'
        ? ['Content-Range', `bytes ${range.first}-${range.last}/${file.size}`]
        : []),
      ...shared,
    ]);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    await pipeline(createReadStream(path, part), response).catch((error: unknown) => {
      options.log.debug('a file was not sent to its end', { name, ...reasonOf(error) });
    });
  };
}
