import type { BrowserContext, Page } from 'playwright-core';

/** Signs a person in to the desk by its form; resolves on the first page. */
export async function enterDesk(
  context: BrowserContext,
  url: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/desk/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.includes('login'));
  await page.locator('h1').first().waitFor();
  return page;
}
