/** A visitor without a pointer: nothing but Tab and Enter, and never lost. */
import type { Page } from 'playwright-core';

export interface Focused {
  readonly name: string;
  /** The path a link leads to; empty for what is no link. */
  readonly path: string;
  readonly isInMain: boolean;
}

const MOST_STOPS = 300;

/**
 * Presses Tab until the focus is where `isGoal` says; returns that stop and which it was, from 1. Throws when a stop on the way
 * cannot be seen, or when the goal is not reached.
 */
export async function tabTo(
  page: Page,
  isGoal: (stop: Focused) => boolean,
): Promise<Focused & { readonly stops: number }> {
  const passed: string[] = [];
  for (let stops = 1; stops <= MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null) {
      passed.push('the browser itself');
      continue;
    }
    if (stop.fault !== '') throw new Error(`${page.url()}: “${stop.name}” ${stop.fault}`);
    if (isGoal(stop)) return { ...stop, stops };
    passed.push(stop.name);
  }
  throw new Error(`${page.url()}: never reached; passed ${passed.slice(0, 80).join(' · ')}`);
}

/** What has the focus, and why it could not be seen; null when the page itself has none. */
async function focused(page: Page): Promise<(Focused & { readonly fault: string }) | null> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const isInWindow =
      box.width > 0 &&
      box.height > 0 &&
      box.bottom > 0 &&
      box.right > 0 &&
      box.top < innerHeight &&
      box.left < innerWidth;
    // A card is outlined as a whole, by what its link lays over it; a link of the drawing changes its colour, because
    // an outline would be a box around its text too.
    const outlined = [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const recoloured = [...element.querySelectorAll('path')].some((path) => {
      const look = () => getComputedStyle(path).fill + getComputedStyle(path).strokeWidth;
      const focusedLook = look();
      (element as SVGElement).blur();
      const plainLook = look();
      (element as SVGElement).focus({ focusVisible: true, preventScroll: true });
      return focusedLook !== plainLook;
    });
    const marked = outlined || recoloured;
    const href = element.getAttribute('href');
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60),
      path: href === null ? '' : new URL(href, location.href).pathname,
      isInMain: element.closest('main') !== null,
      fault: !isInWindow ? 'is focused outside the window' : !marked ? 'has no visible focus' : '',
    };
  });
}
