import { describe, expect, test } from 'vitest';
import { polarityProfileChart } from './polarity-profile.ts';
import { everyChart } from './testing/every-chart.ts';
import { anAbout, anEstimate, aProfile, topTwo } from './testing/samples.ts';
import { topTwoBoxBars } from './top-two-box.ts';

const options = { id: 'a', language: 'de' } as const;

/** Paths of all numbers that may reach a drawing. */
function numberPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const { note, n } = value as { note?: string; n?: unknown };
  if (note === 'suppressed' || ('est' in value && typeof n === 'number' && n < 10)) return [];
  return Object.entries(value).flatMap(([key, inner]) => numberPaths(inner, [...path, key]));
}

function withValue(value: unknown, [key, ...rest]: readonly string[], number: number): unknown {
  if (key === undefined) return number;
  const inner = withValue((value as Record<string, unknown>)[key], rest, number);
  return Array.isArray(value)
    ? value.map((each: unknown, i) => (String(i) === key ? inner : each))
    : { ...(value as object), [key]: inner };
}

/** What stands beside a hidden value is hidden with it. */
const HIDDEN = new Set(['top two rows.3.dontKnow', 'importance rows.8.importance']);

describe.each(everyChart.map((each) => [each.name, each] as const))('%s', (_, chart) => {
  test.each([NaN, Infinity, -Infinity])('[CH1] %s is refused wherever it stands', (bad) => {
    const paths = numberPaths(chart.sample).filter(
      (path) => !HIDDEN.has(`${chart.name} ${path.join('.')}`),
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      const result = chart.draw(withValue(chart.sample, path, bad) as object, options);
      expect(result, path.join('.')).toMatchObject({ ok: false });
      if (!result.ok) expect(result.findings[0]!.reason.de, path.join('.')).not.toBe('');
      expect(result).not.toHaveProperty('svg');
    }
  });

  test('[CH5] an empty title is refused, and the place named', () => {
    const sample = { ...chart.sample, about: anAbout({ title: ' \n' }) };
    expect(chart.draw(sample, options)).toMatchObject({
      ok: false,
      findings: [{ rule: 'CH5', where: 'about.title', severity: 'block' }],
    });
  });
});

test('[CH1] a value off its scale is refused with place and values', () => {
  const rows = [{ left: 'a', right: 'b', region: anEstimate(7.2), competitors: [] }];
  const result = polarityProfileChart(aProfile({ rows, competitors: [] }), options);
  expect(result).toMatchObject({
    ok: false,
    findings: [
      { where: 'rows[0].region.est', reason: { en: 'The value 7.2 lies outside 1 to 7.' } },
    ],
  });
});

test('[CH1] the last bits of a weighted mean do not put it off the scale', () => {
  const region = { n: 100, est: 7.000000000000001, lo: 6.9, hi: 7.1 };
  const rows = [{ left: 'a', right: 'b', region, competitors: [] }];
  expect(polarityProfileChart(aProfile({ rows, competitors: [] }), options).ok).toBe(true);
});

test('[CH2] an interval that misses its value is refused', () => {
  const share = { n: 100, est: 0.5, lo: 0.51, hi: 0.6 };
  const result = topTwoBoxBars(topTwo({ rows: [{ label: 'a', share }] }), options);
  expect(result).toMatchObject({ ok: false, findings: [{ rule: 'CH2', where: 'rows[0].share' }] });
});

test('[CH1] half a respondent is refused', () => {
  const share = { ...anEstimate(0.5, 100.5, 0.1) };
  const result = topTwoBoxBars(topTwo({ rows: [{ label: 'a', share }] }), options);
  expect(result).toMatchObject({ ok: false, findings: [{ where: 'rows[0].share.n' }] });
});

test('[CH5] nothing to draw, and too much of it, are refused', () => {
  const row = { label: 'a', share: anEstimate(0.5, 100, 0.1) };
  const none = topTwoBoxBars(topTwo({ rows: [] }), options);
  expect(none).toMatchObject({ ok: false, findings: [{ rule: 'CH5', where: 'rows' }] });
  const many = topTwoBoxBars(topTwo({ rows: Array.from({ length: 41 }, () => row) }), options);
  expect(many).toMatchObject({ ok: false, findings: [{ rule: 'CH5', where: 'rows' }] });
  const long = topTwoBoxBars(topTwo({ rows: [{ ...row, label: 'x'.repeat(301) }] }), options);
  expect(long).toMatchObject({ ok: false, findings: [{ rule: 'CH5', where: 'rows[0].label' }] });
});

test('[CH5] a profile has at most four lines', () => {
  const sample = aProfile({ competitors: ['b', 'c', 'd'] });
  const rows = sample.rows.map((row) => ({
    ...row,
    competitors: [4, 5, 6].map((est) => anEstimate(est)),
  }));
  const five = polarityProfileChart({ ...sample, rows }, options);
  expect(five).toMatchObject({ ok: false, findings: [{ where: 'competitors' }] });
  const withoutTarget = rows.map((row) => ({ ...row, target: null }));
  expect(polarityProfileChart({ ...sample, rows: withoutTarget }, options).ok).toBe(true);
});
