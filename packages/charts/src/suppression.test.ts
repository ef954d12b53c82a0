import { languageIds } from '@city-of-cities/region';
import * as fc from 'fast-check';
import { runs } from './testing/arbitrary.ts';
import { describe, expect, test } from 'vitest';
import { toCell } from './estimate.ts';
import { goalChart } from './goal-chart.ts';
import { polarityProfileChart } from './polarity-profile.ts';
import { readDrawing } from './testing/drawing.ts';
import { drawn, everyChart } from './testing/every-chart.ts';
import { anEstimate, aProfile, goals, suppressed, waves } from './testing/samples.ts';
import { chartTexts } from './texts.ts';
import { waveChart } from './wave-chart.ts';

interface Hidden {
  note?: string;
  n?: number;
}

function isHidden(value: object): value is Hidden {
  const { note, n } = value as Hidden;
  return note === 'suppressed' || ('est' in value && typeof n === 'number' && n < 10);
}

/** The input with other numbers in each cell that must stay hidden. */
function withOtherSecrets(value: unknown, secret: number): unknown {
  if (Array.isArray(value)) return value.map((each) => withOtherSecrets(each, secret));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const isSecret = isHidden(value) && ['est', 'lo', 'hi', 'pHolm', 'n'].includes(key);
    if (!isSecret) return [key, withOtherSecrets(inner, secret)];
    return [key, key === 'n' ? Math.floor(Math.abs(secret)) % 10 : secret];
  });
  return Object.fromEntries(entries) as object;
}

const withHiddenCells = everyChart.filter(({ name }) => !['map', 'series', 'waves'].includes(name));

describe.each(withHiddenCells.map((each) => [each.name, each] as const))('%s', (_, chart) => {
  test('[CH3] nothing that leaves the chart depends on a hidden value', () => {
    const options = { id: 'a', language: 'de' } as const;
    const before = drawn(chart.draw(chart.sample, options));
    expect(before.svg).toContain('unter Mindestzahl');
    fc.assert(
      fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), (secret) => {
        const other = withOtherSecrets(chart.sample, secret) as object;
        expect(other).not.toEqual(chart.sample);
        expect(chart.draw(other, options)).toEqual(before);
      }),
      runs(10),
    );
  });

  test.each(languageIds)('[CH3] the words stand in drawing, table and CSV, in %s', (language) => {
    const { svg, svgNarrow, table, csv, note } = drawn(
      chart.draw(chart.sample, { id: 'a', language }),
    );
    const words = chartTexts[language].belowMinimum;
    for (const svgText of [svg, svgNarrow])
      expect(readDrawing(svgText).texts.some(({ text }) => text.includes(words))).toBe(true);
    expect(table.rows.flat()).toContain(words);
    expect(csv).toContain(words);
    expect(note).toContain('10');
  });
});

test('[CH3] a cell is hidden by its note or by its size, whichever hides more', () => {
  expect(toCell({ ...anEstimate(3, 5000), note: 'suppressed' }, 10)).toEqual({
    kind: 'suppressed',
  });
  expect(toCell({ ...anEstimate(3, 9), note: 'shown' }, 10)).toEqual({ kind: 'suppressed' });
  expect(toCell(anEstimate(3, 10), 10)).toMatchObject({ kind: 'shown', n: 10 });
  expect(toCell(anEstimate(3, 24), 25)).toEqual({ kind: 'suppressed' });
});

test('[CH3] the minimum may be raised, never lowered', () => {
  const result = polarityProfileChart(aProfile(), { id: 'a', language: 'de', minimumN: 9 });
  expect(result).toMatchObject({ ok: false, findings: [{ rule: 'CH3', where: 'minimumN' }] });
  const raised = drawn(
    polarityProfileChart(aProfile(), { id: 'a', language: 'de', minimumN: 100 }),
  );
  const hidden = raised.table.rows.flat().filter((text) => text === 'unter Mindestzahl');
  expect(hidden).toHaveLength(2);
});

test('[CH3] no change, gap or verdict is told of a hidden cell', () => {
  const sample = waves();
  const withHidden = (est: number): typeof sample => ({
    ...sample,
    waves: sample.waves.map((wave, i) => (i === 3 ? { ...wave, estimate: suppressed(est) } : wave)),
    change: { ...sample.change!, diff: est - 3.3, lo: est - 3.5, hi: est - 3.1 },
  });
  const options = { id: 'a', language: 'de' } as const;
  const [one, two] = [3.8, 2.1].map((est) => drawn(waveChart(withHidden(est), options)));
  expect(one).toEqual(two);
  expect(one!.sentence).toContain('lässt sich nicht sagen');

  const [row] = goals().rows;
  const hidden = (isReached: boolean): unknown =>
    goalChart(
      goals({
        rows: [{ ...row!, current: suppressed(), progress: { hasMoved: true, isReached } }],
      }),
      options,
    );
  expect(hidden(true)).toEqual(hidden(false));
});

test('[CH3] a total below the minimum is not named', () => {
  const about = { ...aProfile().about, n: 9 };
  const { svg, table } = drawn(
    polarityProfileChart(aProfile({ about }), { id: 'a', language: 'en' }),
  );
  const { root } = readDrawing(svg);
  for (const said of [table.caption, ...root.children.map(({ text }) => text)])
    expect(said).not.toMatch(/n = 9\b(?!\d)/u);
  expect(table.caption).toContain('below minimum n');
});

test('[CH4] a low base is bracketed and drawn open, a small one gets a star, with a note each', () => {
  const { svg, table, note } = drawn(
    polarityProfileChart(
      aProfile({
        competitors: [],
        rows: [10, 29, 30, 49, 50].map((n) => ({
          left: 'a',
          right: `b${n}`,
          region: anEstimate(4, n, 0.5),
          competitors: [],
        })),
      }),
      { id: 'a', language: 'en' },
    ),
  );
  expect(table.rows.map(([, value]) => value)).toEqual([
    '[4.00 (3.50 to 4.50)]',
    '[4.00 (3.50 to 4.50)]',
    '4.00 (3.50 to 4.50)*',
    '4.00 (3.50 to 4.50)*',
    '4.00 (3.50 to 4.50)',
  ]);
  const open = readDrawing(svg).shapes.filter(({ classes }) => classes.includes('faint'));
  expect(open).toHaveLength(2);
  expect(note).toContain('low base');
  expect(note).toContain('* Fewer than 50 answers.');
});
