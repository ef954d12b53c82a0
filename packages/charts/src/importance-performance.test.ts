import { expect, test } from 'vitest';
import { importancePerformanceChart } from './importance-performance.ts';
import { readAxis } from './testing/axis.ts';
import { readDrawing } from './testing/drawing.ts';
import { drawn } from './testing/every-chart.ts';
import { anEstimate, importance, suppressed } from './testing/samples.ts';

const english = { id: 'a', language: 'en' } as const;

test('[CH12] at the cross or beyond counts as high, and each field has its name', () => {
  const row = (label: string, weight: number, est: number) => ({
    label,
    importance: weight,
    performance: anEstimate(est),
  });
  const rows = [row('a', 1, 5), row('b', 1, 3), row('c', 0, 5), row('d', 0, 3), row('e', 0.5, 4)];
  const { table, svg } = drawn(importancePerformanceChart(importance({ rows }), english));
  expect(table.rows.map((cells) => cells.at(-1))).toEqual([
    'Keep it up',
    'Work on this',
    'Perhaps too much',
    'Low priority',
    'Keep it up',
  ]);
  const drawing = readDrawing(svg);
  const fieldAt = new Map(
    drawing.texts
      .filter(({ classes }) => classes[0] === 'field')
      .map(({ text, x, y }) => [text, [x > 480, y < 300]]),
  );
  expect(Object.fromEntries(fieldAt)).toEqual({
    'Work on this': [false, true],
    'Keep it up': [true, true],
    'Low priority': [false, false],
    'Perhaps too much': [true, false],
  });
});

test('[CH12] the cross stands at the means of what is shown, not of what is hidden', () => {
  const sample = importance();
  const drawing = readDrawing(drawn(importancePerformanceChart(sample, english)).svg);
  const plotBottom = Math.max(...drawing.shapes.map(({ bottom }) => bottom));
  const valueAt = readAxis(
    drawing,
    'x',
    ({ text, y, classes }) => classes[0] === 'soft' && /^\d$/u.test(text) && y > plotBottom,
  );
  const upright = drawing.shapes.find(
    ({ classes, left, right }) => classes[0] === 'axis' && left === right,
  );
  const shown = sample.rows.flatMap(({ performance }) =>
    performance.note === 'suppressed' ? [] : [performance.est!],
  );
  const mean = shown.reduce((sum, est) => sum + est, 0) / shown.length;
  expect(valueAt(upright!.x)).toBeCloseTo(mean, 2);
});

test('[CH12] says whether importance is stated or derived, with R²', () => {
  const derived = drawn(importancePerformanceChart(importance(), english));
  expect(derived.note).toContain('R² = 0.41');
  const stated = importance({ basis: { kind: 'stated' } });
  expect(drawn(importancePerformanceChart(stated, english)).note).toContain('as stated');
});

test('[CH12] what is hidden is named below the map, without importance', () => {
  const { svg, table } = drawn(importancePerformanceChart(importance(), english));
  expect(readDrawing(svg).texts.map(({ text }) => text)).toContain(
    'familienfreundlich: below minimum n',
  );
  expect(table.rows.at(-1)).toEqual(['familienfreundlich', '–', 'below minimum n', '–', '–']);
});

test('[CH12] nothing but hidden attributes still makes a drawing', () => {
  const rows = [{ label: 'a', importance: 0.3, performance: suppressed() }];
  const { svg } = drawn(importancePerformanceChart(importance({ rows }), english));
  expect(svg).not.toContain('class="dot s-a" cx="48');
});
