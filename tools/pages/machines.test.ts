/** What programs read, all of it in every language, read by libraries made for it. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { languageIds } from '@city-of-cities/region';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { ErrorLevel, parseSitemapIndex, type SitemapItem, XMLToSitemapItemStream } from 'sitemap';
import { beforeAll, expect, inject, test } from 'vitest';
import { type Crawl, crawlSite } from './crawl.ts';
import { vocabularyFaults } from './vocabulary.ts';

const url = inject('url');
const LEAST_CALENDARS = 30;
const LEAST_OBJECTS = 300;

let crawl: Crawl;
beforeAll(async () => {
  crawl = await crawlSite(url);
}, 180_000);

const ofType = (type: string) =>
  [...crawl.fetched.values()].filter((one) => one.status === 200 && one.type.startsWith(type));

test('every feed is Atom with all that RFC 4287 demands, and its entries are pages', () => {
  const feeds = ofType('application/atom+xml');
  expect(new Set(feeds.map(({ path }) => path.split('/')[1]))).toEqual(new Set(languageIds));
  const ofEverything = feeds.filter(({ path }) => path.split('/').length === 3);
  expect(ofEverything).toHaveLength(languageIds.length);
  expect(feeds.length, 'and one of each kind').toBeGreaterThan(2 * languageIds.length);

  for (const { path, body } of feeds) {
    const feed = parseAtomFeed(body);
    expect(feed, path).toMatchObject({
      id: expect.stringMatching(/^http/),
      title: { value: expect.stringMatching(/./) },
      updated: expect.toSatisfy(isInstant),
      authors: [{ name: expect.stringMatching(/./) }],
    });
    expect(
      feed.links?.map(({ rel }) => rel),
      path,
    ).toEqual(['self', 'alternate']);
    const entries = feed.entries ?? [];
    expect(entries.length, path).toBeGreaterThan(path.split('/').length === 3 ? 3 : 0);
    expect(new Set(entries.map(({ id }) => id)).size, path).toBe(entries.length);
    for (const entry of entries) {
      expect(entry, path).toMatchObject({
        id: expect.stringMatching(/^http/),
        title: { value: expect.stringMatching(/./) },
        updated: expect.toSatisfy(isInstant),
        published: expect.toSatisfy(isInstant),
      });
      expect(pageAt(entry.links?.[0]?.href), `${path}: ${entry.id}`).toBeDefined();
    }
  }
});

test('every calendar holds events with all that RFC 5545 demands', () => {
  const calendars = ofType('text/calendar');
  expect(calendars.length).toBeGreaterThan(LEAST_CALENDARS);

  let events = 0;
  for (const { path, body } of calendars) {
    // Lines of at most 75 octets, ended by CR and LF.
    for (const line of body.split('\r\n'))
      expect(Buffer.byteLength(line), `${path}: ${line}`).toBeLessThanOrEqual(75);
    expect(body.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
    const calendar = new ICAL.Component(ICAL.parse(body));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version'), path).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid'), path).toBeTruthy();
    const parts = calendar.getAllSubcomponents('vevent');
    const ids = parts.map((part) => String(part.getFirstPropertyValue('uid')));
    expect(new Set(ids).size, path).toBe(parts.length);
    for (const part of parts) {
      events += 1;
      const event = new ICAL.Event(part);
      expect(part.getFirstPropertyValue('dtstamp'), path).toBeTruthy();
      expect(event.summary, path).not.toBe('');
      expect(event.endDate.compare(event.startDate), `${path}: ${event.summary}`).toBe(1);
      expect(pageAt(String(part.getFirstPropertyValue('url'))), path).toBeDefined();
    }
  }
  expect(events).toBeGreaterThan(LEAST_CALENDARS);
});

test('the sitemap is read without a complaint, and names pages and all their languages', async () => {
  const index = crawl.fetched.get('/sitemap.xml')!;
  const parts = await parseSitemapIndex(Readable.from([index.body]));
  expect(parts.length).toBeGreaterThanOrEqual(languageIds.length);

  const named = new Map<string, readonly string[]>();
  for (const part of parts) {
    const { pathname } = new URL(part.url);
    const items = await itemsOf(crawl.fetched.get(pathname)!.body);
    expect(items.length, pathname).toBeLessThanOrEqual(5_000);
    for (const item of items) {
      expect(pageAt(item.url), item.url).toBeDefined();
      expect(named.has(item.url), `${item.url} twice`).toBe(false);
      named.set(
        item.url,
        (item.links ?? []).map((link) => link.url),
      );
      for (const { url: picture } of item.img ?? [])
        expect((await fetch(url + new URL(picture).pathname)).status, picture).toBe(200);
      for (const video of item.video ?? []) {
        expect([video.title, video.description, video.thumbnail_loc], item.url).not.toContain('');
        expect(crawl.fetched.get(new URL(video.content_loc!).pathname)?.status).toBe(200);
      }
    }
  }
  expect(named.size).toBeGreaterThan(200);
  // A page names its translations, and each of them names it back.
  for (const [address, others] of named)
    for (const other of others) expect(named.get(other), other).toContain(address);
});

test('every object in the vocabulary of schema.org has only what that vocabulary knows', () => {
  const objects = crawl.pages.flatMap(({ path, body }) =>
    [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json]) => ({ path, object: JSON.parse(json!) as Record<string, unknown> }),
    ),
  );
  expect(objects.length).toBeGreaterThan(LEAST_OBJECTS);

  expect(vocabularyFaults(objects)).toEqual([]);
}, 120_000);

/** Throws at the first tag, attribute or value the protocol does not know. */
async function itemsOf(sitemap: string): Promise<readonly SitemapItem[]> {
  const items: SitemapItem[] = [];
  await pipeline(
    Readable.from([sitemap]),
    new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false }),
    async (stream: AsyncIterable<SitemapItem>) => {
      for await (const item of stream) items.push(item);
    },
  );
  return items;
}

function isInstant(text: unknown): boolean {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(text);
}

/** The page at a public address. */
function pageAt(address: string | undefined) {
  return address === undefined
    ? undefined
    : crawl.pages.find(({ path }) => path === new URL(address).pathname);
}
