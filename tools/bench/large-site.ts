/** A site of very many stories: every address of it once, and its search. */
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { pathOf } from '../../apps/site/src/routing/route.ts';
import { linksOf } from '../pages/crawl.ts';
import type { Platform } from '../pages/platform.ts';
import { quantile } from './load.ts';
import { addStories } from './stories.ts';

const SEARCHES = 200;
const SEARCH_P95_MS = 100;
const FETCHERS = 2;
/** Words of all stories and of few, two together, with a typing error, and without a hit. */
const WORDS = {
  de: ['Hafen', 'Bochum', 'Werkstatt Essen', 'Bohcum', 'Laboratorum', 'Quittenbrot'],
  en: ['harbour', 'Bochum', 'workshop Essen', 'Bohcum', 'laboratry', 'nobody wrote this'],
  zh: ['港口', '波鸿', '工坊 埃森', '实验室', '花园与运河', '没有人写过'],
} as const satisfies Record<LanguageId, readonly string[]>;

/** Fills the platform up to so many stories in each language and measures. Throws when an address answers 4xx or 5xx. */
export async function measureLargeSite(
  platform: Pick<Platform, 'url' | 'dataDirectory'>,
  stories: { readonly there: number; readonly wanted: number },
): Promise<string> {
  await addStories(platform.dataDirectory, { from: stories.there, until: stories.wanted });
  const crawl = await visitAll(platform.url);
  if (crawl.failed.length > 0)
    throw new Error(`${crawl.failed.length} failed: ${crawl.failed.slice(0, 10).join(', ')}`);
  const searches: { readonly language: LanguageId; readonly times: readonly number[] }[] = [];
  for (const language of languageIds)
    searches.push({ language, times: await search(platform.url, language) });
  const ms = (times: readonly number[], share: number) => `${quantile(times, share).toFixed(1)} ms`;
  const worst = Math.max(...searches.map(({ times }) => quantile(times, 0.95)));
  return [
    `## A site of ${stories.wanted} stories in each of ${languageIds.length} languages\n`,
    `Every address that links and sitemap lead to was asked for once, ${FETCHERS} at a time, so that each page was rendered: ${crawl.times.length} addresses, none answered 4xx or 5xx.\n`,
    '| | requests | p50 | p95 | p99 | worst |',
    '| --- | --- | --- | --- | --- | --- |',
    row('pages and files, first request', crawl.times),
    ...searches.map(({ language, times }) => row(`search, ${language}`, times)),
    '',
    `Searches are never kept, so each asks the database; goal p95 below ${SEARCH_P95_MS} ms: ${worst < SEARCH_P95_MS ? 'held' : 'missed'}.`,
    '',
  ].join('\n');

  function row(name: string, times: readonly number[]): string {
    const shares = [0.5, 0.95, 0.99, 1].map((share) => ms(times, share));
    return `| ${[name, String(times.length), ...shares].join(' | ')} |`;
  }
}

async function visitAll(url: string): Promise<{ times: number[]; failed: string[] }> {
  const queue = ['/sitemap.xml', ...languageIds.map((language) => `/${language}`)];
  const seen = new Set(queue);
  const times: number[] = [];
  const failed: string[] = [];
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    queue.push(path);
  };
  let busy = 0;
  const work = async () => {
    for (;;) {
      const path = queue.shift();
      if (path === undefined) {
        if (busy === 0) return;
        await new Promise((done) => setTimeout(done, 5));
        continue;
      }
      busy += 1;
      const begun = performance.now();
      const response = await fetch(url + path);
      const type = response.headers.get('content-type') ?? '';
      const body = await response.text();
      times.push(performance.now() - begun);
      if (response.status >= 400) failed.push(`${response.status} ${path}`);
      for (const link of linksOf({ path, type, body }, url)) follow(link.path);
      if (path.includes('sitemap'))
        for (const [, location] of body.matchAll(/<loc>([^<]+)<\/loc>/g))
          follow(new URL(location!).pathname);
      busy -= 1;
    }
  };
  await Promise.all(Array.from({ length: FETCHERS }, work));
  return { times: times.toSorted((a, b) => a - b), failed };
}

async function search(url: string, language: LanguageId): Promise<number[]> {
  const path = pathOf({ kind: 'search', language });
  const times: number[] = [];
  for (let turn = 0; turn < SEARCHES; turn += 1) {
    const words = WORDS[language][turn % WORDS[language].length]!;
    const begun = performance.now();
    const response = await fetch(`${url}${path}?q=${encodeURIComponent(words)}`);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`search for ${words}: ${response.status}`);
    times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b);
}
