/** Bytes of a first view as a browser with brotli fetches them; pictures that load lazily are not part of it. */
const PAGES = ['/de', '/zh', '/de/staedte/bochum'];

export async function measureBytes(url: string): Promise<readonly (readonly string[])[]> {
  const story = await firstStory(url);
  return Promise.all([...PAGES, story].map((path) => measure(url, path)));
}

/** The address of the newest story in German. Throws when the list shows none. */
export async function firstStory(url: string): Promise<string> {
  const list = await (await fetch(`${url}/de/geschichten`)).text();
  const path = /href="(\/de\/geschichten\/[^"?#]+)"/.exec(list)?.[1];
  if (path === undefined) throw new Error('the list of stories is empty');
  return path;
}

async function measure(url: string, path: string): Promise<readonly string[]> {
  const page = await transfer(url + path);
  const sums = { css: 0, font: 0, other: 0 };
  const foreign = new Set<string>();
  let scripts = 0;
  const tags = page.text.match(/<(?:link|img|script|source|use|image)\b[^>]*>/g) ?? [];
  const cssTexts: string[] = [];
  const fetched = new Set<string>();
  const add = async (address: string, kind: keyof typeof sums): Promise<void> => {
    const target = new URL(address, url + path);
    if (target.origin !== url) {
      foreign.add(target.host);
      return;
    }
    if (fetched.has(target.href)) return;
    fetched.add(target.href);
    const { bytes, text } = await transfer(target.href);
    sums[kind] += bytes;
    if (kind === 'css') cssTexts.push(text);
  };
  for (const tag of tags) {
    const address = /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1];
    if (tag.startsWith('<script') && !tag.includes('ld+json')) scripts += 1;
    if (address === undefined || /loading="lazy"/.test(tag)) continue;
    if (/rel="stylesheet"/.test(tag)) await add(address, 'css');
    else if (/rel="preload"/.test(tag) && /as="font"/.test(tag)) await add(address, 'font');
    else if (/rel="(?:icon|preload)"/.test(tag) || tag.startsWith('<img'))
      await add(address, 'other');
  }
  const total = page.bytes + sums.css + sums.font + sums.other;
  return [path, page.bytes, sums.css, sums.font, sums.other, total]
    .map((value) => (typeof value === 'number' ? `${(value / 1000).toFixed(1)} kB` : value))
    .concat(String(scripts), String(foreign.size));
}

async function transfer(address: string): Promise<{ bytes: number; text: string }> {
  const { request } = await import('node:http');
  return new Promise((done, fail) => {
    request(
      address,
      { headers: { 'accept-encoding': 'br', accept: 'text/html,*/*' } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', async () => {
          const body = Buffer.concat(chunks);
          const { brotliDecompressSync } = await import('node:zlib');
          const plain =
            response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
          done({ bytes: body.length, text: plain.toString('utf8') });
        });
      },
    )
      .once('error', fail)
      .end();
  });
}
