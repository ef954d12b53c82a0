/** What people do, in a real browser: write, look, publish one language, wait for an embargo, be refused. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { axeFaults, placeAxe } from './axe.ts';
import { approveAndPublish } from './desk-client.ts';
import { enterDesk } from './enter-desk.ts';

const url = inject('url');
const accounts = inject('accounts');
const account = (role: string) => accounts.find((one) => one.role === role)!;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test.each(WIDTHS)(
  'an editor writes, previews and publishes one language at $width px',
  async (viewport) => {
    const device = viewport.width > 1000 ? 'Rechner' : 'Telefon';
    const title = `Probe am ${device}`;
    const slug = `probe-am-${device.toLowerCase()}`;
    const context = await browser.newContext({ viewport, locale: 'de-DE' });
    const page = await enterDesk(context, url, account('office'));

    await page.goto(`${url}/desk/collections/stories/create?locale=de`);
    await page.getByLabel(/^Titel/).fill(title);
    await page.getByLabel(/^Vorspann/).fill('Ein Satz, der auch allein stehen kann.');
    await page.locator('[contenteditable="true"]').first().click();
    await page.keyboard.type('Ein Absatz, im Browser geschrieben.');
    await page.waitForURL(/\/stories\/\d+/);
    await page
      .getByText(/gespeichert/i)
      .first()
      .waitFor();
    const id = Number(/stories\/(\d+)/.exec(page.url())?.[1]);
    await untilSaved(page, `/stories/${id}`, 'Ein Absatz, im Browser geschrieben.');

    const preview = await previewOf(context, page);
    expect(await preview.locator('h1').textContent()).toContain(title);
    expect(await preview.locator('body').textContent()).toContain(
      'Ein Absatz, im Browser geschrieben.',
    );
    expect((await fetch(`${url}/de/geschichten/${slug}`)).status).toBe(404);

    await approveAndPublish(url, accounts, `/stories/${id}`, 'de');
    await expect.poll(async () => (await fetch(`${url}/de/geschichten/${slug}`)).status).toBe(200);
    const visitor = await browser.newPage({ viewport });
    await visitor.goto(`${url}/de/geschichten/${slug}`);
    expect(await visitor.locator('h1').textContent()).toContain(title);
    expect((await fetch(`${url}/en/stories/${slug}`)).status).toBe(404);
    await visitor.close();

    await page.reload();
    const panel = page.getByRole('region', { name: 'Sprachen' });
    await panel.getByText('live').first().waitFor();
    expect(await panel.textContent()).toMatch(/Englisch.*fehlt/s);
    await context.close();
  },
  120_000,
);

// The desk's picker knows minutes; both widths wait for theirs at the same time.
test('an embargoed release appears at its instant without anybody doing anything, at 1440 and 390 px', async () => {
  const waits = [];
  for (const viewport of WIDTHS) waits.push(await releaseUnderEmbargo(viewport));
  await Promise.all(waits.map((untilItAppears) => untilItAppears()));
}, 240_000);

/** Writes and publishes a release that is nowhere yet; returns how to wait for its instant. */
async function releaseUnderEmbargo(viewport: {
  readonly width: number;
  readonly height: number;
}): Promise<() => Promise<void>> {
  const title = viewport.width > 1000 ? 'Gesperrt am Rechner' : 'Gesperrt am Telefon';
  const address = `/de/presse/${title.toLowerCase().replaceAll(' ', '-')}`;
  const surfaces = ['/de/presse', '/de/feed.xml', '/sitemap-de-1.xml', '/de/suche?q=Gesperrt'];
  const shows = async (path: string) => {
    const response = await fetch(url + path);
    expect(response.status, path).toBe(200);
    return (await response.text()).includes(path.includes('xml') ? address : title);
  };
  const context = await browser.newContext({ viewport, locale: 'de-DE' });
  const page = await enterDesk(context, url, account('office'));

  await page.goto(`${url}/desk/collections/pressReleases/create?locale=de`);
  await page.getByLabel(/^Titel/).fill(title);
  await page.getByLabel(/^Vorspann/).fill('Ein Satz, der noch warten muss.');
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.type('Ein Absatz bis zur Sperrfrist.');
  const embargo = new Date(Math.ceil((Date.now() + 40_000) / 60_000) * 60_000);
  const field = page.locator('#field-embargoUntil input');
  await field.fill(asTyped(embargo));
  await field.press('Enter');
  await page.waitForURL(/\/pressReleases\/\d+/);
  const path = `/pressReleases/${/pressReleases\/(\d+)/.exec(page.url())?.[1]}`;
  await untilSaved(page, path, embargo.toISOString());
  await untilSaved(page, path, 'Ein Absatz bis zur Sperrfrist.');
  await approveAndPublish(url, accounts, path, 'de');
  await context.close();

  const visitor = await browser.newPage({ viewport });
  expect((await visitor.goto(url + address))?.status()).toBe(404);
  for (const surface of surfaces) expect(await shows(surface), surface).toBe(false);
  expect(Date.now()).toBeLessThan(embargo.getTime());

  return async () => {
    await expect
      .poll(async () => (await fetch(url + address)).status, { timeout: 120_000, interval: 100 })
      .toBe(200);
    expect(Date.now()).toBeGreaterThanOrEqual(embargo.getTime());
    expect(Date.now()).toBeLessThan(embargo.getTime() + 5_000);
    await visitor.goto(url + address);
    expect(await visitor.locator('h1').textContent()).toContain(title);
    for (const surface of surfaces) expect(await shows(surface), surface).toBe(true);
    await visitor.close();
  };
}

