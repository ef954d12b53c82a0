import { languageIds } from '@city-of-cities/region';
import * as fc from 'fast-check';
import { runs } from './testing/arbitrary.ts';
import { describe, expect, test } from 'vitest';
import { polarityProfileChart } from './polarity-profile.ts';
import { readCsv } from './testing/csv-reader.ts';
import { drawn, everyChart } from './testing/every-chart.ts';
import { anEstimate, aProfile } from './testing/samples.ts';

describe.each(everyChart.map((each) => [each.name, each] as const))('%s', (_, chart) => {
  test('[CH8] is RFC 4180, as wide as its head, and no formula for a spreadsheet', () => {
    fc.assert(
      fc.property(chart.inputs, fc.constantFrom(...languageIds), (input, language) => {
        const [head, ...records] = readCsv(drawn(chart.draw(input, { id: 'a', language })).csv);
        expect(records.length).toBeGreaterThan(0);
        for (const record of records) {
          expect(record).toHaveLength(head!.length);
          const formulas = record.filter(
            (field) => /^\s*[=+\-@]/u.test(field) && Number.isNaN(Number(field)),
          );
          expect(formulas).toEqual([]);
        }
      }),
      runs(30),
    );
  });
});

test('[CH8] carries values with a decimal point, bounds and n', () => {
  const rows = [
    { left: 'alt', right: 'jung', region: anEstimate(3.1, 1234, 0.2), competitors: [] },
  ];
  const { csv } = drawn(
    polarityProfileChart(aProfile({ rows, competitors: [] }), { id: 'a', language: 'de' }),
  );
  const [head, record] = readCsv(csv);
  expect(head!.slice(0, 8)).toEqual([
    'Merkmal',
    'Reihe',
    'Maß',
    'Wert',
    'Untergrenze',
    'Obergrenze',
    'n',
    'Anmerkung',
  ]);
  expect(record!.slice(0, 8)).toEqual([
    'alt – jung',
    'Region heute',
    'Mittelwert',
    '3.1',
    '2.9',
    '3.3',
    '1234',
    '',
  ]);
});
