import { expect, test } from 'vitest';
import { defaultLanguage, isLanguageId, isLanguageLive, languageIds } from './index.ts';

test('[RE3] three languages, German first', () => {
  expect(languageIds).toEqual(['de', 'en', 'zh']);
  expect(defaultLanguage).toBe('de');
  expect(isLanguageId('zh')).toBe(true);
  expect(isLanguageId('zh-Hans')).toBe(false);
});

test('[RE3] Chinese goes live with the first instant of October 2017 in the region', () => {
  expect(isLanguageLive('zh', '2017-09-30T23:59:59+02:00')).toBe(false);
  expect(isLanguageLive('zh', '2017-10-01T00:00:00+02:00')).toBe(true);
  expect(isLanguageLive('zh', '2017-09-30T22:00:00Z')).toBe(true);
});

test('[RE3] German and English are live from the first public showing', () => {
  for (const id of ['de', 'en'] as const) {
    expect(isLanguageLive(id, '2017-06-26T23:59:59+02:00')).toBe(false);
    expect(isLanguageLive(id, '2017-06-27T00:00:00+02:00')).toBe(true);
  }
});
