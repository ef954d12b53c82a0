/**
 * `npm run templates`: pictures of every template of the public site, wide in German and narrow in Chinese, and the
 * page that shows them, docs/templates.md. An address after `--` is of a platform that already runs with sample content.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { crawlSite } from './pages/crawl.ts';
import { startPlatform } from './pages/platform.ts';
import { type TemplatePage, templatePages } from './pages/templates.ts';

const docs = resolve(import.meta.dirname, '../docs');
const FOLDER = 'pictures/templates';
const MOST_BYTES = 60_000;
const MOST_BYTES_TOGETHER = 2_000_000;
const VIEWS = [
  { name: 'wide', language: 'de', width: 1440, height: 1080, scale: 0.45 },
  { name: 'narrow', language: 'zh', width: 390, height: 844, scale: 0.64 },
] as const;
type View = (typeof VIEWS)[number];

const [, , given] = process.argv;
const platform = given === undefined ? await startPlatform({ sample: true }) : null;
const browser = await openBrowser();
try {
  await pictureAll(browser, given ?? platform!.url);
} finally {
  await browser.close();
  await platform?.stop();
}

async function pictureAll(opened: Browser, url: string): Promise<void> {
  const pages = templatePages((await crawlSite(url)).pages);
  rmSync(join(docs, FOLDER), { recursive: true, force: true });
  mkdirSync(join(docs, FOLDER), { recursive: true });
  let together = 0;
  for (const view of VIEWS) {
    const context = await opened.newContext({
      viewport: { width: view.width, height: view.height },
      deviceScaleFactor: view.scale,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const { template, language, path } of pages) {
      if (language !== view.language) continue;
      await page.goto(url + path, { waitUntil: 'networkidle' });
      let picture: Buffer;
      let quality = 65;
      do {
        picture = await page.screenshot({ type: 'jpeg', quality });
        quality -= 10;
      } while (picture.length > MOST_BYTES && quality > 0);
      if (picture.length > MOST_BYTES) throw new Error(`${path} needs ${picture.length} bytes`);
      writeFileSync(join(docs, fileOf(template, view)), picture);
      together += picture.length;
    }
    await context.close();
  }
  if (together > MOST_BYTES_TOGETHER) throw new Error(`${together} bytes together`);
  writeFileSync(join(docs, 'templates.md'), pageOf(pages));
}

function fileOf(template: string, { name }: View): string {
  return `${FOLDER}/${template.replaceAll(' ', '-')}-${name}.jpg`;
}

function pageOf(pages: readonly TemplatePage[]): string {
  const names = [...new Set(pages.map(({ template }) => template))];
  return [
    '# Templates\n',
    'Every template of the public site as it opens, with sample content: 1440 px wide in German, 390 px in Chinese. Made by',
    '`npm run templates`; of each template the page with the most markup is shown.\n',
    ...names.flatMap((template) => [
      `## ${template}\n`,
      ...VIEWS.map(
        (view) => `![${template}, ${view.name}, ${view.language}](${fileOf(template, view)})`,
      ),
      '',
    ]),
  ].join('\n');
}
