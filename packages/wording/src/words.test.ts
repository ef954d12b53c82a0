import { expect, test } from 'vitest';
import { hintInclusive } from './inclusive.ts';
import { checkNames, checkTranslatedNames, type LockedName } from './names.ts';
import { normalise } from './normalise.ts';
import { countSyllables, hintLongSentences, measureReadability } from './readability.ts';
import { splitSentences } from './sentences.ts';
import { checkSpelling } from './spelling.ts';
import { checkTerms, type Term } from './terms.ts';

const ESSEN: LockedName = {
  id: 'essen',
  forms: { de: 'Essen', en: 'Essen', zh: '埃森' },
  wrong: { en: ['Food'], zh: ['食物'] },
};

const BRAND: readonly Term[] = [
  {
    concept: 'region',
    validUntil: '2024-11-14',
    words: { de: { preferred: 'Metropole Ruhr', allowed: ['Ruhrgebiet'] } },
  },
  {
    concept: 'region',
    validFrom: '2024-11-15',
    words: { de: { preferred: 'Ruhrgebiet', banned: ['Metropole Ruhr', 'Ruhr'] } },
  },
];

test('[WO1] normalising keeps the way back', () => {
  const normalised = normalise('a\u00ADb\u2011c', 'de');
  expect(normalised.text).toBe('ab-c');
  expect(normalised.origin(1)).toBe(2);
  expect(normalised.originEnd(4)).toBe(5);
});

test('[WO15] a sentence ends at a full stop, not after an abbreviation or a day; none is endless', () => {
  const list = splitSentences('Dr. Stahl kam am 27. Juni. Sie blieb! Gut');
  expect(list.map(({ text }) => text.trim())).toEqual([
    'Dr. Stahl kam am 27. Juni.',
    'Sie blieb!',
    'Gut',
  ]);
  expect(splitSentences('x'.repeat(1000)).map(({ text }) => text.length)).toEqual([400, 400, 200]);
});

test('[WO30] Essen is not food', () => {
  const findings = checkNames('Visit Food in Germany', 'en', [ESSEN]);
  expect(findings.map(({ found, severity }) => [found, severity])).toEqual([['Food', 'block']]);
  expect(checkNames('Good Foodie', 'en', [ESSEN])).toEqual([]);
});

test('[WO31] a name in the source stands in the translation', () => {
  const source = { text: 'Willkommen in Essen', language: 'de' } as const;
  const missing = { source, target: { text: '欢迎来到这里', language: 'zh' } } as const;
  const kept = { source, target: { text: '欢迎来到埃森', language: 'zh' } } as const;
  expect(checkTranslatedNames(missing, [ESSEN])).toHaveLength(1);
  expect(checkTranslatedNames(kept, [ESSEN])).toEqual([]);
});

test('[WO32] a rebrand changes the rules from its day on', () => {
  expect(checkTerms('Die Metropole Ruhr', 'de', BRAND, '2024-11-14')).toEqual([]);
  const later = checkTerms('Die Metropole Ruhr', 'de', BRAND, '2024-11-15');
  expect(later.map(({ found }) => found)).toContain('Metropole Ruhr');
});

test('[WO33] a banned word inside a preferred one is no hit', () => {
  const terms: readonly Term[] = [
    { concept: 'area', words: { zh: { preferred: '鲁尔区', banned: ['鲁尔'] } } },
  ];
  expect(checkTerms('鲁尔区很大', 'zh', terms, '2026-01-01')).toEqual([]);
  expect(checkTerms('鲁尔很大', 'zh', terms, '2026-01-01')).toHaveLength(1);
});

test('[WO34] mixed spellings need an editor, another spelling alone gets a hint', () => {
  expect(checkSpelling('Ein Startup', 'de').map(({ severity }) => severity)).toEqual(['hint']);
  expect(checkSpelling('Ein Startup, ein Start-up', 'de').map(({ severity }) => severity)).toEqual([
    'review',
  ]);
  expect(checkSpelling('A theatre', 'en')).toEqual([]);
});

test('[WO35] masculine plurals get a hint, both forms do not', () => {
  expect(hintInclusive('Studenten feiern').map(({ found }) => found)).toEqual(['Studenten']);
  expect(hintInclusive('Besucherinnen und Besucher')).toEqual([]);
  expect(hintInclusive('Besucher:innen')).toEqual([]);
});

test('[WO36] an empty text has no measures', () => {
  expect(measureReadability('', 'de')).toEqual({ sentences: 0, words: 0, wordsPerSentence: 0 });
});

test('[WO37] German: first Wiener Sachtextformel and LIX, worked by hand', () => {
  // Two sentences, six words; "Wirtschaftsförderung" alone is long (5 syllables), the others have one.
  const measured = measureReadability('Das ist gut. Die Wirtschaftsförderung hilft.', 'de');
  expect(measured.wordsPerSentence).toBe(3);
  expect(measured.lix).toBeCloseTo(3 + 100 / 6, 10);
  expect(measured.wienerSachtextformel).toBeCloseTo(
    0.1935 * (100 / 6) + 0.1672 * 3 + 0.1297 * (100 / 6) - 0.0327 * (500 / 6) - 0.875,
    10,
  );
});

test('[WO38] English: Flesch Reading Ease, worked by hand', () => {
  expect(measureReadability('The cat sat. The dog ran.', 'en').flesch).toBeCloseTo(
    206.835 - 1.015 * 3 - 84.6,
    10,
  );
  expect(countSyllables('make', 'en')).toBe(1);
  expect(countSyllables('table', 'en')).toBe(2);
});

test('[WO39] long sentences get a hint, in Chinese by characters', () => {
  expect(hintLongSentences(`${'wort '.repeat(26)}.`, 'de')).toHaveLength(1);
  expect(hintLongSentences(`${'wort '.repeat(25)}.`, 'de')).toEqual([]);
  expect(hintLongSentences('城'.repeat(61), 'zh')).toHaveLength(1);
});
