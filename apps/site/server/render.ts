/**
 * Asks Astro for a page. The request is made up from the address alone, so that nothing a visitor sends (cookies,
 * headers, host) can find its way into a page that is kept for all.
 */
import { IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { Writable } from 'node:stream';

export interface Rendered {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** The handler that `astro build` makes in middleware mode. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => Promise<void>;

type HeaderValue = string | number | readonly string[];

/** The part of a response that Astro writes to. */
class CapturedResponse extends Writable {
  readonly chunks: Buffer[] = [];
  readonly headers = new Map<string, string>();
  statusCode = 200;
  statusMessage = '';
  headersSent = false;
  readonly req: IncomingMessage;

  constructor(request: IncomingMessage) {
    super();
    this.req = request;
  }

  writeHead(status: number, headers: string | { readonly [name: string]: HeaderValue } = {}): this {
    this.statusCode = status;
    this.headersSent = true;
    if (typeof headers !== 'string')
      for (const [name, value] of Object.entries(headers))
        this.headers.set(name.toLowerCase(), String(value));
    return this;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }
}

/** Throws when Astro's handler does; an unknown address is a rendered 404. */
export async function render(
  handler: AstroHandler,
  address: string,
  locals: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Rendered> {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = address;
  request.headers = { host: 'localhost', ...headers };
  const response = new CapturedResponse(request);
  const finished = new Promise<void>((resolve, reject) => {
    response.once('finish', resolve);
    response.once('error', reject);
    response.once('close', resolve);
  });
  await handler(
    request,
    // Astro's adapter uses writeHead, write, end and the stream's events, which are all there.
    response as unknown as ServerResponse,
    () => response.writeHead(404).end(),
    locals,
  );
  await finished;
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(response.chunks),
  };
}
