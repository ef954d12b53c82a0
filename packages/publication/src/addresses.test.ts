import { languageIds } from '@city-of-cities/region';
import { expect, test } from 'vitest';
import { addressOf, listAddress, segments } from './addresses.ts';
import { documentKinds } from './document.ts';

test('[PU11] a document has its own address in each language', () => {
  expect(addressOf({ kind: 'city', language: 'en', slug: 'bochum' })).toBe('/en/cities/bochum');
  expect(addressOf({ kind: 'page', language: 'de', slug: 'impressum' })).toBe('/de/impressum');
  expect(listAddress('story', 'de')).toBe('/de/geschichten');
});

test('[PU11] no two kinds share a segment in a language', () => {
  for (const language of languageIds) {
    const used = documentKinds.map((kind) => segments[kind][language]);
    expect(new Set(used).size).toBe(documentKinds.length);
  }
});
