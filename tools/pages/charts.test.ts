import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { axeFaults, placeAxe } from './axe.ts';

const url = inject('url');
const PAGE = '/de/imageanalyse';
const KINDS_OF_CHART = 8;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Sight {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
}
const SIGHTS: readonly Sight[] = [
  { width: 1440, colorScheme: 'light', forcedColors: 'none' },
  { width: 390, colorScheme: 'dark', forcedColors: 'none' },
  { width: 390, colorScheme: 'light', forcedColors: 'active' },
  { width: 1440, colorScheme: 'dark', forcedColors: 'active' },
];

async function open({ width, ...media }: Sight): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...media });
  const page = await context.newPage();
  await page.goto(url + PAGE);
  return page;
}

test.each(SIGHTS)(
  'axe finds nothing in charts with their tables open, $width px, $colorScheme, forced colours $forcedColors',
  async (sight) => {
    const page = await open(sight);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // Under forced colours axe measures the colours that the author wrote, which nobody sees.
    const without = sight.forcedColors === 'active' ? ['color-contrast'] : [];
    await placeAxe(page);
    const faults = await axeFaults(page, { without });
    await page.context().close();

    expect(faults).toEqual([]);
  },
  120_000,
);

/** Contrast of every visible text and mark with the ground, lowest first; bands and grids only accompany them. */
async function contrasts(
  page: Page,
): Promise<{ what: string; contrast: number; isText: boolean }[]> {
  return page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const between = (a: string, b: string): number => {
      const [light = 1, dark = 1] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    };
    const probe = document.body.appendChild(document.createElement('div'));
    const isForced = matchMedia('(forced-colors: active)').matches;
    probe.style.backgroundColor = isForced ? 'Canvas' : 'var(--ground)';
    const ground = getComputedStyle(probe).backgroundColor;
    const isOnlyBeside = (element: Element): boolean =>
      ['ci', 'grid', 'gap', 'gap-line'].some((name) => element.classList.contains(name));
    return [...document.querySelectorAll('.chart > svg :is(path, rect, circle, text)')]
      .filter((element) => element.getClientRects().length > 0 && !isOnlyBeside(element))
      .map((element) => {
        const { fill, stroke } = getComputedStyle(element);
        const isText = element.tagName === 'text';
        const paints = (isText ? [fill] : [fill, stroke]).filter(
          (paint) => paint !== 'none' && channels(paint)[3] !== 0,
        );
        const contrast = Math.max(0, ...paints.map((paint) => between(paint, ground)));
        return { what: `${element.tagName}.${element.getAttribute('class')}`, contrast, isText };
      });
  });
}

test.each(SIGHTS)(
  'texts and marks of charts stand out, $width px, $colorScheme, forced colours $forcedColors',
  async (sight) => {
    const page = await open(sight);
    const found = await contrasts(page);
    await page.context().close();

    expect(found.length).toBeGreaterThan(100);
    const faint = found.filter(({ contrast, isText }) => contrast < (isText ? 4.5 : 3));
    expect(faint.slice(0, 5)).toEqual([]);
  },
);

test('series of a chart differ in shape, so that no reader needs their colours', async () => {
  const page = await open({ width: 1440, colorScheme: 'light', forcedColors: 'none' });
  const charts = await page.evaluate(() =>
    [...document.querySelectorAll('.chart > svg.full')].map((svg) => {
      const marks = [...svg.querySelectorAll('.dot, .ring, .tick, .faint')];
      const shapeOf = (mark: Element): string =>
        `${mark.tagName} ${(mark.getAttribute('d') ?? '').replaceAll(/[-\d. ]+/g, ',')} ${mark.classList[0]}`;
      return marks.map((mark) => ({ shape: shapeOf(mark), series: mark.classList[1] ?? '' }));
    }),
  );
  await page.context().close();

  expect(charts.length).toBeGreaterThanOrEqual(KINDS_OF_CHART);
  for (const marks of charts) {
    const seriesByShape = new Map<string, Set<string>>();
    for (const { shape, series } of marks)
      seriesByShape.set(shape, (seriesByShape.get(shape) ?? new Set()).add(series));
    for (const [shape, series] of seriesByShape) expect([...series], shape).toHaveLength(1);
  }
});
