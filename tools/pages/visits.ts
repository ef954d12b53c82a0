/** Several tabs of one browser work through a list of addresses. */
import type { BrowserContext, Page } from 'playwright-core';

// More tabs than cores: while one waits for the network another computes.
const TABS = 3;

/** Calls `look` once for each item, in a tab that is its own meanwhile; the faults come back in the order of items. */
export async function visitAll<Item>(
  context: BrowserContext,
  items: readonly Item[],
  look: (page: Page, item: Item, index: number) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: (readonly string[])[] = [];
  const rest = items.entries();
  await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await context.newPage();
      for (const [index, item] of rest) faults[index] = await look(page, item, index);
      await page.close();
    }),
  );
  return faults.flat();
}

/** How far the page is wider than its window, in CSS pixels; 0 when nobody has to scroll sideways. */
export function overflowPx(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
