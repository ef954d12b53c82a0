import { expect, test } from 'vitest';
import { wordDifference } from '../src/components/word-difference.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['Ein Satzz am Kanal.', 'Ein Satz am Kanal.'],
  ['', 'Neu.'],
  ['Alt.', ''],
  ['gleich', 'gleich'],
  ['a b c d e', 'a c x e d'],
  ['大学在运河边。', '大学在运河旁边。'],
  ['ein '.repeat(1500), 'kein '.repeat(1500)],
];

test('[DE177] a difference holds both texts and names what both have in common', () => {
  for (const [before, after] of PAIRS) {
    const parts = wordDifference(before, after);
    const text = (without: string) =>
      parts
        .filter(({ kind }) => kind !== without)
        .map((part) => part.text)
        .join('');
    expect(text('gained')).toBe(before);
    expect(text('lost')).toBe(after);
  }
  expect(wordDifference('Ein Satzz am Kanal.', 'Ein Satz am Kanal.')).toEqual([
    { kind: 'same', text: 'Ein ' },
    { kind: 'lost', text: 'Satzz' },
    { kind: 'gained', text: 'Satz' },
    { kind: 'same', text: ' am Kanal.' },
  ]);
});
