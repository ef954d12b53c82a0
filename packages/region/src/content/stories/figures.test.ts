import { expect, test } from 'vitest';
import { type City, type FactKey, cities, cityBySlug, facts, languageIds } from '../../index.ts';
import { distanceKm } from '../portrait/geography.ts';
import { stories } from './index.ts';

const locale = { de: 'de-DE', en: 'en-GB', zh: 'zh-CN' } as const;
type Language = keyof typeof locale;

function bodyOf(key: string, language: Language): string {
  const story = stories.find((one) => one.key === key);
  if (story === undefined) throw new Error(key);
  return story.body[language];
}

function named(slug: string): City {
  const city = cityBySlug(slug);
  if (city === undefined) throw new Error(slug);
  return city;
}

/** The ways a text may print a value: grouped or plain digits, and with the magnitude word of the language. */
function forms(value: number, language: Language): string[] {
  const write = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale[language], options).format(value).replaceAll(/\u00a0/g, ' ');
  return [
    write({ maximumFractionDigits: 2, minimumFractionDigits: value % 1 === 0 ? 0 : 2 }),
    write({ maximumFractionDigits: 2 }),
    String(value),
    write({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }),
  ];
}

const factsInStories: readonly (readonly [string, readonly FactKey[]])[] = [
  ['cycle-highway', ['rs1_planned_km', 'rs1_built_km', 'cycle_network']],
  ['inland-port', ['port_teu_2018', 'china_trains_week']],
  ['students-counted', ['students_2016', 'students_2024', 'higher_education']],
  ['river-returned', ['emscher_invest', 'greentech_jobs']],
  [
    'start-ups-honestly',
    ['startups_2023', 'companies_lead_markets', 'students_2024', 'managers_talent'],
  ],
  ['one-in-five', ['health_jobs_2018', 'employees_2024']],
  ['green-essen', ['essen_recreation', 'vegetation_share', 'green_capital', 'cycle_network']],
  ['first-of-twelve', ['rent_m2', 'iw_commute_saving', 'daycare_seconds', 'iw_rank']],
];

test.each(languageIds)('[RC6] %s stories print the figures of the fact register', (language) => {
  for (const [story, keys] of factsInStories) {
    for (const key of keys) {
      const fact = facts.find((one) => one.key === key);
      expect(fact?.confidence, key).toBe('high');
      const found = forms(fact?.value ?? Number.NaN, language).some((form) =>
        bodyOf(story, language).includes(form),
      );
      expect(found, `${story}: ${key}`).toBe(true);
    }
  }
});

test('[RC6] the densities and circles of Herne and Schermbeck follow from the register', () => {
  const circle = (centre: City) =>
    cities.filter(({ position }) => distanceKm(centre.position, position) <= 20);
  const people = (group: readonly City[]) => group.reduce((sum, city) => sum + city.population, 0);
  for (const [slug, inGerman] of [
    ['herne', `${(people(circle(named('herne'))) / 1e6).toFixed(1).replace('.', ',')} Millionen`],
    ['schermbeck', `${Math.round(people(circle(named('schermbeck'))) / 1000)}.000`],
  ] as const) {
    const city = named(slug);
    const density = Math.round(city.population / city.areaKm2);
    const tenThousands = `${Math.round(people(circle(city)) / 10_000)}万人`;
    expect(bodyOf('dense-and-wide', 'de')).toContain(density.toLocaleString('de-DE'));
    expect(bodyOf('dense-and-wide', 'en')).toContain(density.toLocaleString('en-GB'));
    expect(bodyOf('dense-and-wide', 'zh')).toContain(`${density}人`);
    expect(bodyOf('dense-and-wide', 'de')).toContain(inGerman);
    expect(bodyOf('dense-and-wide', 'zh')).toContain(tenThousands);
  }
});

test('[RC6] the six without town title add up to what the story says', () => {
  const six = cities.filter((city) => !city.hasTownTitle);
  const people = six.reduce((sum, city) => sum + city.population, 0);
  const areaKm2 = six.reduce((sum, city) => sum + city.areaKm2, 0);
  expect(six).toHaveLength(6);
  for (const language of ['de', 'en'] as const) {
    const text = bodyOf('six-without-title', language);
    const write = (value: number) => value.toLocaleString(locale[language]);
    for (const city of six) expect(text).toContain(write(city.population));
    expect(text).toContain(write(people));
    expect(text).toContain(write(Math.round(areaKm2 * 100) / 100));
  }
  expect(bodyOf('six-without-title', 'zh')).toContain(`${(people / 10_000).toFixed(1)}万人`);
});

test.each([
  ['six-without-title', 'holzwickede', 'dortmund'],
  ['six-without-title', 'sonsbeck', 'xanten'],
  ['green-essen', 'essen', 'gelsenkirchen'],
  ['green-essen', 'essen', 'muelheim-an-der-ruhr'],
])('[RC6] %s states the distance from %s to %s', (story, from, to) => {
  const km = distanceKm(named(from).position, named(to).position).toFixed(1);
  expect(bodyOf(story, 'de')).toContain(km.replace('.', ','));
  expect(bodyOf(story, 'en')).toContain(km);
  expect(bodyOf(story, 'zh')).toContain(`${km}公里`);
});
