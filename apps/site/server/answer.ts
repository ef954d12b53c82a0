/** A complete answer in all its encodings, prepared once and sent many times. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { KeptPage } from './page-cache.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Header lists are flat arrays (name, value, name, value), the form `writeHead` takes without copying. */
interface Encoded {
  readonly body: Buffer;
  readonly headers: string[];
}

export interface Answer extends KeptPage {
  readonly status: number;
  readonly etag: string;
  readonly identity: Encoded;
  readonly br: Encoded | null;
  readonly gzip: Encoded | null;
  readonly notModified: string[];
}

export interface Draft {
  readonly status: number;
  readonly body: Buffer;
  readonly type: string;
  readonly cacheControl: string;
  readonly headers: readonly string[];
  readonly keys?: readonly string[];
  readonly until?: number;
}

/** Below this size compression costs more than it saves. */
const minCompressBytes = 860;
const isText = (type: string): boolean => /^(?:text\/|image\/svg)|json|xml|manifest/.test(type);

export async function prepareAnswer(draft: Draft): Promise<Answer> {
  const { body, keys = [], until = Infinity } = draft;
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const isCompressible = isText(draft.type) && body.length >= minCompressBytes;
  const [br, gz] = isCompressible
    ? await Promise.all([
        compressBrotli(body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
          },
        }),
        compressGzip(body, { level: 6 }),
      ])
    : [null, null];
  const shared = [
    ...draft.headers,
    'Cache-Control',
    draft.cacheControl,
    ...(isCompressible ? ['Vary', 'Accept-Encoding'] : []),
    ...(draft.status === 200 ? ['ETag', etag] : []),
  ];
  const encoded = (content: Buffer, encoding: string | null): Encoded => ({
    body: content,
    headers: [
      'Content-Type',
      draft.type,
      'Content-Length',
      String(content.length),
      ...(encoding === null ? [] : ['Content-Encoding', encoding]),
      ...shared,
    ],
  });
  return {
    status: draft.status,
    etag,
    keys,
    until,
    sizeBytes: body.length + (br?.length ?? 0) + (gz?.length ?? 0) + 2048,
    identity: encoded(body, null),
    br: br && encoded(br, 'br'),
    gzip: gz && encoded(gz, 'gzip'),
    notModified: shared,
  };
}

/** Sends the answer in the best encoding the client takes; 304 when it has this version already. */
export function sendAnswer(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { headers } = request;
  const known = headers['if-none-match'];
  if (known !== undefined && answer.status === 200 && known.includes(answer.etag)) {
    response.writeHead(304, answer.notModified);
    response.end();
    return;
  }
  const chosen = encodingFor(answer, headers['accept-encoding']);
  response.writeHead(answer.status, chosen.headers);
  if (request.method === 'HEAD') response.end();
  else response.end(chosen.body);
}

const refusesBrotli = /\bbr;\s*q=0(?:\.0*)?(?:,|\s|$)/;
const refusesGzip = /\bgzip;\s*q=0(?:\.0*)?(?:,|\s|$)/;

function encodingFor(answer: Answer, accepted: string | undefined): Encoded {
  if (accepted === undefined) return answer.identity;
  const mayRefuse = accepted.includes('q=0');
  if (answer.br !== null && accepted.includes('br') && !(mayRefuse && refusesBrotli.test(accepted)))
    return answer.br;
  if (
    answer.gzip !== null &&
    accepted.includes('gzip') &&
    !(mayRefuse && refusesGzip.test(accepted))
  )
    return answer.gzip;
  return answer.identity;
}
