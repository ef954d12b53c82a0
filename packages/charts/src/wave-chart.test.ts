import { languageIds } from '@city-of-cities/region';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyWaves, runs } from './testing/arbitrary.ts';
import { firstNumber, readAxis } from './testing/axis.ts';
import { readDrawing } from './testing/drawing.ts';
import { drawn } from './testing/every-chart.ts';
import { anEstimate, waves } from './testing/samples.ts';
import { waveChart } from './wave-chart.ts';
import type { Waves } from './wave-chart.ts';

const english = { id: 'a', language: 'en' } as const;
const german = { id: 'a', language: 'de' } as const;

/** Waves 2 and 4 with the given change. */
function changed(change: Partial<NonNullable<Waves['change']>>): Waves {
  return waves({ change: { ...waves().change!, ...change } });
}

function sentenceFor(input: Waves): string {
  return drawn(waveChart(input, german)).sentence!;
}

test('[CH15] a significant change is said with values, difference and interval', () => {
  expect(sentenceFor(changed({}))).toBe(
    '„innovativ“ ist von 3,30 auf 3,80 gestiegen: +0,50 (95-%-Intervall +0,28 bis +0,72). Der Zufall der Stichprobe allein erklärt das kaum.',
  );
  expect(sentenceFor(changed({ diff: -0.5, lo: -0.72, hi: -0.28 }))).toContain('gefallen: −0,50');
});

test('[CH15] a change below what the sample can show is no change and no standstill', () => {
  expect(
    sentenceFor(changed({ diff: 0.1, lo: -0.1, hi: 0.3, pHolm: 0.4, smallestChange: 0.3 })),
  ).toBe(
    'Ob sich „innovativ“ von Welle 2 zu Welle 4 verändert hat, lässt sich nicht sagen: Die Differenz (+0,10) ist kleiner als die kleinste, die diese Stichprobe verlässlich zeigt (0,30). Stillstand belegt das nicht.',
  );
});

test('[CH15] a larger one that is not established is said to be just that', () => {
  const sentence = sentenceFor(changed({ diff: 0.4, lo: -0.05, hi: 0.85, pHolm: 0.08 }));
  expect(sentence).toContain('nicht gesichert (95-%-Intervall −0,05 bis +0,85)');
});

test('[CH15] at the level itself a change is not established', () => {
  expect(sentenceFor(changed({ pHolm: 0.05 }))).toContain('nicht gesichert');
  expect(sentenceFor(changed({ pHolm: 0.0499 }))).toContain('gestiegen');
});

test('[CH15] a changed wording forbids the comparison, however small p is', () => {
  const sentence = sentenceFor(changed({ from: 0, to: 3 }));
  expect(sentence).toBe(
    '„innovativ“ lässt sich von Welle 1 zu Welle 4 nicht vergleichen. Der Wortlaut der Frage hat sich geändert; ein Unterschied kann daher kommen.',
  );
  const chart = drawn(waveChart(changed({ from: 0, to: 3 }), german));
  expect(chart.csv).not.toContain('Veränderung');
  expect(chart.table.rows.flat()).not.toContain('Veränderung');
});

test('[CH15] a break interrupts the line and is named between the waves', () => {
  const drawing = readDrawing(drawn(waveChart(waves(), english)).svg);
  const lines = drawing.shapes.filter(({ classes }) => classes.join(' ') === 'run s-a');
  const dots = drawing.shapes.filter(({ classes }) => classes[0] === 'dot').slice(1);
  // One in the legend, one from wave 2 on.
  expect(lines).toHaveLength(2);
  expect(lines[1]!.left).toBeCloseTo(dots[1]!.x, 1);
  const wall = drawing.shapes.find(({ classes }) => classes.join(' ') === 'axis dash')!;
  expect(wall.x).toBeGreaterThan(dots[0]!.x);
  expect(wall.x).toBeLessThan(dots[1]!.x);
  expect(drawing.texts.map(({ text }) => text).join(' ')).toContain('wording changed');
});

test('[CH15] no sentence leaves a gap or calls anything unchanged, in any language', () => {
  fc.assert(
    fc.property(anyWaves, fc.constantFrom(...languageIds), (input, language) => {
      const { sentence } = drawn(waveChart({ ...input, item: 'x' }, { id: 'a', language }));
      expect(sentence).not.toMatch(/unverändert|unchanged|gleich geblieben|不变/u);
      expect(sentence).not.toMatch(/undefined|NaN|null/u);
    }),
    runs(30),
  );
});

test('[CH15] points stand where the table says', () => {
  fc.assert(
    fc.property(anyWaves, (input) => {
      const chart = drawn(waveChart({ ...input, target: null }, english));
      const inTable = chart.table.rows
        .slice(0, input.waves.length)
        .map((row) => row[2]!)
        .filter((cell) => /\d/u.test(cell));
      const drawing = readDrawing(chart.svg);
      const valueAt = readAxis(
        drawing,
        'y',
        ({ text, classes }) => classes.join(' ') === 'soft' && /^\d$/u.test(text),
      );
      const dots = drawing.shapes.filter(({ classes }) => classes[0] === 'dot').slice(1);
      expect(dots).toHaveLength(inTable.length);
      dots.forEach((dot, i) =>
        expect(Math.abs(valueAt(dot.y) - firstNumber(inTable[i]!))).toBeLessThan(0.02),
      );
    }),
    runs(30),
  );
});

test('[CH15] time is drawn true, or said not to be', () => {
  const apart = drawn(waveChart(waves(), english));
  const dots = readDrawing(apart.svg)
    .shapes.filter(({ classes }) => classes[0] === 'dot')
    .slice(1);
  const gaps = dots.slice(1).map(({ x }, i) => x - dots[i]!.x);
  // 16 months, 9 months, 12 months.
  expect(gaps[0]! / gaps[2]!).toBeCloseTo(488 / 365, 1);
  expect(apart.svg).not.toContain('equal distances');
  const [first, second] = waves().waves;
  const close = waves({
    waves: [first!, { ...second!, date: '2016-06' }, { ...second!, date: '2019-06' }],
    change: null,
  });
  expect(drawn(waveChart(close, english)).svg).toContain('equal distances');
});

test('[CH15] waves out of order and changes between no waves are refused', () => {
  const backwards = waves({ waves: waves().waves.toReversed() });
  expect(waveChart(backwards, english)).toMatchObject({ ok: false });
  const nowhere = waveChart(changed({ to: 7 }), english);
  expect(nowhere).toMatchObject({ ok: false, findings: [{ rule: 'CH15', where: 'change' }] });
});

test('[CH15] shares are drawn from 0 to 100 % and compared in percentage points', () => {
  const input = waves({
    measure: { kind: 'share' },
    waves: [
      { label: 'Wave 1', date: '2017', estimate: anEstimate(0.21, 900, 0.03) },
      { label: 'Wave 2', date: '2019', estimate: anEstimate(0.28, 900, 0.03) },
    ],
    change: { from: 0, to: 1, diff: 0.07, lo: 0.03, hi: 0.11, pHolm: 0.001 },
    target: { value: 0.4, date: '2019-12' },
  });
  const { sentence, svg } = drawn(waveChart(input, english));
  expect(sentence).toContain('from 21.0% to 28.0%: +7.0 points');
  const said = readDrawing(svg).texts.map(({ text }) => text);
  expect(said).toContain('0%');
  expect(said).toContain('100%');
});

test('[CH15] a first wave alone says that only the next can show a change', () => {
  const input = waves({ waves: waves().waves.slice(0, 1), change: null });
  expect(sentenceFor(input)).toContain('erst die nächste Welle');
});
