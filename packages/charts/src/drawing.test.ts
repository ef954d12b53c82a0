import { languageIds } from '@city-of-cities/region';
import * as fc from 'fast-check';
import { runs } from './testing/arbitrary.ts';
import { describe, expect, test } from 'vitest';
import { isOverlapping, readDrawing } from './testing/drawing.ts';
import type { ReadDrawing, ReadShape } from './testing/drawing.ts';
import { drawn, everyChart } from './testing/every-chart.ts';
import type { ChartCase } from './testing/every-chart.ts';

const RUNS = runs(20);
const language = fc.constantFrom(...languageIds);

function forDrawings({ inputs, draw }: ChartCase, check: (drawing: ReadDrawing) => void): void {
  fc.assert(
    fc.property(inputs, language, (input, lang) => {
      const chart = drawn(draw(input, { id: 'a', language: lang }));
      check(readDrawing(chart.svg));
      check(readDrawing(chart.svgNarrow));
    }),
    RUNS,
  );
}

describe.each(everyChart.map((each) => [each.name, each] as const))('%s', (_, chart) => {
  test('[CH9] everything stays inside the sheet', () => {
    forDrawings(chart, ({ texts, shapes, width, height }) => {
      const outside = [...texts, ...shapes].filter(
        (box) => box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1,
      );
      expect(outside).toEqual([]);
    });
  });

  test('[CH9] no text covers another', () => {
    forDrawings(chart, ({ texts }) => {
      const pairs = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => isOverlapping(a, b))
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(pairs).toEqual([]);
    });
  });

  test('[CH2] every band contains its mark', () => {
    forDrawings(chart, ({ shapes }) => {
      const marks = shapes.filter(({ classes }) =>
        classes.some((name) => ['dot', 'ring', 'bar'].includes(name)),
      );
      const bands = shapes.filter((shape) => shape.classes[0] === 'ci' && !isOfLegend(shape));
      for (const band of bands) {
        const inside = marks.filter((mark) => {
          const x = mark.classes[0] === 'bar' ? mark.right : mark.x;
          return (
            mark.classes[1] === band.classes[1] &&
            x >= band.left - 0.2 &&
            x <= band.right + 0.2 &&
            mark.y >= band.top - 0.2 &&
            mark.y <= band.bottom + 0.2
          );
        });
        expect(inside, JSON.stringify(band.element.attributes)).not.toEqual([]);
      }
    });
  });

  test('[CH7] the drawing is well-formed, named, and free of styles and scripts', () => {
    forDrawings(chart, ({ root }) => {
      const [title, desc] = root.children;
      expect([title!.name, desc!.name]).toEqual(['title', 'desc']);
      expect(title!.text.trim()).not.toBe('');
      expect(root.attributes).toMatchObject({
        role: 'img',
        'aria-labelledby': `${title!.attributes['id']} ${desc!.attributes['id']}`,
      });
      const names = new Set(root.children.map(({ name }) => name));
      expect([...names].filter((name) => !ALLOWED.has(name))).toEqual([]);
      for (const { attributes } of root.children) expect(attributes).not.toHaveProperty('style');
    });
  });

  test('[CH18] same input, same bytes; few of them', () => {
    fc.assert(
      fc.property(chart.inputs, language, (input, lang) => {
        const options = { id: 'a', language: lang };
        const [first, second] = [
          drawn(chart.draw(input, options)),
          drawn(chart.draw(input, options)),
        ];
        expect(first).toEqual(second);
        expect(Math.max(first.svg.length, first.svgNarrow.length)).toBeLessThan(40_000);
      }),
      runs(10),
    );
  });

  test('[CH18] the sample takes less than 9 kB', () => {
    const { svg, svgNarrow } = drawn(chart.draw(chart.sample, { id: 'a', language: 'de' }));
    expect(Math.max(svg.length, svgNarrow.length)).toBeLessThan(9_000);
  });
});

// Over waves and series a figure may come near the line of a neighbour; it has a halo for that.
const withoutTime = everyChart.filter(({ name }) => !['waves', 'series'].includes(name));

test.each(withoutTime.map((each) => [each.name, each] as const))(
  '[CH9] no mark covers a text: %s',
  (_, chart) => {
    forDrawings(chart, ({ texts, shapes }) => {
      const marks = shapes.filter(({ classes }) => MARKS.has(classes[0]!));
      const covered = texts.filter((text) => marks.some((each) => isOverlapping(each, text)));
      expect(covered.map(({ text }) => text)).toEqual([]);
    });
  },
);

const MARKS = new Set(['dot', 'ring', 'bar', 'ci']);

/** A band of the legend has its own size, and not always a mark. */
function isOfLegend({ element: { attributes } }: ReadShape): boolean {
  return attributes['width'] === '26' && attributes['height'] === '16';
}

const ALLOWED = new Set(['title', 'desc', 'text', 'path', 'rect', 'circle']);

test('[CH7] the two drawings of a chart share no id', () => {
  for (const { draw, sample } of everyChart) {
    const { svg, svgNarrow } = drawn(draw(sample, { id: 'a', language: 'de' }));
    const ids = [...`${svg}${svgNarrow}`.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
  }
});

test('[CH7] an id that would break out of its attribute is a mistake of the caller', () => {
  const { draw, sample } = everyChart[0]!;
  expect(() => draw(sample, { id: 'a" onload="x', language: 'de' })).toThrow('is no id');
});
