import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { polarityProfileChart } from './polarity-profile.ts';
import { anyProfile, runs } from './testing/arbitrary.ts';
import { firstNumber, readAxis } from './testing/axis.ts';
import { pathPoints, readDrawing } from './testing/drawing.ts';
import { drawn } from './testing/every-chart.ts';
import { aProfile } from './testing/samples.ts';

const english = { id: 'a', language: 'en' } as const;
const isTick = ({ text, classes }: { text: string; classes: readonly string[] }): boolean =>
  classes.includes('soft') && /^\d$/u.test(text);

test('[CH10] table and drawing show the same means, in both drawings', () => {
  fc.assert(
    fc.property(anyProfile, (input) => {
      const chart = drawn(polarityProfileChart(input, english));
      const inTable = chart.table.rows
        .map(([, region]) => region!)
        .filter((cell) => /\d/u.test(cell));
      for (const svg of [chart.svg, chart.svgNarrow]) {
        const drawing = readDrawing(svg);
        const valueAt = readAxis(drawing, 'x', isTick);
        const [, ...dots] = drawing.shapes.filter(
          ({ element, classes }) =>
            element.name === 'circle' && classes[0] === 'dot' && classes[1] === 's-a',
        );
        expect(dots).toHaveLength(inTable.length);
        dots.forEach((dot, i) =>
          expect(Math.abs(valueAt(dot.x) - firstNumber(inTable[i]!))).toBeLessThan(0.02),
        );
      }
    }),
    runs(30),
  );
});

test('[CH10] the line of the region is interrupted where it has nothing to show', () => {
  const { shapes } = readDrawing(drawn(polarityProfileChart(aProfile(), english)).svg);
  const [, line] = shapes.filter(({ classes }) => classes.join(' ') === 'run s-a');
  expect(line!.element.attributes['d']!.match(/M/gu)).toHaveLength(2);
  expect(pathPoints(line!.element.attributes['d']!)).toHaveLength(8);
});

test('[CH10] region, target and competitor differ in shape; target and region in the line', () => {
  const { shapes } = readDrawing(drawn(polarityProfileChart(aProfile(), english)).svg);
  const kinds = new Set(
    shapes
      .filter(({ classes }) => classes[0] === 'dot' || classes[0] === 'ring')
      .map(({ element, classes }) => `${classes[0]} ${classes[1]} ${element.name}`),
  );
  expect([...kinds].toSorted()).toEqual(['dot s-a circle', 'dot s-c path', 'ring s-b circle']);
  expect(shapes.some(({ classes }) => classes.join(' ') === 'run dash s-b')).toBe(true);
});

test('[CH10] the gap is target minus region; a bar stands only where the campaign works on it', () => {
  const { svg, table } = drawn(polarityProfileChart(aProfile(), english));
  expect(table.head.at(-1)).toBe('Gap to target');
  expect(table.rows.map((row) => row.at(-1))).toEqual([
    '−0.30',
    '+0.10',
    '+0.40',
    '+0.70',
    '+2.00',
    '–',
    '+2.20',
    '+2.20',
    '+2.30',
  ]);
  expect(svg.match(/class="gap-line"/gu)).toHaveLength(3);
});

test('[CH10] the description names the widest gap', () => {
  const { root } = readDrawing(drawn(polarityProfileChart(aProfile(), english)).svg);
  expect(root.children[1]!.text).toContain(
    'widest gap to the target is at alt – jugendlich (+2.3)',
  );
});
