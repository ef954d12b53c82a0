import { audiences, cities, languageIds, markets, topics } from '@city-of-cities/region';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetOf } from '../server/target.ts';
import { chooseLanguage } from '../src/routing/language-choice.ts';
import { pageAddress, parsePageNumber } from '../src/routing/page-number.ts';
import { listKinds, pathOf, type Route, routeOf } from '../src/routing/route.ts';

describe('request lines', () => {
  test('[SI10] unknown parameters do not make another page', () => {
    for (const url of ['/de?utm_source=x', '/de?', '/de?a=1&a=2', '/de#x'.replace('#', '?')])
      expect(targetOf(url)).toMatchObject({ kind: 'page', address: '/de' });
    expect(targetOf('/de/suche?x=1&q=a%26b&page=2')).toMatchObject({
      address: '/de/suche?page=2&q=a%26b',
    });
  });

  test('[SI11] one address per page: a trailing slash leads to the address without', () => {
    expect(targetOf('/de/')).toEqual({ kind: 'redirect', to: '/de' });
    expect(targetOf('/de/geschichten/?page=2&x=1')).toEqual({
      kind: 'redirect',
      to: '/de/geschichten?page=2',
    });
  });

  test('[SI12] what leaves the site or is no address is refused', () => {
    for (const url of ['//evil.example', '//evil.example/', '/\\evil.example', '/de//x', '///'])
      expect(targetOf(url), url).toMatchObject({ kind: 'bad' });
    for (const url of [
      '/%2e%2e/etc',
      '/de/%2e%2e%2fsecret',
      '/%',
      '/%00',
      '/%2fevil.example/',
      '/de%3fpage=2',
      '/de%23x',
      '/%2Fevil.example',
      '/de%2f',
      '/a%0d%0aSet-Cookie:x',
      '/%5c..',
      '/..',
      'http://evil.example/',
      '*',
    ])
      expect(targetOf(url), url).toMatchObject({ kind: 'bad', status: 400 });
    expect(targetOf(`/${'a'.repeat(3_000)}`)).toEqual({ kind: 'bad', status: 414 });
    expect(targetOf(`/de/suche?q=${'a'.repeat(10_000)}`)).toMatchObject({ kind: 'page' });
  });

  test('[SI12] no request line throws, and no redirect leaves the site', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '\\',
      '..',
      '%2e',
      '%2f',
      '%',
      '%00',
      'de',
      '?',
      '&',
      '=',
      'page',
      'ä',
      '@',
      ':',
    );
    const url = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((parts) => `/${parts.join('')}`),
    );
    fc.assert(
      fc.property(url, (text) => {
        const target = targetOf(text);
        if (target.kind === 'redirect') expect(target.to).toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('routes', () => {
  const language = fc.constantFrom(...languageIds);
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.record({ kind: fc.constant('home' as const), language }),
    fc.record({ kind: fc.constant('search' as const), language }),
    fc.record({
      kind: fc.constant('list' as const),
      of: fc.constantFrom(...listKinds),
      language,
    }),
    fc.record({
      kind: fc.constant('document' as const),
      of: fc.constantFrom(...listKinds),
      language,
      slug,
    }),
    fc.record({ kind: fc.constant('cityStories' as const), language, slug }),
    fc.record({
      kind: fc.constant('audience' as const),
      language,
      audience: fc.constantFrom(...audiences.map(({ id }) => id)),
      market: fc.constantFrom(null, ...markets.map(({ id }) => id)),
    }),
    fc.record({
      kind: fc.constant('market' as const),
      language,
      market: fc.constantFrom(...markets.map(({ id }) => id)),
    }),
    fc.record({
      kind: fc.constant('topic' as const),
      language,
      topic: fc.constantFrom(...topics.map(({ id }) => id)),
    }),
    fc.record({
      kind: fc.constant('fact' as const),
      language,
      slug: fc.constantFrom('population', 'share-nrw-population'),
    }),
    fc.record({
      kind: fc.constant('events' as const),
      language,
      filter: fc.oneof(
        fc.record({
          by: fc.constant('city' as const),
          city: fc.constantFrom(...cities.map(({ id }) => id)),
        }),
        fc.record({
          by: fc.constant('audience' as const),
          audience: fc.constantFrom(...audiences.map(({ id }) => id)),
        }),
        fc.record({
          by: fc.constant('month' as const),
          month: fc.constantFrom('2017-10', '2019-01', '2099-12'),
        }),
      ),
    }),
    ...(['markets', 'topics', 'facts', 'thanks'] as const).map((kind) =>
      fc.record({ kind: fc.constant(kind), language }),
    ),
  );

  test('[SI13] a route and its path say the same', () => {
    fc.assert(
      fc.property(route, (any) => {
        expect(routeOf(pathOf(any))).toEqual(any);
      }),
    );
  });

  test('[SI13] every path means something, mostly nothing', () => {
    for (const path of [
      '/',
      '/fr',
      '/de/x/y',
      '/de/geschichten/A',
      '/de/geschichten/x/y',
      `/de/${'a'.repeat(90)}`,
      '/de/fuer',
      '/de/fuer/alle',
      '/de/stories/x',
      '/de/maerkte/mars',
      '/de/fuer/studieren/mars',
      '/de/themen/alles',
      '/de/zahlen/Turnover',
      '/de/zahlen/x/y',
      '/de/termine/stadt/paris',
      '/de/termine/monat/2017-13',
      '/de/termine/farbe/rot',
    ])
      expect(routeOf(path).kind, path).toBe('unknown');
    expect(routeOf('/de/impressum')).toMatchObject({ kind: 'document', of: 'page' });
  });

  test('[SI14] page numbers count from 1 in plain digits', () => {
    for (const text of ['-1', '0', '01', '1e3', 'abc', '', ' 2', '1.5', '1000000000', '9999999'])
      expect(parsePageNumber(text), text).toEqual({ ok: false });
    expect(parsePageNumber(null)).toEqual({ ok: true, page: 1 });
    expect(parsePageNumber('12')).toEqual({ ok: true, page: 12 });
    expect(pageAddress('/de/suche?q=a', 2)).toBe('/de/suche?q=a&page=2');
    expect(pageAddress('/de/presse', 1)).toBe('/de/presse');
  });
});

describe('the language at the bare address', () => {
  test('[SI15] the best live language wins, the region’s own otherwise', () => {
    expect(chooseLanguage('zh-CN,zh;q=0.9,en;q=0.8', ['de', 'en', 'zh'])).toBe('zh');
    expect(chooseLanguage('zh-CN,zh;q=0.9,en;q=0.8', ['de', 'en'])).toBe('en');
    expect(chooseLanguage('en;q=0.5, de;q=0.9', ['de', 'en'])).toBe('de');
    expect(chooseLanguage('en;q=0', ['de', 'en'])).toBe('de');
    for (const header of [null, '', 'fr', '*', ';;;', 'q=,,', 'en;q=abc'])
      expect(chooseLanguage(header, ['de', 'en']), String(header)).toBe('de');
    expect(chooseLanguage('de', ['en'])).toBe('en');
  });
});
