/** One page of each template in each language, in every setting a visitor may have. */
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { axeFaults, placeAxe } from './axe.ts';
import { crawlSite } from './crawl.ts';
import { layoutShift } from './layout-shift.ts';
import { type TemplatePage, templatePages } from './templates.ts';
import { overflowPx, visitAll } from './visits.ts';

const url = inject('url');
const LEAST_TEMPLATES = 25;

let browser: Browser;
let templates: readonly TemplatePage[];

beforeAll(async () => {
  browser = await openBrowser();
  templates = templatePages((await crawlSite(url)).pages);
}, 180_000);
afterAll(() => browser.close());

test('every template is met in every language', () => {
  const languagesOf = Map.groupBy(templates, ({ template }) => template);

  expect(languagesOf.size).toBeGreaterThan(LEAST_TEMPLATES);
  for (const [template, pages] of languagesOf)
    expect(
      pages.map(({ language }) => language),
      template,
    ).toEqual(['de', 'en', 'zh']);
});

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const SCREEN: Media = { media: 'screen', forcedColors: 'none', colorScheme: 'light' };
const SETTINGS: readonly {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly media: readonly Media[];
}[] = [
  {
    name: '1440 px wide: light, dark, forced colours, in print',
    width: 1440,
    height: 900,
    media: [
      SCREEN,
      { ...SCREEN, colorScheme: 'dark' },
      { ...SCREEN, forcedColors: 'active' },
      { ...SCREEN, media: 'print' },
    ],
  },
  {
    name: '390 px wide: light, dark, forced colours',
    width: 390,
    height: 844,
    media: [
      SCREEN,
      { ...SCREEN, colorScheme: 'dark' },
      { ...SCREEN, forcedColors: 'active', colorScheme: 'dark' },
    ],
  },
  // WCAG 2.2, 1.4.10: a window of 1280 × 1024 at 400 % is 320 × 256 CSS pixels.
  { name: 'at 400 % zoom', width: 320, height: 256, media: [SCREEN] },
];

test.each(SETTINGS)(
  'axe finds nothing and nobody scrolls sideways, $name',
  async ({ width, height, media }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const faults = await visitAll(context, templates, async (page, { path }) => {
      await page.emulateMedia(media[0]);
      await page.goto(url + path);
      await placeAxe(page);
      const found: string[] = [];
      for (const setting of media) {
        await page.emulateMedia(setting);
        const overflow = await overflowPx(page);
        if (overflow > 0) found.push(`${overflow} px too wide`);
        found.push(...(await clippedTexts(page)));
        if (setting.forcedColors === 'active')
          found.push(
            // Axe reads the colour a page would have without the forced ones.
            ...(await axeFaults(page, { without: ['color-contrast'] })),
            ...(await unforcedTexts(page)),
          );
        else found.push(...(await axeFaults(page)));
        if (found.length > 0) return found.map((f) => `${path} ${JSON.stringify(setting)}: ${f}`);
      }
      return [];
    });
    await context.close();

    expect(faults.slice(0, 20)).toEqual([]);
  },
  600_000,
);

/**
 * Texts that stick out of the window, though nothing scrolls because a box around them cuts them off. What lies in a
 * box that scrolls by itself, as a wide table does, may.
 */
function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const clipped: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || !parent.checkVisibility() || parent.closest('svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { right, width: textWidth } = range.getBoundingClientRect();
      if (right <= width + 1 || textWidth === 0) continue;
      let scrolls = false;
      for (let at: Element | null = parent; at !== null; at = at.parentElement)
        scrolls ||= /auto|scroll/.test(getComputedStyle(at).overflowX);
      if (!scrolls) clipped.push(`“${node.textContent.trim().slice(0, 40)}” ends at ${right} px`);
    }
    return clipped.slice(0, 3);
  });
}

/** Texts that keep a colour of their own where the visitor has chosen all colours; those inside drawings may. */
function unforcedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unforced: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || !parent.checkVisibility() || parent.closest('svg')) continue;
      if (getComputedStyle(parent).forcedColorAdjust === 'none')
        unforced.push(`“${node.textContent.trim().slice(0, 40)}” keeps its own colour`);
    }
    return unforced.slice(0, 3);
  });
}

const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const PICTURES = /\.(?:webp|avif|png|jpe?g|svg)(?:$|\?)/;
const FONTS = /\.woff2$/;
/** Where browsers' makers call the sum of shifts good (https://web.dev/articles/cls). */
const GOOD_SHIFT = 0.1;

// Late is 300 ms after the page is painted: then what has left no room for a picture or a font jumps.
test.each(WIDTHS)(
  'nothing moves while pictures come late, $width px wide',
  async (viewport) => {
    const context = await browser.newContext({ viewport });
    await context.route(FONTS, (route) => route.abort());
    await context.route(PICTURES, late);
    const faults = await visitAll(context, templates, async (page, { path }) => {
      const { score, worst } = await layoutShift(page, url + path);
      return score > 0 ? [`${path}: ${score.toFixed(4)} by ${worst}`] : [];
    });
    await context.close();

    expect(faults).toEqual([]);
  },
  600_000,
);

test.each(WIDTHS)(
  'a font that comes late moves little, $width px wide',
  async (viewport) => {
    const context = await browser.newContext({ viewport });
    await context.route(FONTS, late);
    const latin = templates.filter(({ language }) => language !== 'zh');
    const faults = await visitAll(context, latin, async (page, { path }) => {
      const { score, worst } = await layoutShift(page, url + path);
      return score > GOOD_SHIFT ? [`${path}: ${score.toFixed(4)} by ${worst}`] : [];
    });
    await context.close();

    expect(faults).toEqual([]);
  },
  600_000,
);

async function late(route: Route): Promise<void> {
  await new Promise((done) => setTimeout(done, 300));
  await route.continue();
}
