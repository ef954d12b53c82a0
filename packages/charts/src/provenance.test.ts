import { languageIds } from '@city-of-cities/region';
import { describe, expect, test } from 'vitest';
import { seriesChart } from './series-chart.ts';
import { readDrawing } from './testing/drawing.ts';
import { drawn, everyChart } from './testing/every-chart.ts';
import { anAbout, series } from './testing/samples.ts';

/** What the drawing says, whatever its line breaks. */
function wordsOf(svg: string): string {
  return readDrawing(svg)
    .texts.map(({ text }) => text)
    .join('')
    .replaceAll(/\s/gu, '');
}

const SAMPLE = { de: 'Beispieldaten', en: 'Sample data', zh: '示例数据' };
const N = { de: 'n = 1.012', en: 'n = 1,012', zh: 'n = 1,012' };
const DATE = { de: '3.–28. Juni 2019', en: '3–28 June 2019', zh: '2019年6月3日至2019年6月28日' };

describe.each(everyChart.map((each) => [each.name, each] as const))('%s', (_, chart) => {
  test.each(languageIds)('[CH6] says n, weighting, date, client and sample, in %s', (language) => {
    const sample = { ...chart.sample, about: anAbout() };
    const { svg, svgNarrow, table } = drawn(chart.draw(sample, { id: 'a', language }));
    const required = [
      SAMPLE[language],
      N[language],
      DATE[language],
      'Raking, Eurostat 2017',
      'Regionalverband Ruhr',
    ];
    for (const said of [wordsOf(svg), wordsOf(svgNarrow), table.caption.replaceAll(/\s/gu, '')])
      for (const words of required) expect(said).toContain(words.replaceAll(' ', ''));
  });

  test('[CH6] real data carry no stamp; no weights and no client are said', () => {
    const about = anAbout({ isSample: false, weighting: null, client: null });
    const sample = { ...chart.sample, about };
    const { svg } = drawn(chart.draw(sample, { id: 'a', language: 'en' }));
    expect(svg).not.toContain('stamp');
    expect(wordsOf(svg)).not.toContain('Sampledata');
    expect(wordsOf(svg)).toContain('unweighted');
    expect(wordsOf(svg)).toContain('notcommissioned');
  });
});

test('[CH6] a long provenance is broken, never cut', () => {
  const weighting = `${'Land × Branche × '.repeat(16)}Größe`;
  const about = anAbout({ weighting, client: 'c'.repeat(290) });
  const { svgNarrow } = drawn(seriesChart(series({ about }), { id: 'a', language: 'de' }));
  const said = wordsOf(svgNarrow).replaceAll('-', '');
  expect(said).toContain(weighting.replaceAll(' ', ''));
  expect(said).toContain('c'.repeat(290));
});

test('[CH6] figures that are no sample claim no n and no weights', () => {
  const { svg } = drawn(seriesChart(series(), { id: 'a', language: 'de' }));
  expect(wordsOf(svg)).not.toContain('n=');
  expect(wordsOf(svg)).not.toContain('ungewichtet');
  expect(wordsOf(svg)).toContain('Stand:31.Dezember2019');
});
