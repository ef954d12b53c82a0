import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aDraft,
  call,
  PASSWORD,
  publishIn,
  saveDraft,
  signIn,
  startTestDesk,
  type TestDesk,
  text,
} from './testing.ts';

let desk: TestDesk;
let token: string;
beforeAll(async () => {
  desk = await startTestDesk();
  ({ token } = await signIn(desk.payload, 'office'));
});
afterAll(() => desk.stop());

const png = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#3344ff' } })
    .png()
    .toBuffer();

async function upload(
  data: Buffer | string,
  name: string,
  type: string,
  fields: Record<string, unknown> = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new FormData();
  form.set('file', new Blob([data as BlobPart], { type }), name);
  form.set(
    '_payload',
    JSON.stringify({ alt: 'Blau', credit: 'A. Beispiel', licence: 'CC BY 4.0', ...fields }),
  );
  return call('POST', '/pictures?locale=de', { token, raw: form });
}

function messageOf(body: Record<string, unknown>): string {
  return JSON.stringify(body['errors'] ?? body);
}

describe('[DE30] uploads', () => {
  test('a picture is written in sizes, AVIF and WebP, never enlarged, under a name nobody can guess', async () => {
    const { body, status } = await upload(await png(), 'Blaue Fläche.png', 'image/png');
    expect(status).toBe(201);
    const doc = body['doc'] as {
      filename: string;
      sizes: Record<string, { width: number; mimeType: string }>;
    };
    expect(doc.filename).toMatch(/^blaue-flaeche-[0-9a-f]{16}\.png$/);
    expect(doc.sizes['avif480']).toMatchObject({ width: 480, mimeType: 'image/avif' });
    expect(doc.sizes['webp2400']).toMatchObject({ width: 900, mimeType: 'image/webp' });
    expect(await readdir(join(desk.mediaDirectory, 'pictures'))).toContain(doc.filename);
  });

  test('what is no honest picture is refused with a reason, and nothing is left on disk', async () => {
    const folder = join(desk.mediaDirectory, 'pictures');
    const before = (await readdir(folder)).length;
    const blue = await png();
    const huge = await sharp({
      create: { width: 50_000, height: 2, channels: 3, background: 'red' },
    })
      .png()
      .toBuffer();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const lies: readonly [Buffer | string, string, string, RegExp][] = [
      [svg, 'logo.svg', 'image/svg+xml', /SVG/],
      [svg, 'logo.png', 'image/png', /kein Bild|no picture/],
      [
        '<!doctype html><script>alert(1)</script>',
        'page.jpg',
        'image/jpeg',
        /kein Bild|no picture/,
      ],
      [blue, 'blue.jpg', 'image/jpeg', /passen nicht|does not match/],
      [blue, 'blue.html', 'text/html', /passen nicht|does not match/],
      [blue.subarray(0, 400), 'cut.png', 'image/png', /beschädigt|damaged|kein Bild|no picture/],
      [Buffer.alloc(0), 'empty.png', 'image/png', /./],
      [huge, 'huge.png', 'image/png', /Pixel|pixels/],
    ];
    for (const [data, name, type, reason] of lies) {
      const { body, status } = await upload(data, name, type);
      expect(status, name).toBe(400);
      expect(messageOf(body), name).toMatch(reason);
    }
    expect(await readdir(folder)).toHaveLength(before);
  });

  test('a polyglot keeps nothing of its second nature', async () => {
    const polyglot = Buffer.concat([
      await png(),
      Buffer.from('<script>alert("second nature")</script>'),
    ]);
    const { body, status } = await upload(polyglot, 'both.png', 'image/png');
    expect(status).toBe(201);
    const { filename } = body['doc'] as { filename: string };
    const { readFile } = await import('node:fs/promises');
    const kept = await readFile(join(desk.mediaDirectory, 'pictures', filename));
    expect(kept.includes('second nature')).toBe(false);
  });

  test('an address instead of a file is not fetched', async () => {
    const { status } = await call('POST', '/pictures', {
      token,
      body: {
        alt: 'x',
        credit: 'x',
        licence: 'x',
        filename: 'x.png',
        url: 'http://127.0.0.1:9/x.png',
      },
    });
    expect(status).toBe(400);
  });

  test('[DE34] a changed alternative text reaches the live page; a picture in use stays and says where', async () => {
    const { body } = await upload(await png(), 'bruecke.png', 'image/png');
    const { id: picture } = body['doc'] as { id: number };
    const id = await aDraft(desk.payload, {
      title: 'Mit Bild',
      picture,
      body: text('Text', [picture]),
    });
    await publishIn(desk.payload, id, 'de');
    const live = async () =>
      (await desk.visible('story', 'de')).find((row) => row.id === String(id))
        ?.document as unknown as {
        picture: { alt: string; focalPoint: { x: number } };
        body: { type: string }[];
      };
    expect((await live()).picture.alt).toBe('Blau');
    expect((await live()).body.map(({ type }) => type)).toEqual(['paragraph', 'picture']);

    await call('PATCH', `/pictures/${picture}?locale=de`, {
      token,
      body: { alt: 'Eine blaue Fläche', focalX: 20, focalY: 30 },
    });
    expect((await live()).picture).toMatchObject({
      alt: 'Eine blaue Fläche',
      focalPoint: { x: 0.2, y: 0.3 },
    });

    const removal = await call('DELETE', `/pictures/${picture}`, { token });
    expect(removal.status).toBe(400);
    expect(messageOf(removal.body)).toContain('Mit Bild');
    expect((await live()).picture.alt).toBe('Eine blaue Fläche');
  });

  test('a picture without alternative text in a language stops publishing in that language', async () => {
    const { body } = await upload(await png(), 'nur-deutsch.png', 'image/png');
    const { id: picture } = body['doc'] as { id: number };
    const id = await aDraft(desk.payload, { title: 'Zwei Sprachen', picture });
    await saveDraft(desk.payload, id, 'en', {
      title: 'Two languages',
      teaser: 'x',
      body: text('x'),
    });
    const refused = await call('POST', `/stories/${id}/languages/en`, {
      token,
      body: { action: 'publish' },
    });
    expect(refused.status).toBe(400);
    expect(messageOf(refused.body)).toMatch(/Alternativtext|alternative text/);
  });
});

