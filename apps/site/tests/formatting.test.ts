import { facts, languageIds } from '@city-of-cities/region';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteRangeOf } from '../server/byte-range.ts';
import { addressParts } from '../src/formatting/address-parts.ts';
import { claimParts } from '../src/formatting/claim.ts';
import {
  formatDay,
  formatDuration,
  formatFigure,
  formatMonth,
  formatNumber,
  formatReference,
  formatSpan,
} from '../src/formatting/figures.ts';
import { inlineHtml } from '../src/formatting/inline-html.ts';
import { markedExcerpt } from '../src/formatting/marked-excerpt.ts';
import { formatPeriod } from '../src/formatting/period.ts';
import { dayOf, startOfDay } from '../src/formatting/region-time.ts';
import { citiesInOrder } from '../src/geography/city-order.ts';
import { distanceKm, nearestCities } from '../src/geography/nearest-cities.ts';
import { escapeXml } from '../src/machines/xml.ts';
import { bochum } from './testing/documents.ts';
import { certainFacts } from './testing/facts.ts';

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
      const parts = claimParts({ ...fact, claim: fact.claim[language] }, language);
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

test('[SI20] periods of the register are said in the language, with no English left over', () => {
  expect(formatPeriod('undated (before 2016)', 'de')).toBe('ohne Datum (vor 2016)');
  expect(formatPeriod('undated (c. 2021)', 'zh')).toBe('未注明日期 (约 2021)');
  expect(formatPeriod('2019-04', 'en')).toBe('April 2019');
  for (const { year } of certainFacts)
    expect(formatPeriod(year, 'zh'), year).not.toMatch(/[a-z]{2,}/i);
});

test('[SI20] spans, months and lengths follow language and region', () => {
  const span = { startsAt: '2035-07-01T22:00:00.000Z', endsAt: '2035-07-02T22:00:00.000Z' };
  expect(formatSpan(span, 'de')).toBe('Montag, 2. Juli 2035');
  expect(formatMonth('2035-10', 'zh')).toBe('2035年10月');
  expect(formatDuration(68, 'de')).toBe('1 Min. 8 Sek.');
  expect(formatDuration(8, 'en')).toBe('8 secs');
  expect(formatFigure({ value: 2017, unit: 'year' }, 'de')).toBe('2017');
});

test('[SI20] days of the region begin at its midnight, in summer and in winter', () => {
  expect(new Date(startOfDay('2035-01-15')).toISOString()).toBe('2035-01-14T23:00:00.000Z');
  expect(new Date(startOfDay('2035-07-15')).toISOString()).toBe('2035-07-14T22:00:00.000Z');
  for (const day of ['2035-03-25', '2035-03-26', '2035-10-28', '2035-10-29'])
    expect(dayOf(new Date(startOfDay(day)).toISOString()), day).toBe(day);
});

test('[SI60] a range lies inside its file or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(1_000), (text, size) => {
      const range = byteRangeOf(`bytes=${text}`, size);
      if (range.kind !== 'part') return;
      expect(range.first).toBeGreaterThanOrEqual(0);
      expect(range.last).toBeGreaterThanOrEqual(range.first);
      expect(range.last).toBeLessThan(size);
    }),
  );
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(2_000), fc.integer({ min: 1, max: 1_000 }), (a, b, size) => {
      const range = byteRangeOf(`bytes=${a}-${b}`, size);
      if (b < a) expect(range.kind).toBe('whole');
      else if (a >= size) expect(range.kind).toBe('unsatisfiable');
      else expect(range).toEqual({ kind: 'part', first: a, last: Math.min(b, size - 1) });
    }),
  );
});

test('[SI29] an address may break behind its slashes and before what joins words, and stays itself', () => {
  const address = 'https://www.a.example/b/c-d?e=f';
  expect(addressParts(address)).toEqual([
    'https://',
    'www.a.example/',
    'b/',
    'c',
    '-d',
    '?e',
    '=f',
  ]);
  expect(addressParts(address).join('')).toBe(address);
});
