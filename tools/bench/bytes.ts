/**
 * Bytes of every template as a browser with brotli fetches them: of a first view, and of the same page when the parts
 * that all pages share are already there. Films and photographs are not part of it, nor is what loads lazily.
 */
import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { crawlSite } from '../pages/crawl.ts';
import { templatePages } from '../pages/templates.ts';

const FIRST_VIEW_BYTES = 80_000;
const NEXT_PAGE_BYTES = 25_000;
/** What a page sends for itself; the rest is kept from the page before. */
const KINDS = ['css', 'font', 'icon', 'drawing'] as const;
type Kind = (typeof KINDS)[number];

interface Bytes extends Readonly<Record<Kind, number>> {
  readonly html: number;
  readonly scripts: number;
  readonly foreignHosts: number;
}

/** A table of all templates and languages, and a sentence on the two goals. */
export async function measureBytes(url: string): Promise<string> {
  const { pages } = await crawlSite(url);
  const rows: string[] = [];
  const above: string[] = [];
  for (const { template, language, path } of templatePages(pages)) {
    const bytes = await bytesOf(url, path);
    const first = KINDS.reduce((sum, kind) => sum + bytes[kind], bytes.html);
    const next = bytes.html + bytes.drawing;
    if (first > FIRST_VIEW_BYTES || next > NEXT_PAGE_BYTES) above.push(path);
    const figures = [bytes.html, ...KINDS.map((kind) => bytes[kind]), first, next].map(kilobytes);
    rows.push(
      `| ${[template, language, ...figures, bytes.scripts, bytes.foreignHosts].join(' | ')} |`,
    );
  }
  return [
    '## Bytes of every template, brotli\n',
    `Of each template the page with the most markup; films, photographs and what loads lazily are left out. A first view may have ${kilobytes(FIRST_VIEW_BYTES)}, the next page ${kilobytes(NEXT_PAGE_BYTES)} (styles, font and icon are kept by then). ${above.length === 0 ? 'All do.' : `Above it: ${above.join(', ')}.`}\n`,
    '| template | language | HTML | CSS | font | icon | drawings | first view | next page | scripts | foreign hosts |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The address of the newest story in German. Throws when the list shows none. */
export async function firstStory(url: string): Promise<string> {
  const list = await (await fetch(`${url}/de/geschichten`)).text();
  const path = /href="(\/de\/geschichten\/[^"?#.]+)"/.exec(list)?.[1];
  if (path === undefined) throw new Error('the list of stories is empty');
  return path;
}

async function bytesOf(url: string, path: string): Promise<Bytes> {
  const page = await transfer(url + path);
  const sums: Record<Kind, number> = { css: 0, font: 0, icon: 0, drawing: 0 };
  const foreign = new Set<string>();
  const fetched = new Set<string>();
  let scripts = 0;
  for (const tag of page.text.match(/<(?:link|img|script)\b[^>]*>/g) ?? []) {
    if (tag.startsWith('<script') && !tag.includes('ld+json')) scripts += 1;
    const address = /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1];
    const kind = kindOf(tag);
    if (address === undefined || kind === null) continue;
    const target = new URL(address, url + path);
    if (target.origin !== url) foreign.add(target.host);
    else if (!fetched.has(target.href)) {
      fetched.add(target.href);
      sums[kind] += (await transfer(target.href)).bytes;
    }
  }
  return { html: page.bytes, ...sums, scripts, foreignHosts: foreign.size };
}

function kindOf(tag: string): Kind | null {
  if (/loading="lazy"/.test(tag)) return null;
  if (/rel="stylesheet"/.test(tag)) return 'css';
  if (/rel="preload"/.test(tag) && /as="font"/.test(tag)) return 'font';
  if (/rel="icon"/.test(tag)) return 'icon';
  return tag.startsWith('<img') && /\ssrc="[^"]+\.svg"/.test(tag) ? 'drawing' : null;
}

function transfer(address: string): Promise<{ bytes: number; text: string }> {
  return new Promise((done, fail) => {
    request(
      address,
      { headers: { 'accept-encoding': 'br', accept: 'text/html,*/*' } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          const isBrotli = response.headers['content-encoding'] === 'br';
          const plain = isBrotli ? brotliDecompressSync(body) : body;
          done({ bytes: body.length, text: plain.toString('utf8') });
        });
      },
    )
      .once('error', fail)
      .end();
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
