/** The image analysis as people meet it: a study, its wave, an answer on a phone in Chinese, a chart that moves. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { enterDesk } from './enter-desk.ts';
import { axeFaults, type AxeRules, placeAxe } from './axe.ts';
import { makeStudy, makeWave } from './survey-forms.ts';
import { answerByForms, type Campaign, campaignAt, untilOpen } from './survey-client.ts';

const url = inject('url');
const office = inject('accounts').find(({ role }) => role === 'office')!;
const PHONE = { width: 390, height: 844 };
/** Answers come out of the letterbox ten or more at a time. */
const RESPONDENTS = 12;

let browser: Browser;
let campaign: Campaign;
beforeAll(async () => {
  browser = await openBrowser();
  campaign = await campaignAt(url, office);
});
afterAll(() => browser.close());

async function panelOf(context: BrowserContext, id: number): Promise<Page> {
  const page = await enterDesk(context, url, office);
  await page.goto(`${url}/desk/collections/waves/${id}`);
  await page.locator('.wave-work').waitFor();
  return page;
}

async function faultsOf(page: Page, rules: AxeRules = {}): Promise<readonly string[]> {
  await placeAxe(page);
  const faults = await axeFaults(page, rules);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...faults.map((fault) => `${page.url()}: ${fault}`),
    ...(tooWide > 0 ? [`${page.url()}: ${tooWide} px too wide`] : []),
  ];
}

/** Answers every question that is shown: the given point, else the first choice. */
async function answerPage(page: Page, point: string): Promise<void> {
  const names = await page
    .locator('input[type="radio"]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) {
    const own = page.locator(`input[type="radio"][name="${name}"]`);
    const chosen = page.locator(`input[type="radio"][name="${name}"][value="${point}"]`);
    await ((await chosen.count()) > 0 ? chosen : own.first()).check({ force: true });
  }
}

/** From the beginning to the thanks, looking at every page; gives what axe found. */
async function interview(page: Page, start: string): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.goto(start);
  faults.push(...(await faultsOf(page)));
  await page.locator('button[value="begin"]').click();
  while ((await page.locator('button[value="next"]').count()) > 0) {
    faults.push(...(await faultsOf(page)));
    await page.locator('button[value="next"]').click();
    const isRefused = (await page.locator('[aria-invalid], .error').count()) > 0;
    // A page without a required question goes on at once.
    if (!isRefused) continue;
    faults.push(...(await faultsOf(page)));
    await answerPage(page, '6');
    await page.locator('button[value="next"]').click();
  }
  faults.push(...(await faultsOf(page)));
  await page.locator('button[value="submit"]').click();
  faults.push(...(await faultsOf(page)));
  return faults;
}

test('a study is fielded at the desk, answered in Chinese on a phone, and its chart moves', async () => {
  const before = await (await fetch(`${url}/zh/xingxiang-fenxi`)).text();
  const context = await browser.newContext({ viewport: PHONE, locale: 'de-DE' });
  const desk = await enterDesk(context, url, office);
  await makeStudy(desk, url, 'journey');
  await makeWave(desk, url, { study: 'journey', wave: 'journey' });
  await desk.getByRole('button', { name: 'Plan anmelden' }).click();
  await desk.getByText('Prüfsumme des Plans').waitFor();
  await untilOpen(`${url}/zh/wenjuan/journey`);

  const phone = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
  const page = await phone.newPage();
  expect(await interview(page, `${url}/zh/wenjuan/journey`)).toEqual([]);
  expect(await page.locator('h1').textContent()).toBe('谢谢您');
  expect(await phone.cookies()).toEqual([]);
  await phone.close();
  for (let more = 1; more < RESPONDENTS; more += 1) await answerByForms(url, '/zh/wenjuan/journey');

  await desk.reload();
  await desk.getByText(`Antworten: ${RESPONDENTS}`).waitFor();
  for (const name of ['Befragung beenden', 'Auswerten', 'Ergebnisse veröffentlichen']) {
    await desk.getByRole('button', { name }).click();
    await desk.getByText('Erledigt.').waitFor();
    await sleep(500);
  }
  const results = `${url}/zh/xingxiang-fenxi`;
  await expect
    .poll(async () => (await fetch(results)).text(), { timeout: 10_000 })
    .not.toBe(before);
  expect(await (await fetch(results)).text()).not.toContain('示例数据');
  const shown = await browser.newPage({ viewport: PHONE });
  await shown.goto(results);
  expect(await shown.locator('.chart > svg').first().textContent()).toContain(`n = ${RESPONDENTS}`);
  expect(await shown.locator('body').textContent()).not.toContain('NaN');
  await shown.close();
  await context.close();
}, 240_000);

test.each([
  ['de', 'umfrage', 390],
  ['en', 'survey', 1440],
  ['zh', 'wenjuan', 1440],
])(
  'axe finds nothing on any page of a questionnaire in %s',
  async (language, segment, width) => {
    const wave = `axe_${language}`;
    const id = await campaign.aWave(wave, 6_000);
    expect((await campaign.act(id, 'register')).status).toBe(200);
    const start = `${url}/${language}/${segment}/${wave}`;
    await untilOpen(start);
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    expect(await interview(page, start)).toEqual([]);
    await context.close();
  },
  120_000,
);

test.each(['de-DE', 'en-GB'])(
  'the panel of a wave has no accessibility fault in %s',
  async (locale) => {
    const id = await campaign.aWave(`panel_${locale.slice(0, 2)}`, 600_000);
    for (const width of [390, 1440]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale });
      const page = await panelOf(context, id);
      await placeAxe(page);
      expect(await axeFaults(page, { inside: '.wave-work' })).toEqual([]);
      await context.close();
    }
  },
  120_000,
);

test('the forms of study and wave speak the language of their reader, whoever came first, and have no fault', async () => {
  for (const [locale, languages, choices] of [
    ['de-DE', 'Sprachen der Befragten', 'Merkmale (leer: alle)'],
    ['en-GB', 'Languages of respondents', 'Attributes (empty: all)'],
  ] as const) {
    const context = await browser.newContext({ viewport: PHONE, locale });
    const page = await enterDesk(context, url, office);
    await page.goto(`${url}/desk/collections/studies/create`);
    for (const name of [languages, choices]) await page.getByRole('group', { name }).waitFor();
    expect(await page.locator('legend').allTextContents()).toHaveLength(4);
    // The frame and the ranks of headings are Payload's; good practice, no criterion of WCAG.
    expect(await faultsOf(page, { without: ['region', 'heading-order'] })).toEqual([]);
    await context.close();
  }
}, 120_000);
