/** A study and its wave, made by the forms of the desk as a person would. */
import type { Page } from 'playwright-core';

/** Of three languages, two countries, one audience, one other region and one open question. */
export async function makeStudy(page: Page, url: string, study: string): Promise<void> {
  await page.goto(`${url}/desk/collections/studies/create`);
  await page.locator('#field-title').fill(study);
  await page.locator('#field-study').fill(study);
  for (const choice of ['China', 'Deutschland', 'Studierende'])
    await page.getByRole('checkbox', { name: choice, exact: true }).check();
  await page.getByRole('button', { name: 'Region hinzufügen' }).click();
  await page.locator('#field-regions__0__key').fill('hamburg');
  await saved(page, 'studies');
}

/** Open to all from the next full minute on; gives its id. */
export async function makeWave(
  page: Page,
  url: string,
  { study, wave }: { readonly study: string; readonly wave: string },
): Promise<number> {
  await page.goto(`${url}/desk/collections/waves/create`);
  await page.locator('#field-title').fill(wave);
  await page.locator('#field-wave').fill(wave);
  await page.locator('#field-study .rs__control').click();
  await page.locator('.rs__option', { hasText: study }).click();
  const begin = new Date(Date.now() + 75_000);
  const end = new Date(Date.now() + 86_400_000);
  await enterDate(page, 'from', begin);
  await enterDate(page, 'until', end);
  await page.locator('#field-setting__openLink').check();
  await page.locator('#field-setting__frame').fill('Offener Link');
  await saved(page, 'waves');
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

/** As it is shown, to the minute. */
async function enterDate(page: Page, name: string, at: Date): Promise<void> {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()}`;
  const input = page.locator(`#field-setting__${name} input`);
  await input.fill(`${day} ${two(at.getHours())}:${two(at.getMinutes())}`);
  await input.press('Tab');
}

async function saved(page: Page, collection: string): Promise<void> {
  await page.locator('#action-save').click();
  await page.waitForURL(new RegExp(`/collections/${collection}/\\d+`));
}
