import { expect, test } from 'vitest';
import { goalChart } from './goal-chart.ts';
import { readAxis } from './testing/axis.ts';
import { readDrawing } from './testing/drawing.ts';
import { drawn } from './testing/every-chart.ts';
import { anEstimate, goals } from './testing/samples.ts';

const english = { id: 'a', language: 'en' } as const;

test('[CH14] the gap is target minus value, and its bounds are those of the value turned round', () => {
  const rows = [
    { label: 'a', current: { n: 900, est: 3.8, lo: 3.7, hi: 4 }, target: 4.5, by: '2019' },
  ];
  const { table } = drawn(goalChart(goals({ rows }), english));
  expect(table.rows[0]).toEqual([
    'a',
    '3.80 (3.70 to 4.00)',
    '900',
    '4.50',
    '2019',
    '+0.70 (+0.50 to +0.80)',
    'not tested',
  ]);
});

test('[CH14] says of each attribute what the test says, and names only what is reached', () => {
  const { table, sentence } = drawn(goalChart(goals(), english));
  expect(table.rows.map((row) => row.at(-1))).toEqual([
    'changed, target not reached',
    'no change shown',
    'reached',
    'not tested',
  ]);
  expect(sentence).toBe('Target reached: jung.');
  const rows = goals().rows.slice(0, 2);
  expect(drawn(goalChart(goals({ rows }), english)).sentence).toContain('no target has');
});

test('[CH14] value and target stand where the table says', () => {
  const rows = [{ label: 'a', current: anEstimate(3.25), target: 5.5, by: '2019' }];
  const drawing = readDrawing(drawn(goalChart(goals({ rows }), english)).svg);
  const valueAt = readAxis(drawing, 'x', ({ text }) => /^\d$/u.test(text));
  const last = (name: string) => drawing.shapes.findLast(({ classes }) => classes[0] === name)!;
  expect(valueAt(last('dot').x)).toBeCloseTo(3.25, 2);
  expect(valueAt(last('ring').x)).toBeCloseTo(5.5, 2);
  expect(valueAt(last('gap-line').left)).toBeCloseTo(3.25, 2);
  expect(valueAt(last('gap-line').right)).toBeCloseTo(5.5, 2);
});
