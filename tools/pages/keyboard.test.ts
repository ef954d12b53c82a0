/** The way from home to a city, its story, a film and the search, by keyboard alone. */
import type { LanguageId } from '@city-of-cities/region';
import { segments } from '@city-of-cities/publication';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pathOf } from '../../apps/site/src/routing/route.ts';
import { openBrowser } from '../browser.ts';
import { crawlSite } from './crawl.ts';
import { type Focused, tabTo } from './keyboard.ts';

const url = inject('url');
const WORDS = { de: 'Stadt', en: 'city', zh: '城市' } as const satisfies Record<LanguageId, string>;

let browser: Browser;
let links: Awaited<ReturnType<typeof crawlSite>>['links'];
beforeAll(async () => {
  browser = await openBrowser();
  ({ links } = await crawlSite(url));
}, 180_000);
afterAll(() => browser.close());

const JOURNEYS = [
  { language: 'de', width: 1440, height: 900 },
  { language: 'de', width: 390, height: 844 },
  { language: 'en', width: 390, height: 844 },
  { language: 'zh', width: 1440, height: 900 },
] as const;

test.each(JOURNEYS)(
  'home → city → story → film → search with Tab and Enter, in $language, $width px wide',
  async ({ language, width, height }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const below = (kind: keyof typeof segments) => `/${language}/${segments[kind][language]}/`;
    /** Opens a link, or presses a button. */
    const enter = async (isGoal: (stop: Focused) => boolean) => {
      const { path } = await tabTo(page, isGoal);
      await page.keyboard.press('Enter');
      if (path !== '') await page.waitForURL((address) => address.pathname === path);
    };
    /** Opens the first page below a kind's list, from the main part of the page; its feed is a file. */
    const follow = (kind: keyof typeof segments) =>
      enter(
        ({ isInMain, path }) => isInMain && path.startsWith(below(kind)) && !path.includes('.'),
      );
    const openMenu = async () => {
      if (width < 1000) await enter(({ name, path }) => path === '' && MENU.test(name));
    };

    await page.goto(`${url}/${language}`);
    expect((await tabTo(page, ({ path }) => path === `/${language}`)).stops).toBe(1);
    await page.keyboard.press('Enter');
    await tabTo(page, () => true);
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

    const cityWithStory = links.find(
      ({ from, path }) =>
        from.startsWith(below('city')) &&
        from.split('/').length === 4 &&
        path.startsWith(below('story')),
    )!.from;
    await enter(({ isInMain, path }) => isInMain && path === cityWithStory);
    await follow('story');
    expect(await page.locator('h1').textContent()).not.toBe('');

    await enter(({ path }) => path === pathOf({ kind: 'list', of: 'film', language }));
    await follow('film');
    await tabTo(page, ({ isInMain }) => isInMain);

    await page.goto(page.url());
    await openMenu();
    const searchPath = pathOf({ kind: 'search', language });
    await enter(({ path }) => path === searchPath);
    await tabTo(page, ({ isInMain, path }) => isInMain && path === '');
    await page.keyboard.type(WORDS[language]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=/);
    await follow('story');
    expect(page.url()).toContain(below('story'));
    await context.close();
  },
  180_000,
);

const MENU = /Menü|Menu|菜单/;
