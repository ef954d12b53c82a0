/** Every public page there is, found by following sitemap and links; each is held to the same promises. */
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';

const url = inject('url');
const LEAST_ROUTES = 200;
const LANGUAGES = ['de', 'en', 'zh'];

interface Fetched {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: string;
}

let browser: Browser;
const fetched = new Map<string, Fetched>();
const pages = () =>
  [...fetched.values()].filter(
    ({ type, status }) => type.startsWith('text/html') && status === 200,
  );

beforeAll(async () => {
  browser = await openBrowser();
  await crawl();
}, 180_000);
afterAll(() => browser.close());

test('the crawl finds the whole site, and every link leads somewhere', () => {
  const broken = [...fetched.values()]
    .filter(({ status }) => status !== 200)
    .map(({ path, status }) => `${status} ${path}`);

  expect(broken).toEqual([]);
  expect(pages().length).toBeGreaterThan(LEAST_ROUTES);
});

test('no page has a client script, a foreign host or a cookie', () => {
  const faults = pages().flatMap(({ path, body, headers }) => [
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
  for (const { path, body } of pages()) {
    const report = await checker.validateString(body);
    for (const { messages } of report.results)
      for (const { ruleId, message, line } of messages)
        faults.push(`${path}:${line} ${ruleId} ${message}`);
  }

  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

// Every route is visited once. In the order of their addresses the routes take the four settings in turn, so that
// each kind of page, of which there are always more than four, is met in all of them.
const SETTINGS = [
  { name: 'wide and light', width: 1440, height: 900, colorScheme: 'light' as const },
  { name: 'narrow and dark', width: 390, height: 844, colorScheme: 'dark' as const },
  { name: 'wide and dark', width: 1440, height: 900, colorScheme: 'dark' as const },
  { name: 'narrow and light', width: 390, height: 844, colorScheme: 'light' as const },
];

test.each(SETTINGS.map((setting, turn) => ({ ...setting, turn })))(
  'axe finds nothing on any page, $name',
  async ({ width, height, colorScheme, turn }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const hosts = new Set<string>();
    context.on('request', (request) => hosts.add(new URL(request.url()).host));
    const paths = pages()
      .map(({ path }) => path)
      .toSorted()
      .filter((_, index) => index % SETTINGS.length === turn);
    const faults = await inParallel(3, paths, context, async (page, path) => {
      await page.goto(url + path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      return [
        ...violations.map(
          ({ id, nodes }) =>
            `${path}: ${id} at ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join(', ')}`,
        ),
        ...(overflow > 0 ? [`${path}: ${overflow} px too wide`] : []),
      ];
    });
    const cookies = await context.cookies();
    await context.close();

    expect(faults.slice(0, 20)).toEqual([]);
    expect(cookies).toEqual([]);
    expect([...hosts]).toEqual([new URL(url).host]);
  },
  600_000,
);

async function crawl(): Promise<void> {
  const queue = LANGUAGES.map((language) => `/${language}`);
  const seen = new Set(queue);
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    queue.push(path);
  };
  const visit = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const response = await fetch(url + path, { redirect: 'follow' });
      const type = response.headers.get('content-type') ?? '';
      const isText = /html|xml|json|text/.test(type);
      const body = isText ? await response.text() : (await response.arrayBuffer(), '');
      fetched.set(path, { path, status: response.status, type, headers: response.headers, body });
      if (type.startsWith('text/html'))
        for (const [, href] of body.matchAll(/\s(?:href|src|action)="([^"#]*)/g)) {
          const target = URL.parse(href!.replaceAll('&amp;', '&'), url + path);
          if (target?.origin === url && !/^\/(?:desk|api|_next)\b/.test(target.pathname))
            follow(target.pathname + target.search);
        }
    }
  };
  for (const start of ['/sitemap.xml', '/robots.txt', '/.well-known/security.txt']) follow(start);
  await visit();
  for (const { path, body } of fetched.values())
    if (path.includes('sitemap'))
      for (const [, location] of body.matchAll(/<loc>([^<]+)<\/loc>/g)) {
        const target = new URL(location!);
        follow(target.pathname + target.search);
      }
  await visit();
}

async function inParallel(
  width: number,
  paths: readonly string[],
  context: BrowserContext,
  work: (
    page: Awaited<ReturnType<BrowserContext['newPage']>>,
    path: string,
  ) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const rest = [...paths];
  const found = await Promise.all(
    Array.from({ length: width }, async () => {
      const page = await context.newPage();
      const faults: string[] = [];
      for (let path = rest.shift(); path !== undefined; path = rest.shift())
        faults.push(...(await work(page, path)));
      await page.close();
      return faults;
    }),
  );
  return found.flat();
}
