/**
 * Axe on a loaded page. It is put in and run directly, because the usual builder collects every rule's passes and
 * opens a second page to sum them up, which takes several times as long as the rules themselves.
 */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe into the page; once after each navigation. */
export async function placeAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

export interface AxeRules {
  /** Only these, instead of all. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  /** Only below this element; the whole document otherwise. */
  readonly inside?: string;
}

/**
 * What axe finds, one line per rule with the first places: all rules of WCAG 2.2 A and AA and the good practices,
 * unless `rules` says otherwise. Throws when the rules met nothing at all.
 */
export async function axeFaults(page: Page, rules: AxeRules = {}): Promise<readonly string[]> {
  const { violations, ran } = await page.evaluate(
    async ({ inside, tags, only, without }) => {
      const result = await window.axe.run(inside ?? document, {
        runOnly: only.length > 0 ? { type: 'rule', values: only } : { type: 'tag', values: tags },
        rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return {
        violations: result.violations.map(({ id, nodes }) => ({
          id,
          places: nodes.slice(0, 3).map(({ target }) => target.join(' ')),
        })),
        ran: result.passes.length + result.violations.length,
      };
    },
    {
      inside: rules.inside,
      tags: TAGS,
      only: [...(rules.only ?? [])],
      without: [...(rules.without ?? [])],
    },
  );
  if (ran === 0) throw new Error(`axe looked at nothing on ${page.url()}`);
  return violations.map(({ id, places }) => `${id} at ${places.join(', ')}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
