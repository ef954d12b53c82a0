import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aName, runs } from './testing/arbitrary.ts';
import { textWidth, wrapText } from './text-width.ts';

const size = 16;

test('[CH9] lines are no wider than asked and lose nothing when there is room', () => {
  fc.assert(
    fc.property(aName, fc.integer({ min: 60, max: 400 }), (text, width) => {
      const lines = wrapText(text, width, { size }, 999);
      for (const line of lines) expect(textWidth(line, { size })).toBeLessThanOrEqual(width);
      const letters = (value: string): string => value.replaceAll(/[\s-]/gu, '');
      expect(letters(lines.join(''))).toBe(letters(text));
    }),
    runs(200),
  );
});

test('[CH9] what does not fit ends in an ellipsis', () => {
  const lines = wrapText('one two three four five six seven', 60, { size }, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/u);
});

test('[CH9] a figure keeps its unit, a Chinese comma its word, a year its character', () => {
  expect(wrapText('100 12\u00a0%', 60, { size })).toEqual(['100', '12\u00a0%']);
  expect(wrapText('投资者，创业者', 68, { size })).toEqual(['投资者，', '创业者']);
  expect(wrapText('2019年12月', 66, { size })).toEqual(['2019年', '12月']);
});

// Advance widths at 16 px, measured in Chromium: the wider of Archivo and Arial.
test.each([
  ['Metropole Ruhr', false, 110.4],
  ['im Auftrag von: Regionalverband Ruhr', false, 272.2],
  ['zukunftsgewandt', true, 131.7],
])('[CH9] "%s" is estimated no narrower than it is', (text, isBold, measured) => {
  const estimated = textWidth(text, { size, isBold });
  expect(estimated).toBeGreaterThanOrEqual(measured);
  expect(estimated).toBeLessThan(measured * 1.15);
});
