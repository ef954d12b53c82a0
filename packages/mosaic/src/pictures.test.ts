import { cities, topics } from '@city-of-cities/region';
import { expect, test } from 'vitest';
import { citySvg, doorsSvg, faviconSvg, mapField, markSvg, motifSvg, planSvg } from './index.ts';
import { drawingPng, posterSvg, socialCardSvg, standAlonePlanSvg, stripSvg } from './index.ts';
import { isWellFormed } from './testing/well-formed.ts';

const hostile = '"><script>&</script>\u0007';
const caption = { title: hostile, desc: hostile };

const pictures: readonly { name: string; maxBytes: number; draw: () => string }[] = [
  {
    // Hostile texts are long; the test on links bounds the plan of the home page.
    name: 'plan',
    maxBytes: 40_000,
    draw: () =>
      planSvg({
        ...caption,
        href: () => hostile,
        label: () => hostile,
        name: () => hostile,
        note: () => hostile,
        now: 'moers',
        hasIndex: true,
      }),
  },
  {
    name: 'plan in part',
    maxBytes: 9_000,
    draw: () => planSvg({ ...caption, isFlat: true, told: new Set(['bochum']), id: hostile }),
  },
  ...cities.map((city) => ({
    name: `zoom on ${city.slug}`,
    maxBytes: 9_000,
    draw: () => citySvg(city.slug, { ...caption, href: () => hostile }).svg,
  })),
  ...topics.flatMap((topic) =>
    ['essen', 'sonsbeck', 'gelsenkirchen', 'moers'].map((citySlug) => ({
      name: `motif ${topic.id} in ${citySlug}`,
      maxBytes: 16_000,
      draw: () => motifSvg({ citySlug, topic: topic.id, title: hostile, seed: 'b' }),
    })),
  ),
  { name: 'mark', maxBytes: 900, draw: () => markSvg({ title: hostile }) },
  { name: 'mark of a page', maxBytes: 900, draw: () => markSvg({ colours: 'page' }) },
  {
    name: 'plan as a file',
    maxBytes: 45_000,
    draw: () => standAlonePlanSvg({ title: hostile }),
  },
  { name: 'favicon', maxBytes: 700, draw: faviconSvg },
  { name: 'doors', maxBytes: 500, draw: doorsSvg },
  { name: 'strip', maxBytes: 6_000, draw: stripSvg },
  {
    name: 'card of the region',
    maxBytes: 26_000,
    draw: () => socialCardSvg({ language: 'de', title: hostile, kicker: hostile }),
  },
  {
    name: 'card of a city',
    maxBytes: 26_000,
    draw: () => socialCardSvg({ language: 'zh', title: hostile, citySlug: 'moers' }),
  },
  {
    name: 'card of a story',
    maxBytes: 16_000,
    draw: () =>
      socialCardSvg({ language: 'en', title: hostile, citySlug: 'hamm', topic: 'science' }),
  },
  {
    name: 'poster',
    maxBytes: 26_000,
    draw: () =>
      posterSvg({
        language: 'de',
        title: hostile,
        motto: hostile,
        regionName: hostile,
        now: 'unna',
      }),
  },
];

test.each(pictures)('[MO9] $name is well-formed, bounded and repeatable', ({ draw, maxBytes }) => {
  const svg = draw();
  expect(isWellFormed(svg)).toBe(true);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0007');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(new TextEncoder().encode(svg).length).toBeLessThan(maxBytes);
  expect(draw() === svg).toBe(true);
});

test('[MO9] the check of well-formedness can fail', () => {
  expect(isWellFormed('<svg><g></svg></g>')).toBe(false);
  expect(isWellFormed('<svg a="<"/>')).toBe(false);
  expect(isWellFormed('<svg>&</svg>')).toBe(false);
  expect(isWellFormed('<svg/><svg/>')).toBe(false);
});

test('[MO6] the plan links every city once and labels every link', () => {
  const svg = planSvg({
    title: 'Plan',
    desc: 'Plan',
    href: (city) => `/de/${city.slug}`,
    label: (city) => `${city.name.de}, ${city.population}`,
  });
  for (const city of cities) {
    expect(svg.split(`href="/de/${city.slug}"`)).toHaveLength(2);
    expect(svg).toContain(`aria-label="${city.name.de}, ${city.population}"`);
  }
  expect(svg.length).toBeLessThan(23_000);
  expect(svg.match(/<a /g)).toHaveLength(53);
  expect(svg.match(/<a [^>]*aria-label="[^"]+"/g)).toHaveLength(53);
  expect(svg).toMatch(/role="group" aria-labelledby="plan-t plan-d"><title id="plan-t">Plan</);
});

test('[MO6] the city of now and the cities not yet told carry their class', () => {
  const svg = planSvg({ title: 'P', desc: 'P', now: 'unna', told: new Set(['bochum']) });
  expect(svg.match(/class="c\d now"/g)).toHaveLength(1);
  expect(svg.match(/class="c\d open"/g)).toHaveLength(51);
  expect(svg).toContain('role="img"');
  expect(() => planSvg({ title: 'P', desc: 'P', now: 'berlin' })).toThrow(/no city/);
});

test('[MO6] the home plan draws in less than 30 ms', () => {
  const draw = () => planSvg({ title: 'P', desc: 'P', href: (city) => city.slug, hasIndex: true });
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    draw();
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(30);
});

test('[MO7] a block of the zoom stands for a thousand people, in large cities for five', () => {
  const options = { title: 'Z', desc: 'Z', href: () => '/' };
  expect(citySvg('moers', options)).toMatchObject({ peoplePerBlock: 1_000, blockCount: 104 });
  expect(citySvg('essen', options)).toMatchObject({ peoplePerBlock: 5_000, blockCount: 117 });
  expect(() => citySvg('berlin', options)).toThrow(/no city/);
});

test('[MO7] every link of a zoom is labelled with the name in the language asked for', () => {
  const { svg } = citySvg('moers', {
    title: 'Z',
    desc: 'Z',
    href: (city) => city.slug,
    language: 'zh',
  });
  const linkCount = svg.match(/<a /g)?.length ?? 0;
  expect(linkCount).toBeGreaterThan(3);
  expect(svg.match(/<a [^>]*aria-label="[^"]+"/g)).toHaveLength(linkCount);
  expect(svg.match(/<a [^>]*tabindex="-1"/g)).toHaveLength(linkCount);
  expect(svg).toContain('aria-label="杜伊斯堡"');
});

test('[MO8] city, topic and seed each change the motif', () => {
  const base = { citySlug: 'essen', topic: 'living' } as const;
  const different = [
    motifSvg(base),
    motifSvg({ ...base, seed: 'b' }),
    motifSvg({ ...base, topic: 'health' }),
    motifSvg({ ...base, citySlug: 'hagen' }),
  ];
  expect(new Set(different).size).toBe(4);
  expect(motifSvg(base)).toContain('aria-hidden="true"');
});

test('[MO13] every city has a field of the map', () => {
  for (const city of cities) expect(mapField(city.slug)).toMatch(/^[A-H][1-5]$/);
});

test('[MO14] no picture needs an inline style, which pages forbid', () => {
  for (const { name, draw } of pictures) expect(draw(), name).not.toMatch(/\sstyle=|<style/);
  expect(markSvg({ colours: 'page' })).toContain('fill="var(--cobalt)"');
});

test('[MO15] a drawing becomes a PNG of the width asked for', async () => {
  const png = Buffer.from(await drawingPng(markSvg(), 96));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(96);
  const isEmpty = await drawingPng(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
    96,
  );
  expect(png.length).toBeGreaterThan(2 * isEmpty.length);
});
