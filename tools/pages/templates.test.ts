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
const FORCED: readonly Media[] = [
  { ...SCREEN, forcedColors: 'active' },
  { ...SCREEN, forcedColors: 'active', colorScheme: 'dark' },
];
// tools/pages/routes.test.ts looks at every page at these widths in both colour schemes. Templates are taken at one
// width and the other in turn, so that each is met at both, in different languages.
const SETTINGS: readonly {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly media: readonly Media[];
  /** Which of every two pages; all when it is null. */
  readonly turn: number | null;
}[] = [
  {
    name: '1440 px wide: forced colours, in print',
    width: 1440,
    height: 900,
    media: [...FORCED, { ...SCREEN, media: 'print' }],
    turn: 0,
  },
  { name: '390 px wide: forced colours', width: 390, height: 844, media: FORCED, turn: 1 },
  // WCAG 2.2, 1.4.10: a window of 1280 × 1024 at 400 % is 320 × 256 CSS pixels.
  { name: 'at 400 % zoom', width: 320, height: 256, media: [SCREEN], turn: null },
];

test.each(SETTINGS)(
  'axe finds nothing and nobody scrolls sideways, $name',
  async ({ width, height, media, turn }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const pages = templates.filter((_, index) => turn === null || index % 2 === turn);
    const faults = await visitAll(context, pages, async (page, { path, language }) => {
      await page.emulateMedia(media[0]);
      await page.goto(url + path);
      await placeAxe(page);
      const found: string[] = [];
      for (const setting of media) {
        await page.emulateMedia(setting);
        const overflow = await overflowPx(page);
        if (overflow > 0) found.push(`${overflow} px too wide`);
        found.push(...(await clippedTexts(page)));
        const isForced = setting.forcedColors === 'active';
        if (isForced) found.push(...(await unforcedTexts(page)));
        // The second scheme of forced colours changes nothing that the rules read; where all pages are met, those with
        // the longest words stand for the others.
        if (setting !== FORCED[1] && (turn !== null || language === 'de'))
          // Axe reads the colour a page would have without the forced ones.
          found.push(...(await axeFaults(page, { without: isForced ? ['color-contrast'] : [] })));
        if (found.length > 0) return found.map((f) => `${path} ${JSON.stringify(setting)}: ${f}`);
      }
      return [];
    });
    await context.close();

    expect(faults.slice(0, 20)).toEqual([]);
  },
  300_000,
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
      // Words for screen readers only are meant to be seen nowhere.
      if (!node.textContent?.trim() || !parent.checkVisibility() || parent.closest('svg, .sr'))
        continue;
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
      // Words for screen readers only are meant to be seen nowhere.
      if (!node.textContent?.trim() || !parent.checkVisibility() || parent.closest('svg, .sr'))
        continue;
      if (getComputedStyle(parent).forcedColorAdjust === 'none')
        unforced.push(`“${node.textContent.trim().slice(0, 40)}” keeps its own colour`);
    }
    return unforced.slice(0, 3);
  });
}

const PICTURES_AND_FONTS = /\.(?:webp|avif|png|jpe?g|svg|woff2)(?:$|\?)/;

// Late is 300 ms after the page is painted: then what has left no room for a picture jumps, and so does every line if
// a font is exchanged.
test.each([
  { width: 1440, height: 900, turn: 1 },
  { width: 390, height: 844, turn: 0 },
])(
  'nothing moves while pictures and fonts come late, $width px wide',
  async ({ width, height, turn }) => {
    const context = await browser.newContext({ viewport: { width, height } });
    await context.route(PICTURES_AND_FONTS, late);
    const pages = templates.filter((_, index) => index % 2 === turn);
    const faults = await visitAll(context, pages, async (page, { path }) => {
      const { score, worst } = await layoutShift(page, url + path);
      return score > 0 ? [`${path}: ${score.toFixed(4)} by ${worst}`] : [];
    });
    await context.close();

    expect(faults).toEqual([]);
  },
  300_000,
);

async function late(route: Route): Promise<void> {
  await new Promise((done) => setTimeout(done, 300));
  await route.continue();
}
