import { expect, test } from 'vitest';
import { strengthsWeaknessesChart } from './strengths-weaknesses.ts';
import { readAxis } from './testing/axis.ts';
import { readDrawing } from './testing/drawing.ts';
import { drawn } from './testing/every-chart.ts';
import { anEstimate, strengths } from './testing/samples.ts';

const english = { id: 'a', language: 'en' } as const;

test('[CH16] sorted by difference, with hidden rows last', () => {
  const { table } = drawn(strengthsWeaknessesChart(strengths(), english));
  expect(table.rows.map(([label]) => label)).toEqual([
    'authentisch',
    'traditionell',
    'verlässlich',
    'modern',
    'weltoffen',
    'innovativ',
    'grün',
  ]);
});

test('[CH16] only what holds after correction is called a strength or a weakness', () => {
  const row = (label: string, est: number, pHolm: number | null) => ({
    label,
    ...anEstimate(est, 486, 0.2),
    pHolm,
  });
  const rows = [row('a', 1, 0.049), row('b', 0.9, 0.05), row('c', -1, 0.01), row('d', 0.8, null)];
  const { table, sentence } = drawn(strengthsWeaknessesChart(strengths({ rows }), english));
  expect(table.rows.map((cells) => [cells[0], cells.at(-1)])).toEqual([
    ['a', 'strength'],
    ['b', 'no difference shown'],
    ['d', 'no difference shown'],
    ['c', 'weakness'],
  ]);
  expect(sentence).toBe(
    'Strengths compared with München: a. Weaknesses compared with München: c. No difference shown: b and d. That does not mean there is none.',
  );
});

test('[CH16] the scale is the same on both sides of zero, and marks differ in shape', () => {
  const drawing = readDrawing(drawn(strengthsWeaknessesChart(strengths(), english)).svg);
  const ticks = drawing.texts.filter(
    ({ text, classes }) => classes[0] === 'soft' && /^[+−]?\d\.\d$/u.test(text),
  );
  expect(ticks[0]!.text.replace('−', '+')).toBe(ticks.at(-1)!.text);
  const valueAt = readAxis(drawing, 'x', (text) => ticks.includes(text));
  const [, first] = drawing.shapes.filter(({ classes }) => classes.join(' ') === 'dot s-a');
  expect(valueAt(first!.x)).toBeCloseTo(1.4, 1);
  const kinds = new Set(
    drawing.shapes
      .filter(({ classes }) => ['dot', 'ring'].includes(classes[0]!))
      .map(({ element, classes }) => `${element.name} ${classes.join(' ')}`),
  );
  expect([...kinds].toSorted()).toEqual(['circle dot s-a', 'circle ring s-c', 'path dot s-d']);
});

test('[CH16] names the number of tests and the level; a tiny p is only said to be tiny', () => {
  const { note, table } = drawn(strengthsWeaknessesChart(strengths(), english));
  expect(note).toContain('7 tests, corrected by Holm, level 0.05');
  expect(table.rows[0]![2]).toBe('< 0.001');
});
