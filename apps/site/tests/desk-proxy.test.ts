/** What goes through the site's port to the desk. */
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeskProxy } from '../server/desk-proxy.ts';
import type { FailurePages } from '../server/failure-page.ts';
import { createLog } from '../server/log.ts';
import { allowLongUploads } from '../server/long-uploads.ts';

const UPLOAD_BYTES = 2 * 1024 ** 3;
const CHUNK = Buffer.alloc(1024 ** 2, 7);
/** Buffers of sockets and of the collector, far below the upload. */
const MOST_MEMORY_BYTES = 250 * 1024 ** 2;

let desk: Server;
let site: Server;
let received = 0;
let peak = 0;

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listen = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

beforeAll(async () => {
  desk = createServer((request, response) => {
    request.on('data', (part: Buffer) => {
      const sixteenMegabytes = 2 ** 24;
      const isDue =
        Math.floor(received / sixteenMegabytes) <
        Math.floor((received + part.length) / sixteenMegabytes);
      received += part.length;
      if (isDue) peak = Math.max(peak, process.memoryUsage.rss());
    });
    request.on('end', () => response.end('{}'));
  });
  await listen(desk);
  const proxy = createDeskProxy({
    deskUrl: `http://127.0.0.1:${portOf(desk)}`,
    publicUrl: 'http://127.0.0.1:3000',
    failures: {} as FailurePages,
    log: createLog('silent', () => {}),
  });
  site = createServer((request, response) => void proxy.respond(request, response));
  allowLongUploads(site);
  await listen(site);
});
afterAll(() => {
  site.close();
  desk.close();
});

test('[SI37] an upload of two gigabytes passes as a stream, not through memory', async () => {
  const before = process.memoryUsage.rss();
  const upload = ask({
    port: portOf(site),
    host: '127.0.0.1',
    method: 'POST',
    path: '/api/filmFiles',
  });
  const answered = new Promise<number>((resolve, reject) => {
    upload.once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    upload.once('error', reject);
  });
  function* chunks() {
    for (let sent = 0; sent < UPLOAD_BYTES; sent += CHUNK.length) yield CHUNK;
  }
  await pipeline(Readable.from(chunks(), { objectMode: false }), upload);
  expect(await answered).toBe(200);
  expect(received).toBe(UPLOAD_BYTES);
  expect(peak - before).toBeLessThan(MOST_MEMORY_BYTES);
}, 120_000);

test('[SI37] a slow line has an hour for it, and a minute for the head of a request', () => {
  expect(site.requestTimeout).toBe(3_600_000);
  expect(site.headersTimeout).toBe(60_000);
});
