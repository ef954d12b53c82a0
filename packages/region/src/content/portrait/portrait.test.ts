import { describe, expect, test } from 'vitest';
import { type City, cities, cityBySlug, languageIds } from '../../index.ts';
import { unitsIn } from '../testing/text.ts';
import { portraitOf } from './portrait.ts';

const population = cities.reduce((sum, city) => sum + city.population, 0);
const areaKm2 = cities.reduce((sum, city) => sum + city.areaKm2, 0);
const locale = { de: 'de-DE', en: 'en-GB' } as const;

function named(slug: string): City {
  const city = cityBySlug(slug);
  if (city === undefined) throw new Error(slug);
  return city;
}

/** By the spherical law of cosines, so that the test does not repeat the formula of the code. */
function kilometresBetween(a: City, b: City): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [from, to] = [radians(a.position.latitude), radians(b.position.latitude)];
  const turn = radians(b.position.longitude - a.position.longitude);
  return (
    6371.0088 *
    Math.acos(Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(turn))
  );
}

/** Every numeral a portrait of this city may contain, written as German or English prints it. */
function permitted(city: City, language: 'de' | 'en'): Set<string> {
  const write = (value: number, decimals: number) =>
    new Intl.NumberFormat(locale[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  const others = cities
    .filter(({ id }) => id !== city.id)
    .map((other) => ({ other, km: kilometresBetween(city, other) }))
    .toSorted((a, b) => a.km - b.km);
  const rank = (measure: (one: City) => number, of = city) =>
    cities.filter((one) => measure(one) > measure(of)).length + 1;
  const near = others.filter(
    ({ other }, place) => place < 3 || rank((one) => one.population, other) <= 4,
  );
  const circle = others.filter(({ km }) => km <= 20);
  const inCircle = circle.reduce((sum, { other }) => sum + other.population, city.population);
  const withNeighbours = (count: number) =>
    others.slice(0, count).reduce((sum, { other }) => sum + other.population, city.population);
  const shares = [city.population / population, city.areaKm2 / areaKm2].map((share) => 100 * share);
  const density = city.population / city.areaKm2;
  return new Set([
    // The list, the register, the date of the population, the circle, the start of Bochum's partnership with
    // Xuzhou and the years of three old sources.
    '53',
    '2020',
    '4',
    '31',
    '2019',
    '20',
    '1994',
    '2012',
    '2013',
    '2014',
    write(city.population, 0),
    write(city.areaKm2, 2),
    write(density, 0),
    write(density / (population / areaKm2), 1),
    write(population / areaKm2, 0),
    write(1e6 / density, 0),
    write((1e6 * areaKm2) / population, 0),
    ...shares.flatMap((share) => [write(share, 1), write(share, 2), write(100 / share, 0)]),
    ...near.map(({ km }) => write(km, km < 19.95 ? 1 : 0)),
    String(circle.length),
    String(circle.length + 1),
    write(inCircle / 1e6, 1),
    write(Math.round(inCircle / 1000) * 1000, 0),
    write(withNeighbours(1), 0),
    write(withNeighbours(3), 0),
    ...[rank((one) => one.population), rank((one) => one.areaKm2)].map(String),
  ]);
}

describe.each(['de', 'en'] as const)('%s', (language) => {
  test.each(cities)('[RC4] every figure about $slug follows from the register', (city) => {
    const { teaser, body } = portraitOf(city);
    const figures = `${teaser[language]}\n${body[language]}`.match(/\d[\d.,]*\d|\d/g) ?? [];
    const allowed = permitted(city, language);
    expect(figures.length).toBeGreaterThan(15);
    expect(figures.filter((figure) => !allowed.has(figure))).toEqual([]);
  });

  test.each(cities)('[RC4] the portrait of $slug states people, date, area and density', (city) => {
    const { body } = portraitOf(city);
    const write = (value: number, decimals: number) =>
      value.toLocaleString(locale[language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    expect(body[language]).toContain(write(city.population, 0));
    expect(body[language]).toContain(write(city.areaKm2, 2));
    expect(body[language]).toContain(write(city.population / city.areaKm2, 0));
    expect(body[language]).toContain(language === 'de' ? '31. Dezember 2019' : '31 December 2019');
  });
});

test.each(cities)('[RC4] the Chinese portrait of $slug counts people in 万', (city) => {
  const { body } = portraitOf(city);
  const tenThousands = `${Number((city.population / 10_000).toFixed(1))}万`;
  expect(body.zh).toContain(city.population < 10_000 ? `${city.population}` : tenThousands);
  expect(body.zh).toContain(`${city.areaKm2.toFixed(2)}平方公里`);
  expect(body.zh).toContain(`${Math.round(city.population / city.areaKm2)}人`);
  expect(body.zh).toContain('2019年12月31日');
});

test.each(cities)('[RC4] the three nearest neighbours of $slug are named in order', (city) => {
  const nearest = cities
    .filter(({ id }) => id !== city.id)
    .toSorted((a, b) => kilometresBetween(city, a) - kilometresBetween(city, b))
    .slice(0, 3)
    .map(({ name }) => name.de.replace(' (Niederrhein)', ''));
  const sentences = portraitOf(city).body.de.match(
    /(?:nächsten Nachbarn, von|Am nächsten liegt|Luftlinie bis)[^]*?(?:Kilometern\.|: \d+,?\d*\.)(?! Dann folgen| Bis)/,
  );
  const places = nearest.map((name) => sentences?.[0].indexOf(name) ?? -1);
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.each(cities)(
  '[RC4] all recorded twin towns of $slug are named, and none elsewhere',
  (city) => {
    const { body } = portraitOf(city);
    for (const { name } of city.twinTowns) {
      expect(body.de).toContain(name);
      expect(body.en).toContain(name);
    }
    expect(body.de.includes('Partnerst')).toBe(city.twinTowns.length > 0);
    expect(body.zh.includes('友好城市')).toBe(city.twinTowns.length > 0);
  },
);

test('[RC4] a partnership that is not a plain one is never listed without its remark', () => {
  expect(portraitOf(named('bochum')).body.de).toContain('seit 1994 eine Wirtschaftspartnerschaft');
  expect(portraitOf(named('gladbeck')).body.en).toContain('dormant');
  expect(portraitOf(named('schwerte')).body.zh).toContain('2012年');
});

test('[RC5] each city opens with what is notable about it', () => {
  const opening = (slug: string) => portraitOf(named(slug)).teaser.en;
  expect(opening('dortmund')).toMatch(/on both counts Dortmund comes first/);
  expect(opening('herne')).toMatch(/more than any other/);
  expect(opening('schwelm')).toMatch(/no other .* makes do with less/);
  expect(opening('sonsbeck')).toMatch(/smallest .* centre lies furthest west/);
  expect(opening('schermbeck')).toMatch(/fewer than in any other/);
  expect(opening('haltern-am-see')).toMatch(/further north/);
  expect(opening('hamm')).toMatch(/further east/);
  expect(opening('breckerfeld')).toMatch(/further south/);
  expect(opening('boenen')).toMatch(/title of town|not a town at all/);
});

test('[RC5] the six without town title are called municipalities, no other city is', () => {
  for (const city of cities) {
    const { teaser, body } = portraitOf(city);
    expect(/Gemeinde(?!verzeichnis)|Titel Stadt/.test(teaser.de + body.de), city.slug).toBe(
      !city.hasTownTitle,
    );
  }
});

test.each(languageIds)(
  '[RC5] %s portraits are no template: few share an opening or a body',
  (language) => {
    const skeleton = (text: string) =>
      cities
        .reduce((rest, { name }) => rest.replaceAll(name[language], 'X'), text)
        .replaceAll(/[\d.,]+万?/g, '0');
    const portraits = cities.map((city) => portraitOf(city));
    const teasers = portraits.map(({ teaser }) => skeleton(teaser[language]));
    expect(new Set(teasers).size).toBeGreaterThanOrEqual(27);
    const beforeTwins = portraits.map(({ body }) =>
      skeleton(body[language].split('\n\n').slice(0, 4).join()),
    );
    expect(new Set(beforeTwins).size).toBeGreaterThanOrEqual(45);
  },
);

test('[RC5] equal input gives equal text', () => {
  for (const city of cities) expect(portraitOf({ ...city })).toEqual(portraitOf(city));
});

test.each(languageIds)('[RC8] %s portraits keep their length', (language) => {
  const [least, most] = language === 'zh' ? [160, 320] : [120, 200];
  for (const city of cities) {
    const length = unitsIn(portraitOf(city).body[language]);
    expect(length, city.slug).toBeGreaterThanOrEqual(least);
    expect(length, city.slug).toBeLessThanOrEqual(most);
  }
});
