/** Pictures and films of published documents: served only while something that shows them is in public. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Database, isDatabaseUnreachable } from '../src/reading/database.ts';
import { isVisibleFile } from '../src/reading/turns.ts';
import { sendAnswer } from './answer.ts';
import { byteRangeOf } from './byte-range.ts';
import type { FailurePages } from './failure-page.ts';
import { type Log, reasonOf } from './log.ts';

/** How long an answer about a file's visibility may be used while the database is away. */
const rememberMs = 3_600_000;
const maxRemembered = 5_000;

export function createPublishedFiles(options: {
  readonly folder: string;
  /** The media type of a file by its name, `null` when there can be no such file. */
  readonly typeOf: (name: string) => string | null;
  readonly database: Database;
  readonly failures: FailurePages;
  readonly headers: readonly string[];
  readonly log: Log;
}) {
  const seenAt = new Map<string, number>();

  async function isVisible(name: string): Promise<boolean> {
    try {
      const visible = await isVisibleFile(options.database, name);
      seenAt.delete(name);
      if (visible) seenAt.set(name, Date.now());
      if (seenAt.size > maxRemembered) seenAt.delete(seenAt.keys().next().value ?? '');
      return visible;
    } catch (error) {
      if (!isDatabaseUnreachable(error)) throw error;
      return Date.now() - (seenAt.get(name) ?? -Infinity) < rememberMs;
    }
  }

  return async function respond(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const type = options.typeOf(name);
    const refuse = async () =>
      sendAnswer(await options.failures.answer(404, request.url ?? '/'), request, response);
    if (type === null || !(await isVisible(name))) return refuse();

    const path = join(options.folder, name);
    const file = await stat(path).catch(() => null);
    if (file === null || !file.isFile()) {
      options.log.warn('a published file is not there', { name });
      return refuse();
    }
    const etag = `"${file.size.toString(36)}-${file.mtimeMs.toString(36)}"`;
    const shared = [
      ...options.headers,
      'ETag',
      etag,
      // A licence may end: browsers ask again, and get 304 while the picture may be shown.
      'Cache-Control',
      'public, max-age=0, must-revalidate',
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
