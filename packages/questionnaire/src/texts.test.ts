import { expect, test } from 'vitest';
import { answerTo } from './answers.ts';
import { textIn } from './texts.ts';

test('[QU1] texts and answers are looked up among own entries only', () => {
  expect(textIn({ de: 'a' }, 'de')).toBe('a');
  for (const name of ['constructor', 'toString', '__proto__']) {
    expect(textIn({ de: 'a' }, name)).toBe('');
    expect(answerTo({}, name)).toBeUndefined();
  }
  expect(textIn(null, 'de')).toBe('');
});
