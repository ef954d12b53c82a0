/** From a cliché and a typed number to a cleared page that follows its fact, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { placeAxe } from './axe.ts';
import { signIn as openDesk } from './desk-client.ts';
import { enterDesk } from './enter-desk.ts';

const url = inject('url');
const accounts = inject('accounts');
const account = (role: string) => accounts.find((one) => one.role === role)!;
const FRESH_WITHIN_MS = 10_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  { width: 1440, height: 1000, device: 'Rechner' },
  { width: 390, height: 844, device: 'Telefon' },
])(
  'cliché and typed number → both findings → mended → approved by another person → live → follows its fact, at $width px',
  async ({ width, height, device }) => {
    const viewport = { width, height };
    const desk = await openDesk(url, account('administrator'));
    const key = `browser_${device.toLowerCase()}_${Date.now()}`;
    const fact = await desk.createFact(key, 4_100_000);
    const address = `${url}/de/geschichten/53-boote-am-${device.toLowerCase()}`;

    const writing = await browser.newContext({ viewport, locale: 'de-DE' });
    const author = await enterDesk(writing, url, account('office'));
    await author.goto(`${url}/desk/collections/stories/create?locale=de`);
    await author.getByLabel(/^Titel/).fill(`53 Boote am ${device}`);
    await author.getByLabel(/^Vorspann/).fill('Willkommen im Ruhrpott.');
    await author.locator('[contenteditable="true"]').first().click();
    await author.keyboard.type('Hier liegt ein Hafen.');
    await author.waitForURL(/\/stories\/\d+/);
    const edit = author.url();
    const panel = panelOf(author);
    await panel.getByText('Ruhrpott').first().waitFor({ timeout: 30_000 });
    await panel.getByText('53').first().waitFor();
    expect(await panel.locator('li[data-severity="block"]').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Ruhrpott'), expect.stringContaining('53')]),
    );
    await expectNoFault(author);
    await capture(author, `findings-${width}`);

    await publish(author);
    await author
      .getByRole('alert')
      .getByText(/Ruhrpott/)
      .first()
      .waitFor();
    expect((await fetch(address)).status).toBe(404);

    await author.getByLabel(/^Titel/).fill(`Kanal am ${device}`);
    await author
      .getByLabel(/^Vorspann/)
      .fill(`Der Hafen bewegt {{fact:${key}}} Container im Jahr.`);
    await panel.getByText('Ruhrpott').first().waitFor({ state: 'detached', timeout: 30_000 });
    await expect.poll(() => panel.textContent(), { timeout: 30_000 }).not.toContain('53');
    expect(await panel.getByRole('button', { name: 'Freigeben' }).count()).toBe(0);
    await writing.close();

    const approving = await browser.newContext({ viewport, locale: 'de-DE' });
    const second = await enterDesk(approving, url, account('administrator'));
    await second.goto(edit);
    await panelOf(second).getByRole('button', { name: 'Freigeben' }).click();
    await panelOf(second).getByText('Nichts spricht gegen das Veröffentlichen.').waitFor();
    await capture(second, `cleared-${width}`);
    await publish(second);
    await expect.poll(async () => (await fetch(address)).status, { timeout: 15_000 }).toBe(200);
    await approving.close();

    const visitor = await browser.newPage({ viewport });
    await visitor.goto(address);
    expect(await visitor.locator('main').textContent()).toContain('4,1 Millionen Container');
    await capture(visitor, `live-${width}`);

    await desk.changeFact(fact, 4_300_000);
    const changed = performance.now();
    await expect
      .poll(
        async () => {
          await visitor.reload();
          return visitor.locator('main').textContent();
        },
        { timeout: FRESH_WITHIN_MS },
      )
      .toContain('4,3 Millionen Container');
    expect(performance.now() - changed).toBeLessThan(FRESH_WITHIN_MS);
    await visitor.close();
  },
  180_000,
);

function panelOf(page: Page) {
  return page.getByRole('region', { name: /^Freigabe/ });
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Veröffentlichen\s*: Deutsch/ }).click();
}

async function expectNoFault(page: Page): Promise<void> {
  await placeAxe(page);
  const { passes, violations } = await page.evaluate(() => window.axe.run('.desk-clearance'));
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Kept where `SCREENSHOTS` says, for people to look at. */
async function capture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