describe('[DE31] bad input is answered, never a 500', () => {
  const requests: readonly [
    string,
    'GET' | 'POST' | 'PATCH' | 'DELETE',
    string,
    (string | undefined)?,
  ][] = [
    ['an id that is none', 'GET', '/stories/none'],
    ['a long id', 'GET', `/stories/${'9'.repeat(60)}`],
    ['a negative id', 'GET', '/stories/-1'],
    ['a broken escape', 'GET', '/stories/%E0%A4%A'],
    ['a path out', 'GET', '/stories/..%2F..%2Fetc%2Fpasswd'],
    ['a file out', 'GET', '/pictures/file/..%2F..%2Fsecrets.json'],
    ['an unknown collection', 'GET', '/nothing'],
    ['an unknown field', 'GET', '/stories?where[nothing][equals]=1'],
    ['an unknown operator', 'GET', '/stories?where[title][explodes]=1'],
    ['a wrong type in a filter', 'GET', '/stories?where[createdBy][equals]=abc'],
    ['a page below one', 'GET', '/stories?page=-3&limit=-1'],
    ['a limit that is no number', 'GET', '/stories?limit=abc&page=abc'],
    ['an unknown language', 'GET', '/stories?locale=xx'],
    ['an unknown sort', 'GET', '/stories?sort=nothing'],
    ['a deep depth', 'GET', '/stories?depth=1000'],
    ['an account without a body', 'POST', '/users'],
    ['a sign-in without a body', 'POST', '/users/login'],
    ['a sign-in of null', 'POST', '/users/login', 'null'],
    ['a forgotten password of nobody', 'POST', '/users/forgot-password', '{}'],
    ['a broken body', 'POST', '/stories?draft=true', '{"title": '],
    ['no body', 'POST', '/stories'],
    ['a body of a list', 'POST', '/stories?draft=true', '[1,2]'],
    ['a body of null', 'PATCH', '/stories/1?draft=true', 'null'],
    ['text in a wrong type', 'POST', '/stories?draft=true', '{"title": {"a": 1}, "body": "text"}'],
    [
      'a text that is no tree',
      'POST',
      '/stories?draft=true',
      '{"title": "x", "body": {"root": 5}}',
    ],
    ['a zero byte', 'POST', '/stories?draft=true', '{"title": "a\\u0000b"}'],
    ['an unknown city', 'POST', '/stories?draft=true', '{"title": "x", "city": "99999999"}'],
    ['an unknown topic', 'POST', '/stories?draft=true', '{"title": "x", "topics": ["nothing"]}'],
    ['a date that is none', 'POST', '/stories?draft=true', '{"title": "x", "goLiveAt": "morgen"}'],
    [
      'an over-long title',
      'POST',
      '/stories?draft=true',
      JSON.stringify({ title: 'x'.repeat(100_000) }),
    ],
    ['an unknown picture', 'POST', '/stories?draft=true', '{"title": "x", "picture": 999999}'],
    ['a language that is none', 'POST', '/stories/1/languages/xx', '{"action":"publish"}'],
    ['an act that is none', 'POST', '/stories/1/languages/de', '{"action":"burn"}'],
    ['a document that is none', 'POST', '/stories/999999/languages/de', '{"action":"withdraw"}'],
    ['a version that is none', 'POST', '/stories/versions/999999'],
    ['a version id that is none', 'POST', '/stories/versions/abc'],
    ['the removal of nothing', 'DELETE', '/pictures/999999'],
    ['the removal of a city', 'DELETE', '/cities/05911000'],
    ['a new city', 'POST', '/cities', '{"id":"05911000"}'],
  ];
  test.each(requests)('%s', async (_name, method, path, body) => {
    const response = await call(method, path, {
      token,
      ...(body !== undefined && { raw: body, headers: { 'Content-Type': 'application/json' } }),
    });
    expect(response.status, JSON.stringify(response.body).slice(0, 300)).toBeLessThan(500);
  });

  test('[DE32] a wrong sign-in is refused, and too many lock the account', async () => {
    const email = 'locked@example.invalid';
    await desk.payload.create({
      collection: 'users',
      data: { email, password: PASSWORD, name: 'x', role: 'reader' } as never,
    });
    const attempt = (password: unknown) =>
      call('POST', '/users/login', { body: { email, password } });
    expect((await attempt('falsch')).status).toBe(401);
    expect((await attempt(undefined)).status).toBeLessThan(500);
    expect((await attempt({ $gt: '' })).status).toBeLessThan(500);
    for (let count = 0; count < 8; count += 1) await attempt('falsch');
    expect((await attempt(PASSWORD)).status).toBe(401);
  });

  test('[DE33] documents that point at one another end', async () => {
    // Pictures and stories know their maker, the maker knows neither; the only way round is through a story's text.
    const { body } = await upload(await png(), 'kreis.png', 'image/png');
    const { id: picture } = body['doc'] as { id: number };
    const id = await aDraft(desk.payload, {
      title: 'Kreis',
      picture,
      body: text('x', [picture, picture]),
    });
    expect((await call('GET', `/stories/${id}?draft=true&depth=10`, { token })).status).toBe(200);
  });
});
