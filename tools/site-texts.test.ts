/** What the site itself says is held to the wording that its stories are held to. */
import { languageIds } from '@city-of-cities/region';
import { guard, verdict } from '@city-of-cities/wording';
import { expect, test } from 'vitest';
import { texts } from '../apps/site/src/texts/texts.ts';

/** Every sentence there is; those made of values are made of these words' places. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const filled: unknown = Reflect.apply(value, null, Array(value.length).fill('…'));
    return sentencesIn(filled);
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesIn)
    : [];
}

test.each(languageIds)('no interface text of the site in %s carries a cliché', (language) => {
  const sentences = sentencesIn(texts[language]);
  expect(sentences.length).toBeGreaterThan(100);

  const found = sentences.flatMap((text) => {
    const findings = guard({ text, language });
    return verdict(findings) === 'pass'
      ? []
      : [`${text}: ${findings.map((finding) => finding.found).join(', ')}`];
  });
  expect(found).toEqual([]);
});
