/** Hands the desk's paths to the desk, as they come. */
import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as ask,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sendAnswer } from './answer.ts';
import type { FailurePages } from './failure-page.ts';
import { type Log, reasonOf } from './log.ts';

/** RFC 9110, section 7.6.1: these concern one connection and are not passed on. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export function isDeskPath(url: string): boolean {
  return /^\/(?:desk|api|_next)(?:[/?]|$)/.test(url);
}

/** Without hop-by-hop headers, including those that `Connection` names. */
export function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !named.includes(name)),
  );
}

export function createDeskProxy(options: {
  readonly deskUrl: string;
  readonly publicUrl: string;
  readonly failures: FailurePages;
  readonly log: Log;
}) {
  const desk = new URL(options.deskUrl);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const site = new URL(options.publicUrl);

  function headersFor(request: IncomingMessage): IncomingHttpHeaders {
    const { remoteAddress } = request.socket;
    // What a visitor claims about itself is replaced unless a proxy of the operator's stands in front.
    const isFromProxy = remoteAddress === '127.0.0.1' || remoteAddress === '::1';
    const claimed = isFromProxy ? request.headers['x-forwarded-for'] : undefined;
    return {
      ...endToEnd(request.headers),
      'x-forwarded-for': [claimed, remoteAddress].filter(Boolean).join(', '),
      'x-forwarded-host': request.headers.host ?? site.host,
      'x-forwarded-proto': site.protocol.replace(':', ''),
    };
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isPage = (request.headers.accept ?? '').includes('text/html');
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const forwarded = ask({
        agent,
        host: desk.hostname,
        port: desk.port,
        method: request.method,
        path: request.url,
        headers: headersFor(request),
      });
      forwarded.once('response', resolve);
      forwarded.once('error', reject);
      response.once('close', () => forwarded.destroy());
      request.pipe(forwarded);
    }).catch((error: unknown) => {
      options.log.info('the desk does not answer', reasonOf(error));
      return null;
    });
    if (response.destroyed || response.headersSent) return;
    if (answer === null) {
      request.resume();
      if (isPage && request.method === 'GET')
        return sendAnswer(await options.failures.deskNotUp(), request, response);
      response.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '3' });
      response.end(JSON.stringify({ errors: [{ message: 'The desk is not up yet.' }] }));
      return;
    }
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
    // A streamed answer shall arrive piece by piece, so its head goes first.
    response.flushHeaders();
    await pipeline(answer, response).catch((error: unknown) => {
      options.log.debug('an answer of the desk broke off', reasonOf(error));
    });
  }

  /** WebSocket of the development server: both ends are joined once the request is repeated to the desk. */
  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const target = connect(Number(desk.port), desk.hostname, () => {
      const lines = [`${request.method} ${request.url} HTTP/1.1`];
      for (let index = 0; index < request.rawHeaders.length; index += 2)
        lines.push(`${request.rawHeaders[index]}: ${request.rawHeaders[index + 1]}`);
      target.write(`${lines.join('\r\n')}\r\n\r\n`);
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
    socket.on('close', () => target.destroy());
  }

  return { respond, upgrade, stop: () => agent.destroy() };
}
