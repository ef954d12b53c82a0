import * as fc from 'fast-check';
import { runs } from './testing/arbitrary.ts';
import { expect, test } from 'vitest';
import { seriesChart } from './series-chart.ts';
import { readAxis } from './testing/axis.ts';
import { pathPoints, readDrawing } from './testing/drawing.ts';
import { drawn } from './testing/every-chart.ts';
import { series } from './testing/samples.ts';

const english = { id: 'a', language: 'en' } as const;
const german = { id: 'a', language: 'de' } as const;

test('[CH17] the scale begins at zero, and marks stand where the table says', () => {
  const values = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(values, (all) => {
      const points = all.map((value, i) => ({ date: String(2000 + i), value }));
      const chart = drawn(seriesChart(series({ points }), english));
      expect(chart.table.rows.map(([, value]) => value)).toEqual(all.map(String));
      const drawing = readDrawing(chart.svg);
      const ticks = drawing.texts.filter(
        ({ text, classes, right }) =>
          classes.join(' ') === 'soft' && /^[\d.,k]+$/u.test(text) && right < 70,
      );
      expect(Math.min(...ticks.map(({ text }) => Number(text)))).toBe(0);
      const valueAt = readAxis(drawing, 'y', (text) => ticks.includes(text));
      const dots = drawing.shapes.filter(({ classes }) => classes[0] === 'dot');
      dots.forEach((dot, i) =>
        expect(Math.abs(valueAt(dot.y) - all[i]!)).toBeLessThan(Math.max(1, ...all) / 300),
      );
    }),
    runs(30),
  );
});

test('[CH17] planned and estimated values are dashed, differ in shape, and are named', () => {
  const { svg, table } = drawn(seriesChart(series(), german));
  const { shapes, texts } = readDrawing(svg);
  const lines = shapes.filter(({ classes }) => classes[0] === 'run').slice(3);
  expect(lines.map(({ classes }) => classes.includes('dash'))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['geplant', 'geschätzt']));
  expect(table.rows.at(-1)).toEqual(['2020', '125.000', 'geplant']);
});

test('[CH17] a step holds its value until the next', () => {
  const { svg } = drawn(seriesChart(series({ kind: 'step' }), german));
  const { shapes } = readDrawing(svg);
  const [step] = shapes.filter(({ classes }) => classes[0] === 'run').slice(3);
  const [from, corner, to] = pathPoints(step!.element.attributes['d']!);
  expect(corner).toEqual([to![0], from![1]]);
});

test('[CH17] a scale that does not begin at zero says so in drawing and note', () => {
  const points = [
    { date: '2017', value: 5_113_487 },
    { date: '2018', value: 5_111_530 },
  ];
  const { svg, note } = drawn(seriesChart(series({ points, isCutOff: true }), english));
  const said = readDrawing(svg).texts.map(({ text }) => text);
  expect(said).toContain('Value (Personen). The vertical axis does not begin at zero.');
  expect(note).toContain('does not begin at zero');
  expect(said).not.toContain('0');
});

test('[CH17] values near zero are drawn from zero whatever is asked', () => {
  const { svg, note } = drawn(
    seriesChart(
      series({
        points: [
          { date: '2017', value: 1 },
          { date: '2018', value: 9 },
        ],
        isCutOff: true,
      }),
      english,
    ),
  );
  expect(readDrawing(svg).texts.map(({ text }) => text)).toContain('0');
  expect(note).toBe('');
});

test('[CH17] values without order are put in order of time; undated ones stay where they are', () => {
  const points = [
    { date: '2018-06', value: 2 },
    { date: '2017', value: 1 },
  ];
  const sorted = drawn(seriesChart(series({ points }), german)).table.rows;
  expect(sorted.map(([date]) => date)).toEqual(['2017', 'Juni 2018']);
  const undated = [...points, { date: null, value: 3 }];
  const kept = drawn(seriesChart(series({ points: undated }), german)).table.rows;
  expect(kept.map(([date]) => date)).toEqual(['Juni 2018', '2017', 'undatiert']);
});

test('[CH17] two values for one date are refused', () => {
  const points = [
    { date: '2018', value: 2 },
    { date: '2018', value: 1 },
  ];
  expect(seriesChart(series({ points }), german)).toMatchObject({
    ok: false,
    findings: [{ rule: 'CH17', where: 'points[1].date' }],
  });
});
