/** The weekly series as a document: the weeks are the region's, the words around them stand here. */
import { weeks } from '@city-of-cities/region/content';
import type { BuiltInDocument } from './built-in-document.ts';
import { inEach, textOf } from './localised.ts';

const words = {
  slug: {
    de: '53-staedte-52-wochen',
    en: '53-cities-52-weeks',
    zh: '53-chengshi-52-zhou',
  },
  title: {
    de: '53 Städte, 52 Wochen',
    en: '53 cities, 52 weeks',
    zh: '53座城市，52周',
  },
  teaser: {
    de: 'Ein Jahr lang gehört jede Woche einer anderen Stadt. Einmal teilen sich zwei eine Woche.',
    en: 'For one year, every week belongs to another city. Once, two share a week.',
    zh: '一年之中，每周讲一座城市，其中一周讲两座。',
  },
  body: {
    de: `Jede der 53 Städte kommt genau einmal vor, die größte so lange wie die kleinste. Große und kleine wechseln sich ab, und jeder Kreis verteilt sich über das ganze Jahr.

Die Reihenfolge ist ein Beispiel. Eine amtliche ist nicht überliefert.`,
    en: `Each of the 53 cities appears exactly once, the largest for as long as the smallest. Large and small take turns, and every district is spread over the whole year.

The order is a sample. An official one is not on record.`,
    zh: `53座城市各出现一次，最大的与最小的一样长。大小城市交替，各县分布在全年。

顺序仅为示例，官方顺序没有记载。`,
  },
} as const;

export function seriesDocument(): BuiltInDocument {
  return {
    collection: 'series',
    key: 'series/53-cities-52-weeks',
    shared: {
      weeks: weeks.map(({ cityIds, number, startsOn }) => ({
        number,
        // Noon, as the desk's own calendar writes a day: no time zone moves it to another.
        startsOn: `${startsOn}T12:00:00.000Z`,
        cities: [...cityIds],
      })),
      publishedAt: `${weeks[0]?.startsOn}T09:00:00+01:00`,
      isSample: true,
    },
    byLanguage: inEach((language) => textOf(words, language)),
  };
}
