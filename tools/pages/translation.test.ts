/** Translations and hot fixes as people meet them at the desk: a file out, in and applied; a typo under a draft. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { axeFaults, placeAxe } from './axe.ts';
import { approveAndPublish, openSession, paragraph } from './desk-client.ts';
import { enterDesk } from './enter-desk.ts';

const url = inject('url');
const accounts = inject('accounts');
const account = (role: string) => accounts.find((one) => one.role === role)!;

let browser: Browser;
let send: Awaited<ReturnType<typeof openSession>>['send'];
beforeAll(async () => {
  browser = await openBrowser();
  ({ send } = await openSession(url, account('office')));
});
afterAll(() => browser.close());

const WIDE = { width: 1440, height: 900 };

/** Saves a draft of the story; resolves with its id. */
async function save(
  path: string,
  language: string,
  fields: Record<string, unknown>,
): Promise<number> {
  const method = path === '/stories' ? 'POST' : 'PATCH';
  const response = await send(method, `${path}?draft=true&locale=${language}`, fields);
  if (!response.ok) throw new Error(`not saved: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { doc: { id: number } }).doc.id;
}

/** The head of a document is drawn by Payload outside every landmark, on its own edit view too. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await placeAxe(page);
  const isDocument = (await page.locator('.doc-header').count()) > 0;
  return axeFaults(page, isDocument ? { without: ['region'] } : {});
}

test('[DE163] a basket goes out as a file, comes back translated, is shown and applied', async () => {
  const title = 'Werft im Korb';
  const id = await save('/stories', 'de', {
    title,
    slug: null,
    teaser: 'Hier wird gebaut.',
    body: paragraph('Die Halle steht am Kanal.'),
  });
  const context = await browser.newContext({
    viewport: WIDE,
    locale: 'de-DE',
    acceptDownloads: true,
  });
  const page = await enterDesk(context, url, account('office'));
  await page.getByRole('link', { name: 'Übersetzungen' }).click();
  await page.getByLabel('Wörter im Titel').fill('Werft');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('checkbox', { name: new RegExp(title) }).check();
  await page.getByRole('checkbox', { name: 'Chinesisch' }).uncheck();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als XLIFF exportieren' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`stories-${id}.de-en.xlf`);
  const xliff = readFileSync(await download.path(), 'utf8');
  expect(xliff).toContain('<source>Hier wird gebaut.</source>');

  const give = (text: string) =>
    page.getByLabel('XLIFF-Datei').setInputFiles({
      name: 'back.xlf',
      mimeType: 'application/xliff+xml',
      buffer: Buffer.from(text),
    });
  await give(xliff.replace('Hier wird gebaut.', 'Hier wird nicht gebaut.'));
  await page
    .getByRole('alert')
    .getByText(/Abgelehnt/)
    .waitFor();
  expect(await page.getByRole('alert').first().textContent()).toContain(`stories/${id}`);

  await give(
    xliff.replace(
      '<source>Hier wird gebaut.</source>',
      '<source>Hier wird gebaut.</source><target>They build here.</target>',
    ),
  );
  await page.getByText('Es ändern sich im Englischen: 1 Satz in 1 Dokument.').waitFor();
  await page.getByText('They build here.').waitFor();
  const english = async () =>
    (await send('GET', `/stories/${id}?draft=true&locale=en&fallback-locale=none`, null)).json();
  expect((await english()) as object).not.toMatchObject({ teaser: 'They build here.' });
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Als Entwurf übernehmen' }).click();
  await page.getByText('1 Satz in 1 Dokument als Entwurf übernommen.').waitFor();
  expect(await english()).toMatchObject({ teaser: 'They build here.', _status: 'draft' });

  await save(`/stories/${id}`, 'de', { teaser: 'Hier wird wieder gebaut.' });
  await page.goto(`${url}/desk/collections/stories/${id}/translation?locale=de`);
  const part = page.getByRole('region', { name: 'Englisch' });
  expect(await part.locator('ins').textContent()).toContain('wieder');
  expect(await part.getByText('They build here.').count()).toBe(1);
  await part.getByRole('button', { name: /^Geprüft, passt noch/ }).click();
  await page.locator('#confirm-action').click();
  await part.getByText('1 geändert').waitFor({ state: 'detached' });
  await part.getByRole('link', { name: /^Zum Feld.*Titel/ }).click();
  await page.locator('#field-title').waitFor();
  expect(page.url()).toContain('locale=en#field-title');
  await context.close();
}, 180_000);

test('[DE170] a typo on a live page is corrected under a draft, a second person approves', async () => {
  const slug = 'tippfehler-am-kanal';
  const body = 'Ein Satzz am Kanal. Noch einer.';
  const id = await save('/stories', 'de', {
    title: 'Tippfehler am Kanal',
    slug,
    teaser: 'Ein alter Vorspann.',
    body: paragraph(body),
  });
  const path = `/stories/${id}`;
  await approveAndPublish(url, accounts, path, 'de');
  await save(path, 'de', {
    teaser: 'Ein ganz neuer Vorspann.',
    body: paragraph(`${body} Ein dritter, noch im Entwurf.`),
  });
  const live = async () => (await fetch(`${url}/de/geschichten/${slug}`)).text();
  await expect.poll(live).toContain('Satzz');

  const writing = await browser.newContext({ viewport: WIDE, locale: 'de-DE' });
  const writer = await enterDesk(writing, url, account('office'));
  await writer.goto(`${url}/desk/collections${path}?locale=de`);
  await writer.getByRole('link', { name: 'Tippfehler berichtigen' }).click();
  const field = writer.getByLabel('Text 1');
  await field.fill(body.replace('Satzz', 'Satz'));
  expect(await writer.locator('.desk-field del').textContent()).toBe('Satzz');
  expect(await faultsOf(writer)).toEqual([]);
  await writer.getByRole('button', { name: 'Zur Freigabe schicken' }).click();
  await writer.getByText(/Freigeben muss eine andere Person/).waitFor();
  expect(await writer.getByRole('button', { name: /Freigeben/ }).count()).toBe(0);
  expect(await live()).toContain('Satzz');
  await writing.close();

  const reading = await browser.newContext({ viewport: WIDE, locale: 'en-GB' });
  const reader = await enterDesk(reading, url, account('administrator'));
  await reader.goto(`${url}/desk/collections${path}/hot-fix?locale=de`);
  await reader.getByText(/Waits for approval since/).waitFor();
  expect(await reader.locator('del').allTextContents()).toEqual(['Satzz']);
  expect(await reader.locator('ins').allTextContents()).toEqual(['Satz']);
  expect(await faultsOf(reader)).toEqual([]);
  await reader.getByRole('button', { name: 'Approve and publish' }).click();
  await reader.getByText(/The last hot fix is public since/).waitFor();
  await reading.close();

  await expect.poll(live).not.toContain('Satzz');
  expect(await live()).toContain('Ein Satz am Kanal.');
  expect(await live()).not.toContain('noch im Entwurf');
  const draft = await (await send('GET', `${path}?draft=true&locale=de`, null)).text();
  expect(draft).toContain('Ein Satz am Kanal. Noch einer. Ein dritter, noch im Entwurf.');
  expect(draft).toContain('Ein ganz neuer Vorspann.');
}, 180_000);

test('[DE160] the views of translation have no accessibility fault in either language', async () => {
  const id = await save('/stories', 'de', {
    title: 'Für alle lesbar',
    slug: 'fuer-alle-lesbar',
    teaser: 'Ein Vorspann.',
    body: paragraph('Ein Satz.'),
  });
  await save(`/stories/${id}`, 'en', { title: 'Readable for all', teaser: 'A teaser.' });
  await save(`/stories/${id}`, 'de', { title: 'Für alle lesbar gemacht' });
  for (const [locale, found] of [
    ['de-DE', /gefunden/],
    ['en-GB', /looked at/],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale });
    const page = await enterDesk(context, url, account('office'));
    await page.goto(`${url}/desk/translations`);
    await page.getByText(found).waitFor();
    expect(await faultsOf(page), locale).toEqual([]);
    await page.goto(`${url}/desk/collections/stories/${id}/translation?locale=de`);
    await page.locator('.desk-sentence').first().waitFor();
    expect(await faultsOf(page), locale).toEqual([]);
    await page.goto(`${url}/desk/collections/stories/${id}/hot-fix?locale=de`);
    await page.locator('.desk-empty').waitFor();
    expect(await faultsOf(page), locale).toEqual([]);
    await context.close();
  }
}, 120_000);
