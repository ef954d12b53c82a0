import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptPage, PageCache } from '../server/page-cache.ts';

interface TestPage extends KeptPage {
  readonly body: string;
}
const now = 1_000;
const aPage = (changes: Partial<TestPage> = {}): TestPage => ({
  body: 'page',
  keys: ['story/1'],
  until: Infinity,
  sizeBytes: 10,
  ...changes,
});

function aTrustedCache(maxBytes = 1_000): PageCache<TestPage> {
  const cache = new PageCache<TestPage>({ maxBytes });
  cache.trustUntil(Infinity);
  return cache;
}

describe('what is found', () => {
  test('[SI1] a page that was kept is found again, under its path only', () => {
    const cache = aTrustedCache();
    cache.keep('/de', aPage(), cache.generation);

    expect(cache.find('/de', now)?.body).toBe('page');
    expect(cache.find('/en', now)).toBeUndefined();
  });

  test('[SI2] dropping a key forgets every page that carries it, and only those', () => {
    const cache = aTrustedCache();
    cache.keep('/de/a', aPage({ keys: ['story/1', 'story.de'] }), cache.generation);
    cache.keep('/de/b', aPage({ keys: ['story/2', 'story.de'] }), cache.generation);

    expect(cache.drop(['story/1'])).toEqual(['/de/a']);
    expect(cache.find('/de/a', now)).toBeUndefined();
    expect(cache.findUnconfirmed('/de/a', now)).toBeUndefined();
    expect(cache.find('/de/b', now)).toBeDefined();
  });

  test('[SI3] a render begun before a drop of one of its keys is not kept', () => {
    const cache = aTrustedCache();
    const begun = cache.generation;
    cache.drop(['story/1']);

    expect(cache.keep('/de', aPage({ keys: ['story/1'] }), begun)).toBe(false);
    expect(cache.find('/de', now)).toBeUndefined();
  });

  test('[SI3] a render begun before a drop of other keys is kept', () => {
    const cache = aTrustedCache();
    const begun = cache.generation;
    cache.drop(['story/2']);

    expect(cache.keep('/de', aPage({ keys: ['story/1'] }), begun)).toBe(true);
  });

  test('[SI3] a render is not kept when so much changed since that nobody remembers what', () => {
    const cache = aTrustedCache();
    const begun = cache.generation;
    for (let index = 0; index < 600; index += 1) cache.drop([`story/${index + 10}`]);

    expect(cache.keep('/de', aPage({ keys: ['story/1'] }), begun)).toBe(false);
  });

  test('[SI4] a page is not found at or after the end of what it shows', () => {
    const cache = aTrustedCache();
    cache.keep('/de', aPage({ until: 2_000 }), cache.generation);

    expect(cache.find('/de', 1_999)).toBeDefined();
    expect(cache.find('/de', 2_000)).toBeUndefined();
    expect(cache.findUnconfirmed('/de', 2_000)).toBeUndefined();
  });

  test('[SI5] nothing is found at or after the instant until which the cache is trusted', () => {
    const cache = aTrustedCache();
    cache.keep('/de', aPage(), cache.generation);
    cache.trustUntil(2_000);

    expect(cache.find('/de', 1_999)).toBeDefined();
    expect(cache.find('/de', 2_000)).toBeUndefined();
  });

  test('[SI6] after distrust a page is there for an outage only, until it is rendered again', () => {
    const cache = aTrustedCache();
    const begun = cache.generation;
    cache.keep('/de', aPage({ body: 'old' }), begun);
    cache.distrust();
    cache.trustUntil(Infinity);

    expect(cache.find('/de', now)).toBeUndefined();
    expect(cache.findUnconfirmed('/de', now)?.body).toBe('old');
    expect(cache.keep('/de', aPage({ body: 'late' }), begun)).toBe(false);
    expect(cache.keep('/de', aPage({ body: 'new' }), cache.generation)).toBe(true);
    expect(cache.find('/de', now)?.body).toBe('new');
  });

  test('[SI7] the bound of bytes holds, and pages in use stay longest', () => {
    const cache = aTrustedCache(30);
    for (const path of ['/a', '/b', '/c']) cache.keep(path, aPage(), cache.generation);
    cache.find('/a', now);
    cache.keep('/d', aPage(), cache.generation);

    expect(cache.bytes).toBeLessThanOrEqual(30);
    expect(cache.find('/a', now)).toBeDefined();
    expect(cache.find('/b', now)).toBeUndefined();
    expect(cache.keep('/huge', aPage({ sizeBytes: 31 }), cache.generation)).toBe(false);
  });
});

describe('whatever happens', () => {
  const key = fc.constantFrom('story/1', 'story/2', 'story.de', 'page.de');
  const keys = fc.uniqueArray(key, { minLength: 1 });
  const path = fc.constantFrom('/a', '/b', '/c');
  const step = fc.oneof(
    fc.record({
      do: fc.constant('begin' as const),
      path,
      keys,
      sizeBytes: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({ do: fc.constant('finish' as const), which: fc.nat(5) }),
    fc.record({ do: fc.constant('drop' as const), keys }),
    fc.record({ do: fc.constant('dropAll' as const) }),
    fc.record({ do: fc.constant('distrust' as const) }),
  );

  test('[SI2] [SI3] [SI7] no page is found that was begun before a change of its keys; bytes add up', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const cache = aTrustedCache(100);
        const begun: { path: string; page: TestPage; generation: number; at: number }[] = [];
        const changedAt = new Map<string, number>();
        let time = 0;
        for (const each of steps) {
          time += 1;
          if (each.do === 'begin')
            begun.push({
              path: each.path,
              page: aPage({ keys: each.keys, sizeBytes: each.sizeBytes, body: String(time) }),
              generation: cache.generation,
              at: time,
            });
          else if (each.do === 'finish') {
            const render = begun[each.which];
            if (render) cache.keep(render.path, render.page, render.generation);
          } else {
            if (each.do === 'drop') cache.drop(each.keys);
            else if (each.do === 'dropAll') cache.dropAll();
            else {
              cache.distrust();
              cache.trustUntil(Infinity);
            }
            const changed =
              each.do === 'drop' ? each.keys : ['story/1', 'story/2', 'story.de', 'page.de'];
            for (const name of changed) changedAt.set(name, time);
          }
          let bytes = 0;
          for (const name of ['/a', '/b', '/c']) {
            const found = cache.find(name, now);
            for (const shown of found?.keys ?? [])
              expect(Number(found?.body)).toBeGreaterThan(changedAt.get(shown) ?? 0);
            bytes += cache.findUnconfirmed(name, now)?.sizeBytes ?? 0;
          }
          expect(cache.bytes).toBe(bytes);
          expect(cache.bytes).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 300 },
    );
  });
});