/** An instant as the picker takes it, in the time of this machine, which the browser shares. */
function asTyped(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${two(instant.getDate())}.${two(instant.getMonth() + 1)}.${instant.getFullYear()}`;
  return `${day} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

test.each(WIDTHS)(
  'a city editor is refused what belongs to another city at $width px',
  async (viewport) => {
    const context = await browser.newContext({ viewport, locale: 'en-GB' });
    const page = await enterDesk(context, url, account('cityEditor'));

    const own = JSON.parse((await fetchIn(page, '/api/stories?limit=100')).text) as {
      docs: { city: string }[];
    };
    expect(new Set(own.docs.map(({ city }) => city)).size).toBeLessThanOrEqual(1);

    await page.goto(`${url}/desk/collections/stories/1`);
    await page
      .getByText(/could not be found/i)
      .first()
      .waitFor();
    expect(await page.locator('input[name="title"]').count()).toBe(0);
    expect([403, 404]).toContain((await fetchIn(page, '/api/stories/1')).status);
    await context.close();
  },
);

test('a wrong password is refused with a sentence and without a hint which part was wrong', async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(`${url}/desk/login`);
  await page.locator('input[name="email"]').fill(account('office').email);
  await page.locator('input[name="password"]').fill('falsch-und-lang-genug');
  await page.locator('button[type="submit"]').click();
  await page
    .getByText(/E-Mail-Adresse oder das Passwort|E-Mail.*Passwort/i)
    .last()
    .waitFor();

  expect(page.url()).toContain('/login');
  await context.close();
});

test('the desk’s home has no accessibility fault in either language', async () => {
  for (const locale of ['de-DE', 'en-GB']) {
    const context = await browser.newContext({ viewport: WIDTHS[0]!, locale });
    const page = await enterDesk(context, url, account('office'));
    await placeAxe(page);
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  }
});

/** Autosave is done when the draft holds the words. */
async function untilSaved(page: Page, path: string, words: string): Promise<void> {
  await expect
    .poll(async () => (await fetchIn(page, `/api${path}?draft=true&locale=de`)).text, {
      timeout: 20_000,
    })
    .toContain(words);
}

/** Asks as the page itself would, so that the session counts. */
function fetchIn(page: Page, path: string): Promise<{ status: number; text: string }> {
  return page.evaluate(async (address) => {
    const response = await fetch(address);
    return { status: response.status, text: await response.text() };
  }, path);
}

/** The preview opens in a tab of its own, at a signed address, and is never kept. */
async function previewOf(context: BrowserContext, page: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.locator('.preview-btn').first().click();
  const preview = await opened;
  await preview.waitForURL(/\/preview\//);
  await preview.waitForLoadState();
  const response = await context.request.get(preview.url());
  expect(response.headers()['cache-control']).toContain('no-store');
  return preview;
}
