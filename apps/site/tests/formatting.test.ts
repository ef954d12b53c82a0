import { facts, languageIds } from '@city-of-cities/region';
import { expect, test } from 'vitest';
import { claimParts } from '../src/formatting/claim.ts';
import { formatDay, formatNumber, formatReference } from '../src/formatting/figures.ts';
import { inlineHtml } from '../src/formatting/inline-html.ts';
import { markedExcerpt } from '../src/formatting/marked-excerpt.ts';
import { citiesInOrder } from '../src/geography/city-order.ts';
import { distanceKm, nearestCities } from '../src/geography/nearest-cities.ts';
import { escapeXml } from '../src/machines/xml.ts';
import { bochum } from './testing/documents.ts';

test('[SI20] figures and dates follow the language', () => {
  expect(formatNumber(5_112_050, 'de')).toBe('5.112.050');
  expect(formatNumber(5_112_050, 'en')).toBe('5,112,050');
  expect(formatNumber(194e9, 'zh')).toBe('1940亿');
  expect(formatDay('2017-06-26T22:30:00.000Z', 'de')).toBe('27. Juni 2017');
  expect(formatReference('2019-12-31', 'zh')).toBe('2019年12月31日');
  expect(formatReference('WS 2016/17', 'de')).toBe('WS 2016/17');
});

test('[SI21] every fact’s sentence yields its figure in every language', () => {
  for (const fact of facts)
    for (const language of languageIds) {
      const parts = claimParts(fact, language);
      expect(parts.figure).toMatch(/^[\d.,]/);
      expect(parts.before + parts.after).not.toContain('{value}');
    }
});

test('[SI22] running text is escaped, and no blank slips in', () => {
  expect(
    inlineHtml([
      { type: 'text', text: '<b>"a" & b' },
      {
        type: 'link',
        href: 'https://example.org/?a=1&b=2',
        children: [{ type: 'text', text: 'c', bold: true, italic: true }],
      },
      { type: 'break' },
      { type: 'text', text: ', d' },
    ]),
  ).toBe(
    '&lt;b&gt;&quot;a&quot; &amp; b<a href="https://example.org/?a=1&amp;b=2"><strong><em>c</em></strong></a><br>, d',
  );
});

test('[SI23] hits in an excerpt are told apart from its text', () => {
  expect(markedExcerpt('a \uE000b\uE001 c\uE000d\uE001')).toEqual([
    { text: 'a ', isHit: false },
    { text: 'b', isHit: true },
    { text: ' c', isHit: false },
    { text: 'd', isHit: true },
  ]);
  expect(markedExcerpt('')).toEqual([]);
  expect(markedExcerpt('\uE000open')).toEqual([{ text: 'open', isHit: true }]);
});

test('[SI24] feeds and sitemaps hold well-formed text only', () => {
  expect(escapeXml('a<b>&"c"\u0000\u001f\uFFFF')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
});

test('[SI25] cities stand in each language’s order', () => {
  expect(citiesInOrder('de')[0]?.name.de).toBe('Alpen');
  expect(
    citiesInOrder('de')
      .map(({ name }) => name.de)
      .indexOf('Bönen'),
  ).toBeLessThan(
    citiesInOrder('de')
      .map(({ name }) => name.de)
      .indexOf('Bottrop'),
  );
  expect(citiesInOrder('zh')[0]?.slug).toBe('dortmund');
});

test('[SI26] the nearest cities are those on the ground', () => {
  const near = nearestCities(bochum(), 4);

  expect(near).toHaveLength(4);
  expect(near[0]?.city.slug).toBe('herne');
  expect(near.map((each) => each.distanceKm)).toEqual(
    near.map((each) => each.distanceKm).toSorted((a, b) => a - b),
  );
  // Bochum to Dortmund by their centre points, measured on a map: 17 km.
  const dortmund = citiesInOrder('zh')[0];
  expect(dortmund && distanceKm(bochum(), dortmund)).toBeCloseTo(17.5, 0);
});
