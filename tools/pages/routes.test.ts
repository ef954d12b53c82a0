/** Every public page there is, found by following sitemap and links; each is held to the same promises. */
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { axeFaults, placeAxe } from './axe.ts';
import { type Crawl, crawlSite } from './crawl.ts';
import { overflowPx, visitAll } from './visits.ts';

const url = inject('url');
const LEAST_ROUTES = 200;

let browser: Browser;
let crawl: Crawl;

beforeAll(async () => {
  browser = await openBrowser();
  crawl = await crawlSite(url);
}, 180_000);
afterAll(() => browser.close());

test('the crawl finds the whole site, and every link leads somewhere', () => {
  const broken = [...crawl.fetched.values()]
    .filter(({ status }) => status !== 200)
    .map(({ path, status }) => `${status} ${path}`);

  expect(broken).toEqual([]);
  expect(crawl.pages.length).toBeGreaterThan(LEAST_ROUTES);
});

test('every link to a place on a page meets that place, in every language', () => {
  const idsOf = new Map(
    crawl.pages.map(({ path, body }) => [
      path,
      new Set([...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)),
    ]),
  );
  // The part after the sign of a film's address is an instant, not a place.
  const toPlaces = crawl.links.filter(({ path, fragment }) => fragment !== '' && idsOf.has(path));
  const lost = toPlaces
    .filter(({ path, fragment }) => !idsOf.get(path)!.has(fragment))
    .map(({ from, path, fragment }) => `${from} → ${path}#${fragment}`);

  expect(lost).toEqual([]);
  expect(new Set(toPlaces.map(({ from }) => from)).size).toBe(crawl.pages.length);
});

test('no page has a client script, a foreign host or a cookie', () => {
  const faults = crawl.pages.flatMap(({ path, body, headers }) => [
    ...(/<script(?![^>]*type="application\/ld\+json")/.test(body) ? [`${path}: script`] : []),
    ...(/\son\w+=/.test(body.replaceAll(/>[^<]*/g, '>')) ? [`${path}: inline handler`] : []),
    ...[
      ...body.matchAll(
        /<(?:link|img|source|video|script|iframe|form)\b[^>]*?\s(?:href|src|srcset|action)="(https?:)?\/\/(?!127\.0\.0\.1)/g,
      ),
    ]
      .filter(([tag]) => !/rel="(?:canonical|alternate|license|me)"/.test(tag))
      .map(([tag]) => `${path}: ${tag}`),
    ...(headers.has('set-cookie') ? [`${path}: cookie`] : []),
    ...(headers.get('content-security-policy')?.includes("script-src 'none'") ||
    !/unsafe/.test(headers.get('content-security-policy') ?? 'unsafe')
      ? []
      : [`${path}: weak policy`]),
  ]);

  expect(faults).toEqual([]);
});

test('the HTML of every page is valid', async () => {
  const checker = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      'no-raw-characters': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
    },
  });
  const faults: string[] = [];
  for (const { path, body } of crawl.pages) {
    const report = await checker.validateString(body);
    for (const { messages } of report.results)
      for (const { ruleId, message, line } of messages)
        faults.push(`${path}:${line} ${ruleId} ${message}`);
  }

  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

const SCHEMES = ['light', 'dark'] as const;

// Every route is visited once, in the order of addresses at the one width and the other in turn. All rules run in one
// colour scheme; the other changes nothing but colours, so there contrast alone is looked at again.
// tools/pages/templates.test.ts meets every template in all settings.
test.each([
  { name: 'wide', width: 1440, height: 900, turn: 0 },
  { name: 'narrow', width: 390, height: 844, turn: 1 },
])(
  'axe finds nothing on any page in either colour scheme, $name',
  async ({ width, height, turn }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const hosts = new Set<string>();
    context.on('request', (request) => hosts.add(new URL(request.url()).host));
    const paths = crawl.pages.map(({ path }) => path).filter((_, index) => index % 2 === turn);
    const faults = await visitAll(context, paths, async (page, path, index) => {
      const [first, second] = index % 2 === 0 ? SCHEMES : SCHEMES.toReversed();
      await page.emulateMedia({ colorScheme: first });
      await page.goto(url + path);
      await placeAxe(page);
      const found = [...(await axeFaults(page))];
      await page.emulateMedia({ colorScheme: second });
      found.push(...(await axeFaults(page, { only: ['color-contrast'] })));
      const overflow = await overflowPx(page);
      if (overflow > 0) found.push(`${overflow} px too wide`);
      return found.map((fault) => `${path}: ${fault}`);
    });
    const cookies = await context.cookies();
    await context.close();

    expect(faults.slice(0, 20)).toEqual([]);
    expect(cookies).toEqual([]);
    expect([...hosts]).toEqual([new URL(url).host]);
  },
  600_000,
);
