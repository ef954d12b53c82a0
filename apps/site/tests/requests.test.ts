/** Requests of every kind: headers, methods, bad input, the desk’s paths. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCity, aPage, aRelease, aStory, bochum, paragraph } from './testing/documents.ts';
import { eventually, type RunningTestSite, startTestSite } from './testing/running-site.ts';

let site: RunningTestSite;
let desk: Server;
const draft = aStory({ id: 'draft', slug: 'entwurf', title: 'Ein Entwurf' });
const answers: Readonly<Record<string, { status: number; body: unknown }>> = {
  'good.aaaaaaaaaaaaaaaaaaaaaaaa': {
    status: 200,
    body: { document: draft, expiresAt: '2030-01-01T00:00:00.000Z', missing: ['teaser'] },
  },
  'old.aaaaaaaaaaaaaaaaaaaaaaaaa': { status: 410, body: {} },
  'gone.aaaaaaaaaaaaaaaaaaaaaaaa': { status: 404, body: {} },
  'odd.aaaaaaaaaaaaaaaaaaaaaaaaa': { status: 200, body: { document: { kind: 'nonsense' } } },
};

beforeAll(async () => {
  desk = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://desk');
    if (url.pathname === '/api/preview') {
      const answer = answers[url.searchParams.get('token') ?? ''] ?? { status: 403, body: {} };
      response.writeHead(answer.status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answer.body));
      return;
    }
    if (url.pathname === '/api/preview/film') {
      const mayShow =
        url.searchParams.get('token') === 'good.aaaaaaaaaaaaaaaaaaaaaaaa' &&
        url.searchParams.get('file') === 'entwurf.webm';
      response.writeHead(mayShow ? 204 : 404).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(201, { 'X-Desk': 'yes', 'Set-Cookie': 'a=b', Connection: 'close' });
      response.end(
        JSON.stringify({
          method: request.method,
          url: request.url,
          headers: request.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  site = await startTestSite({
    deskUrl: `http://127.0.0.1:${(desk.address() as AddressInfo).port}`,
  });
  for (const language of ['de', 'en', 'zh'] as const)
    await site.publisher.publish(aCity(bochum(), language));
  for (let index = 0; index < 30; index += 1)
    await site.publisher.publish(
      aStory({
        id: `${index}`,
        slug: `story-${index}`,
        title: `Geschichte ${index} <b>&amp;`,
        body: [paragraph('Text mit Kurven und "Zeichen" <i>')],
      }),
    );
  await site.publisher.publish(aPage());
  await site.publisher.publish(aRelease());
});
afterAll(async () => {
  await site.stop();
  desk.close();
});

describe('headers', () => {
  test('[SI32] every answer is guarded; nothing sets a cookie, nothing runs, nothing comes from elsewhere', async () => {
    for (const path of [
      '/de',
      '/de/geschichten/story-1',
      '/de/nichts',
      '/de/feed.xml',
      '/favicon.svg',
      '/robots.txt',
    ]) {
      const { headers } = await site.get(path);
      expect(headers.get('content-security-policy'), path).toContain("script-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
    }
    const { text } = await site.get('/de');
    expect(text.replaceAll(/<script type="application\/ld\+json">/g, '')).not.toContain('<script');
    expect(text).not.toMatch(/ style="/);
    expect(
      text.match(/(?:src|srcset|href)="(?:https?:)?\/\/(?!campaign\.example)[^"]*"/g),
    ).toBeNull();
  });

  test('[SI30] [SI31] pages come compressed, with a tag that saves the second transfer', async () => {
    const first = await site.get('/de', { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(first.headers.get('vary')).toContain('Accept-Encoding');
    const again = await site.get('/de', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('[SI34] home and story stay below 80 kB for a first view, and Chinese pages ask for no font', async () => {
    const bytesOf = async (path: string) => {
      const response = await fetch(site.origin + path, { headers: { 'accept-encoding': 'br' } });
      await response.arrayBuffer();
      return Number(response.headers.get('content-length'));
    };
    for (const path of ['/de', '/de/geschichten/story-1', '/de/staedte/bochum']) {
      const { text } = await site.get(path);
      const parts = [...text.matchAll(/(?:href|src)="(\/(?:_astro|motifs|favicon)[^"]+)"/g)].map(
        (match) => match[1] ?? '',
      );
      expect(parts.some((part) => part.endsWith('.css'))).toBe(true);
      const sizes = await Promise.all([path, ...new Set(parts)].map(bytesOf));
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        path,
      ).toBeLessThan(80_000);
    }
    expect((await site.get('/zh')).text).not.toContain('woff2');
  });
});

describe('bad input', () => {
  test('[SI12] [SI14] gets a clear answer of the right status, never a 500', async () => {
    const expected: readonly (readonly [string, number])[] = [
      ['/de/geschichten?page=2', 200],
      ['/de/geschichten?page=3', 404],
      ['/de/geschichten?page=-1', 404],
      ['/de/geschichten?page=0', 404],
      ['/de/geschichten?page=1000000000', 404],
      ['/de/geschichten?page=abc', 404],
      ['/de/suche?q=a&page=9999999', 404],
      ['/de/suche?q=a&page=50000', 404],
      ['/de/suche?page=2', 404],
      ['/fr', 404],
      ['/de/unbekannt', 404],
      [`/de/geschichten/${'a'.repeat(500)}`, 404],
      [`/de/${'a'.repeat(3_000)}`, 414],
      ['/%E0%A4%A', 400],
      ['/pictures/..%2f..%2fetc%2fpasswd', 400],
      ['/pictures/secret.png', 404],
      ['/pictures/x.svg', 404],
      ['/motifs/bochum.science.0.card.svg', 200],
      ['/motifs/bochum.science.9.card.svg', 404],
      ['/motifs/nowhere.science.0.card.svg', 404],
      ['/motifs/bochum.constructor.0.toString.svg', 404],
      ['/sitemap-de-0.xml', 404],
      ['/sitemap-de-99.xml', 404],
      ['/sitemap-fr-1.xml', 404],
      ['/fr/feed.xml', 404],
      ['/_astro/../server/entry.mjs', 404],
      ['/server/entry.mjs', 404],
      ['/.env', 404],
      ['/health/other', 404],
    ];
    for (const [path, status] of expected) expect(await site.status(path), path).toBe(status);
    expect((await site.get('/fr')).text).toMatch(
      /Diese Straße[\s\S]*no such street[\s\S]*没有这条街/,
    );
    expect((await site.get('/en/nothing')).text).toContain('no such street');
    expect(site.errors).toEqual([]);
  });

  test('[SI14] a page number that leads nowhere is 404 on every list and in the search', async () => {
    const lists = [
      '/de/geschichten?',
      '/de/staedte/bochum/geschichten?',
      '/de/fuer/investieren?',
      '/de/themen/wissenschaft?',
      '/de/filme?',
      '/de/bildwelten?',
      '/de/termine?',
      '/de/presse?',
      '/de/suche?q=Kurven&',
    ];
    for (const list of lists)
      for (const page of ['-1', '0', '1000000000', '1e9', '01', '1.5', '%20', '٣'])
        expect(await site.status(`${list}page=${page}`), list + page).toBe(404);
    for (const list of lists) expect(await site.status(`${list}page=1`), list).toBeLessThan(400);
    expect(site.errors).toEqual([]);
  });

  test('[SI12] what no client library would send', async () => {
    const raw = async (head: string) => {
      const socket = connect(site.port, '127.0.0.1');
      socket.write(`${head}\r\nHost: x\r\nConnection: close\r\n\r\n`);
      let text = '';
      for await (const chunk of socket) text += String(chunk);
      return Number(text.split(' ')[1]);
    };
    expect(await raw('GET //evil.example/ HTTP/1.1')).toBe(404);
    expect(await raw('GET //evil.example HTTP/1.1')).toBe(404);
    expect(await raw('GET /../../etc/passwd HTTP/1.1')).toBe(400);
    expect(await raw('GET /de/%2e%2e/%2e%2e/etc/passwd HTTP/1.1')).toBe(400);
    expect(await raw('GET http://evil.example/ HTTP/1.1')).toBe(400);
    expect(await raw('OPTIONS * HTTP/1.1')).toBe(405);
    expect(await raw(`GET /${'a'.repeat(20_000)} HTTP/1.1`)).toBe(431);
  });

  test('[SI16] a search takes anything and shows it as text', async () => {
    const odd = [
      'x'.repeat(10_000),
      '\u0000\u0001\u001f',
      "'; drop table site.publication; --",
      '<script>alert(1)</script>',
      '%',
      '\\',
      '"',
      '😀'.repeat(300),
      '& | ! ( ) : *',
      '\uD800',
    ];
    for (const words of odd) {
      const { status, text } = await site.get(
        `/de/suche?q=${encodeURIComponent(words.replaceAll(/[\uD800-\uDFFF]/g, words === '\uD800' ? '' : '$&'))}`,
      );
      expect(status, words.slice(0, 30)).toBe(200);
      // Inside a quoted attribute the sign < is only a sign.
      expect(text.replaceAll(/ value="[^"]*"/g, '')).not.toContain('<script>alert');
    }
    const hit = await site.get('/de/suche?q=Kurven');
    expect(hit.text).toContain('<mark>Kurven</mark>');
    expect(hit.text).toContain('&lt;b&gt;&amp;amp;');
    expect(hit.headers.get('x-robots-tag') ?? hit.text).toContain('noindex');
    expect((await site.get('/de/suche')).text).toContain('type="search"');
    expect((await site.get('/de/suche?q=qqqqqqqq')).text).toContain('Kein Treffer');
  });

  test('[SI17] methods: HEAD gets the head, writing to a page is refused', async () => {
    const head = await site.get('/de', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    const post = await site.get('/de', { method: 'POST', body: 'x=1' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const slash = await site.get('/de/geschichten/?page=2');
    expect([slash.status, slash.headers.get('location')]).toEqual([308, '/de/geschichten?page=2']);
  });

  test('[SI10] unknown parameters show the same page', async () => {
    const plain = await site.get('/de');
    const noisy = await site.get('/de?utm_source=a&fbclid=b');
    expect(noisy.headers.get('etag')).toBe(plain.headers.get('etag'));
  });
});

describe('machines', () => {
  test('[SI18] sitemap and feed hold every document with its languages', async () => {
    expect((await site.get('/sitemap.xml')).text).toContain(
      '<loc>http://campaign.example/sitemap-de-1.xml</loc>',
    );
    const part = await site.get('/sitemap-de-1.xml');
    expect(part.headers.get('content-type')).toContain('xml');
    expect(part.text).toContain('<loc>http://campaign.example/de/geschichten/story-7</loc>');
    expect(part.text).toContain(
      'hreflang="zh-Hans" href="http://campaign.example/zh/chengshi/bochum"',
    );
    const feed = await site.get('/de/feed.xml');
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    expect(feed.text).toContain('&lt;b&gt;&amp;amp;');
    expect((await site.get('/robots.txt')).text).toContain(
      'Sitemap: http://campaign.example/sitemap.xml',
    );
    expect((await site.get('/.well-known/security.txt')).text).toMatch(
      /^Contact: .+\nExpires: .+Z\n/,
    );
    expect(JSON.parse((await site.get('/manifest.webmanifest')).text)).toMatchObject({
      start_url: '/',
    });
  });

  test('[SI19] a page names its one address, its other languages and what it is', async () => {
    const { text } = await site.get('/de/staedte/bochum');
    expect(text).toContain(
      '<link rel="canonical" href="http://campaign.example/de/staedte/bochum">',
    );
    expect(text).toContain('hreflang="x-default" href="http://campaign.example/en/cities/bochum"');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'City', name: 'Bochum' });
  });
});

describe('the desk’s paths', () => {
  test('[SI33] go to the desk and back, with method, body, cookies and who asked', async () => {
    const reply = await site.get('/api/users/login?x=1', {
      method: 'POST',
      body: '{"a":1}',
      headers: {
        'content-type': 'application/json',
        cookie: 'payload=1',
        connection: 'keep-alive',
      },
    });
    expect(reply.status).toBe(201);
    expect(reply.headers.get('x-desk')).toBe('yes');
    expect(reply.headers.get('set-cookie')).toBe('a=b');
    expect(JSON.parse(reply.text)).toMatchObject({
      method: 'POST',
      url: '/api/users/login?x=1',
      body: '{"a":1}',
      headers: { cookie: 'payload=1', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' },
    });
  });

  test('[SI35] a preview shows the draft in the real layout and is kept by nobody', async () => {
    const preview = await site.get('/preview/good.aaaaaaaaaaaaaaaaaaaaaaaa');
    expect(preview.status).toBe(200);
    expect(preview.text).toContain('Ein Entwurf');
    expect(preview.text).toContain('Vorschau eines Entwurfs');
    expect(preview.text).toContain('Es fehlt noch: teaser.');
    expect(preview.headers.get('cache-control')).toBe('no-store');
    expect(preview.headers.get('x-robots-tag')).toBe('noindex');
    expect(await site.status('/de/geschichten/entwurf')).toBe(404);
    expect(await site.status('/preview/forged.aaaaaaaaaaaaaaaaaaaaaaa')).toBe(403);
    expect(await site.status('/preview/old.aaaaaaaaaaaaaaaaaaaaaaaaa')).toBe(410);
    expect(await site.status('/preview/gone.aaaaaaaaaaaaaaaaaaaaaaaa')).toBe(404);
    expect(await site.status('/preview/odd.aaaaaaaaaaaaaaaaaaaaaaaaa')).toBe(503);
    expect(await site.status('/preview/x')).toBe(403);
    expect(site.errors).toEqual([]);
  });

  test('[SI35] a film of a draft plays by parts for the holder of its address; to all others it is not there', async () => {
    const folder = join(site.picturesFolder, '..', 'films');
    mkdirSync(folder, { recursive: true });
    for (const name of ['entwurf.webm', 'anderer.webm'])
      writeFileSync(join(folder, name), 'a film of a draft');
    const own = '/preview/good.aaaaaaaaaaaaaaaaaaaaaaaa/films/entwurf.webm';
    const part = await fetch(site.origin + own, { headers: { range: 'bytes=2-5' } });

    expect(part.status).toBe(206);
    expect(await part.text()).toBe('film');
    expect(part.headers.get('content-type')).toBe('video/webm');
    expect(part.headers.get('cache-control')).toBe('no-store');
    expect(part.headers.get('x-robots-tag')).toBe('noindex');
    for (const path of [
      '/films/entwurf.webm',
      own.replace('entwurf', 'anderer'),
      own.replace('good.', 'evil.'),
      own.replace('good.aaaaaaaaaaaaaaaaaaaaaaaa', 'x'),
    ])
      expect(await site.status(path), path).toBe(404);
  });

  test('[SI36] while the desk is not up its page says so and looks again by itself', async () => {
    desk.closeAllConnections();
    desk.close();
    await eventually(async () => {
      const page = await site.get('/desk', { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('retry-after')]).toEqual([503, '3']);
      expect(page.text).toContain('<meta http-equiv="refresh" content="3">');
      expect(page.text).toMatch(/Die Redaktion öffnet gleich[\s\S]*The desk is about to open/);
    });
    expect(await site.status('/api/x')).toBe(503);
    expect(await site.status('/preview/good.aaaaaaaaaaaaaaaaaaaaaaaa')).toBe(503);
    expect(await site.status('/de')).toBe(200);
  });
});
