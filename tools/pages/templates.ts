/** Which template of the site draws a page: the unit in which looks, bytes and speed are compared. */
import { languageIds, type LanguageId } from '@city-of-cities/region';
import { pathOf, routeOf } from '../../apps/site/src/routing/route.ts';
import type { Fetched } from './crawl.ts';

export interface TemplatePage {
  /** @example 'document of story' */
  readonly template: string;
  readonly language: LanguageId;
  readonly path: string;
}

const WORDS = { de: 'Stadt', en: 'city', zh: '城市' } as const satisfies Record<LanguageId, string>;

/**
 * For each template and language the page with the most markup, which is the hardest to lay out and to send; and
 * what no link leads to: a search with hits, an address nobody knows.
 */
export function templatePages(pages: readonly Fetched[]): readonly TemplatePage[] {
  const largest = new Map<string, TemplatePage & { readonly length: number }>();
  for (const { path, body } of pages) {
    const language = languageIds.find((id) => path.split('/')[1] === id);
    if (language === undefined) continue;
    const template = templateOf(path, body);
    const key = keyOf({ template, language });
    if ((largest.get(key)?.length ?? 0) < body.length)
      largest.set(key, { template, language, path, length: body.length });
  }
  return [
    ...[...largest.values()].map(({ template, language, path }) => ({ template, language, path })),
    ...languageIds.flatMap((language) => [
      {
        template: 'search with hits',
        language,
        path: `${pathOf({ kind: 'search', language })}?q=${encodeURIComponent(WORDS[language])}`,
      },
      { template: 'nothing here', language, path: `/${language}/nobody/knows/this` },
    ]),
  ].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Templates in the order of their names, each in the order of languages. */
function keyOf({ template, language }: Omit<TemplatePage, 'path'>): string {
  return `${template}\t${language}`;
}

/** A page with a form counts as a template of its own; one that the routes do not know is named by its path. */
function templateOf(path: string, body: string): string {
  const { pathname } = new URL(path, 'http://site');
  const route = routeOf(pathname);
  switch (route.kind) {
    case 'list':
      return `list of ${route.of}`;
    case 'document':
      if (IMAGE_ANALYSIS.test(pathname)) return 'image analysis';
      return `${route.of}${/<form[^>]*method="post"/.test(body) ? ' with form' : ''}`;
    case 'audience':
      return route.market === null ? 'audience' : 'audience in market';
    case 'events':
      return `events by ${route.filter.by}`;
    case 'unknown':
      return pathname;
    case 'home':
    case 'cityStories':
    case 'market':
    case 'markets':
    case 'topic':
    case 'topics':
    case 'facts':
    case 'fact':
    case 'search':
    case 'thanks':
      return route.kind;
  }
}

/** Pages of their own beside the routes, whose address reads like that of a page. */
const IMAGE_ANALYSIS = /^\/(?:de\/imageanalyse|en\/image-analysis|zh\/xingxiang-fenxi)$/;
