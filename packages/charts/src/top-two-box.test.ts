import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTopTwo, runs } from './testing/arbitrary.ts';
import { firstNumber, readAxis } from './testing/axis.ts';
import { readDrawing } from './testing/drawing.ts';
import { drawn } from './testing/every-chart.ts';
import { anEstimate, suppressed, topTwo } from './testing/samples.ts';
import { topTwoBoxBars } from './top-two-box.ts';

const english = { id: 'a', language: 'en' } as const;

test('[CH11] bars begin at 0 %, the scale ends at 100 %, and their length is the share of the table', () => {
  fc.assert(
    fc.property(anyTopTwo, (input) => {
      const chart = drawn(topTwoBoxBars(input, english));
      const inTable = chart.table.rows.map(([, cell]) => cell!).filter((cell) => /\d/u.test(cell));
      for (const svg of [chart.svg, chart.svgNarrow]) {
        const drawing = readDrawing(svg);
        const valueAt = readAxis(
          drawing,
          'x',
          ({ text, classes }) => classes[0] === 'soft' && /^(?:0|25|50|75|100)%$/u.test(text),
        );
        const [, ...bars] = drawing.shapes.filter(({ classes }) => classes[0] === 'bar');
        expect(bars).toHaveLength(inTable.length);
        bars.forEach((bar, i) => {
          expect(Math.abs(valueAt(bar.left))).toBeLessThan(0.005);
          expect(Math.abs(valueAt(bar.right) - firstNumber(inTable[i]!))).toBeLessThan(0.005);
        });
      }
    }),
    runs(30),
  );
});

test('[CH11] says which answers count, n and the share of "don\'t know"', () => {
  const rows = [{ label: 'reliable', share: anEstimate(0.62, 988, 0.04), dontKnow: 0.043 }];
  const { svg, table } = drawn(topTwoBoxBars(topTwo({ rows }), english));
  const said = readDrawing(svg).texts.map(({ text }) => text);
  expect(said).toContain('Share of the two highest answers, 6 and 7 of 7');
  expect(said).toContain('n = 988');
  expect(said).toContain("don't know 4%");
  expect(table.rows).toEqual([['reliable', '62.0% (58.0% to 66.0%)', '988', '4.3%']]);
});

test('[CH3] the share of "don\'t know" of a hidden cell is hidden with it', () => {
  const rows = [{ label: 'reliable', share: suppressed(0.4), dontKnow: 0.7654 }];
  const { svg, svgNarrow, csv, table } = drawn(topTwoBoxBars(topTwo({ rows }), english));
  expect(table.rows).toEqual([['reliable', 'below minimum n', '–']]);
  for (const said of [svg, svgNarrow, csv]) expect(said).not.toMatch(/76|77%/u);
});

test('[CH11] the example of the README', () => {
  const rows = [{ label: 'verlässlich', share: { n: 988, est: 0.62, lo: 0.58, hi: 0.66 } }];
  const chart = drawn(topTwoBoxBars(topTwo({ rows }), { id: 'top-two', language: 'de' }));
  const noBreaks = chart.table.rows.flat().map((text) => text.replaceAll('\u00a0', ' '));
  expect(noBreaks).toEqual(['verlässlich', '62,0 % (58,0 % bis 66,0 %)', '988']);
});

test('[CH11] without "don\'t know" there is no column for it', () => {
  const rows = [{ label: 'reliable', share: anEstimate(0.62, 988, 0.04) }];
  expect(drawn(topTwoBoxBars(topTwo({ rows }), english)).table.head).toHaveLength(3);
});
