import { quantile } from './load.ts';

/** Every page of the sitemap once, right after a start: nothing of it is kept yet. */
export async function measureRenders(url: string): Promise<readonly (readonly string[])[]> {
  const paths = await sitemapPaths(url);
  const times: number[] = [];
  for (const path of paths) {
    const begun = performance.now();
    const response = await fetch(url + path);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const ms = (share: number) => `${quantile(times, share).toFixed(1)} ms`;
  return [['first request of each page', String(times.length), ms(0.5), ms(0.99)]];
}

async function sitemapPaths(url: string): Promise<readonly string[]> {
  const locations = async (path: string): Promise<readonly string[]> => {
    const text = await (await fetch(url + path)).text();
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, location]) => new URL(location!).pathname,
    );
  };
  const parts = await locations('/sitemap.xml');
  const nested = await Promise.all(
    parts.map((part) => (part.endsWith('.xml') ? locations(part) : Promise.resolve([part]))),
  );
  return nested.flat();
}
