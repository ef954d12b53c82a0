/** Cumulative layout shift as browsers report it (https://wicg.github.io/layout-instability/). */
import type { Page } from 'playwright-core';

export interface LayoutShift {
  /** Sum over the whole visit; 0 when nothing has moved. */
  readonly score: number;
  /** What moved most, as a selector; empty when nothing has. */
  readonly worst: string;
}

/** Opens an address, reads down to its end so that late pictures come, and tells what moved meanwhile. */
export async function layoutShift(page: Page, address: string): Promise<LayoutShift> {
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let score = 0;
    let worst = { value: 0, place: '' };
    const take = (entries: readonly PerformanceEntry[]) => {
      for (const entry of entries as readonly ShiftEntry[]) {
        score += entry.value;
        if (entry.value <= worst.value) continue;
        const node = entry.sources[0]?.node;
        const element = node instanceof Element ? node : node?.parentElement;
        const place = element
          ? `${element.localName}.${element.className} in ${element.parentElement?.localName}.${element.parentElement?.className}`
          : 'something that is gone';
        worst = { value: entry.value, place };
      }
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    const step = innerHeight * 0.8;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
    await new Promise((done) => setTimeout(done, 450));
    take(observer.takeRecords());
    return { score, worst: worst.place };

    interface ShiftEntry extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
  });
}
