import { languageIds } from '@city-of-cities/region';
import { expect, test } from 'vitest';
import { chartTexts, fill } from './texts.ts';

/** Every sentence with its path, e.g. `quadrants.keep-up`. */
function sentences(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : sentences(value as object, `${path}${key}.`),
  );
}

function placeholders(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!).toSorted();
}

test('[CH19] every sentence exists in every language, with the same placeholders', () => {
  const german = sentences(chartTexts.de);
  expect(german.length).toBeGreaterThan(80);
  for (const language of languageIds) {
    const own = new Map(sentences(chartTexts[language]));
    for (const [key, sentence] of german) {
      expect(own.get(key)?.trim(), `${language} ${key}`).toBeTruthy();
      expect(placeholders(own.get(key)!), `${language} ${key}`).toEqual(placeholders(sentence));
    }
  }
});

test('[CH19] a filled-in text is not filled again, and a missing value throws', () => {
  expect(fill('{a} und {b}', { a: '{b}', b: '$&' })).toBe('{b} und $&');
  expect(() => fill('{a}', {})).toThrow('{a}');
});
