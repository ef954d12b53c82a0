/** Every public address there is, found by following sitemap and links from each language's home. */

export interface Fetched {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  /** Empty unless the answer is text. */
  readonly body: string;
}

/** One link as it stands on a page. */
export interface Link {
  readonly from: string;
  readonly path: string;
  /** Decoded, without the sign; empty when the link names none. */
  readonly fragment: string;
}

export interface Crawl {
  readonly fetched: ReadonlyMap<string, Fetched>;
  /** What answers with HTML and 200, in the order of addresses. */
  readonly pages: readonly Fetched[];
  /** All links to addresses of this site. */
  readonly links: readonly Link[];
}

const LANGUAGES = ['de', 'en', 'zh'];
const BESIDE_THE_LINKS = ['/sitemap.xml', '/robots.txt', '/.well-known/security.txt'];
const DESK = /^\/(?:desk|api|_next)\b/;

export async function crawlSite(url: string): Promise<Crawl> {
  const fetched = new Map<string, Fetched>();
  const links: Link[] = [];
  const queue = [...LANGUAGES.map((language) => `/${language}`), ...BESIDE_THE_LINKS];
  const seen = new Set(queue);
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    queue.push(path);
  };
  const visit = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const answer = await fetchText(url, path);
      fetched.set(path, answer);
      for (const link of linksOf(answer, url)) {
        links.push(link);
        follow(link.path);
      }
    }
  };
  await visit();
  for (const { path, body } of fetched.values())
    if (path.includes('sitemap'))
      for (const [, location] of body.matchAll(/<loc>([^<]+)<\/loc>/g)) {
        const target = new URL(location!);
        follow(target.pathname + target.search);
      }
  await visit();
  const pages = [...fetched.values()]
    .filter(({ type, status }) => type.startsWith('text/html') && status === 200)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { fetched, pages, links };
}

async function fetchText(url: string, path: string): Promise<Fetched> {
  const response = await fetch(url + path, { redirect: 'follow' });
  const type = response.headers.get('content-type') ?? '';
  const isText = /html|xml|json|text/.test(type);
  const body = isText ? await response.text() : (await response.arrayBuffer(), '');
  return { path, status: response.status, type, headers: response.headers, body };
}

/** The links of a page to addresses of its own site, the desk's left out; none of what is not HTML. */
export function linksOf(
  { path, type, body }: Pick<Fetched, 'path' | 'type' | 'body'>,
  url: string,
): readonly Link[] {
  if (!type.startsWith('text/html')) return [];
  return [...body.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap(([, href]) => {
    const target = URL.parse(href!.replaceAll('&amp;', '&'), url + path);
    if (target?.origin !== url || DESK.test(target.pathname)) return [];
    return [
      {
        from: path,
        path: target.pathname + target.search,
        fragment: decodeURIComponent(target.hash.slice(1)),
      },
    ];
  });
}
