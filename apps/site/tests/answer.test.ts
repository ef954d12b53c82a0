import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, prepareAnswer, sendAnswer } from '../server/answer.ts';
import { endToEnd, isDeskPath } from '../server/desk-proxy.ts';
import { securityHeaders } from '../server/headers.ts';

const text = 'Stadt der Städte '.repeat(200);
let answer: Answer;
const server = createServer((incoming, response) => sendAnswer(answer, incoming, response));
let port = 0;

beforeAll(async () => {
  answer = await prepareAnswer({
    status: 200,
    body: Buffer.from(text),
    type: 'text/html; charset=utf-8',
    cacheControl: 'no-cache',
    headers: [],
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

async function ask(headers: Record<string, string>, method = 'GET') {
  const asked = request({ port, host: '127.0.0.1', method, headers, agent: false });
  asked.end();
  const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

test('[SI30] the best encoding the client takes is sent', async () => {
  const br = await ask({ 'accept-encoding': 'gzip, deflate, br' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(br.body).toString()).toBe(text);

  const gzip = await ask({ 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.body).toString()).toBe(text);
  expect((await ask({})).body.toString()).toBe(text);
  expect((await ask({ 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding']).toBe(
    'gzip',
  );
  expect(
    (await ask({ 'accept-encoding': 'br;q=0,gzip;q=0' })).headers['content-encoding'],
  ).toBeUndefined();
  expect((await ask({ 'accept-encoding': 'br;q=0.5' })).headers['content-encoding']).toBe('br');
});

test('[SI31] who has this version gets 304 without a body, HEAD gets the head', async () => {
  const first = await ask({});
  const known = await ask({ 'if-none-match': `"other", ${String(first.headers.etag)}` });
  expect([known.status, known.body.length]).toEqual([304, 0]);
  expect((await ask({ 'if-none-match': 'W/"other"' })).status).toBe(200);

  const head = await ask({}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(head.headers['content-length']).toBe(String(Buffer.byteLength(text)));
});

test('[SI32] no script and no inline style is allowed; HSTS only where the site is reached by https', () => {
  const policy = securityHeaders({ publicUrl: 'http://127.0.0.1:3000' })[1];
  expect(policy).toContain("script-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(securityHeaders({ publicUrl: 'http://a.example' })).not.toContain(
    'Strict-Transport-Security',
  );
  expect(securityHeaders({ publicUrl: 'https://a.example' })).toContain(
    'Strict-Transport-Security',
  );
});

test('[SI33] headers that concern one connection are not passed on to the desk', () => {
  expect(
    endToEnd({ connection: 'close, X-One', 'x-one': '1', te: 'trailers', cookie: 'a=b' }),
  ).toEqual({
    cookie: 'a=b',
  });
  for (const path of ['/desk', '/desk/', '/api/x', '/_next/y', '/desk?x'])
    expect(isDeskPath(path)).toBe(true);
  for (const path of ['/desktop', '/apis', '/de/desk', '/']) expect(isDeskPath(path)).toBe(false);
});
