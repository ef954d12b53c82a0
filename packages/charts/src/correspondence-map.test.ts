import { expect, test } from 'vitest';
import { correspondenceMapChart } from './correspondence-map.ts';
import { readDrawing } from './testing/drawing.ts';
import { drawn } from './testing/every-chart.ts';
import { aMap } from './testing/samples.ts';

const english = { id: 'a', language: 'en' } as const;

test('[CH13] axes name their share of the inertia, and the note their sum', () => {
  const { svg, note } = drawn(correspondenceMapChart(aMap(), english));
  const said = readDrawing(svg).texts.map(({ text }) => text);
  expect(said).toContain('Dimension 1: 68.4% of the differences (inertia)');
  expect(said).toContain('Dimension 2: 19.3% of the differences (inertia)');
  expect(note).toContain('show 87.7% of the differences');
  expect(note).toContain('not defined');
});

test('[CH13] one unit is equally long on both axes', () => {
  const { svg: wide, svgNarrow } = drawn(correspondenceMapChart(aMap(), english));
  for (const svg of [wide, svgNarrow]) {
    const { shapes } = readDrawing(svg);
    const dot = (n: number) =>
      shapes.filter(({ classes }) => classes[0] === 'dot' && classes[1] === 's-a')[n]!;
    // The first stands for the legend; then Ruhr (-0.48, 0.06) and Berlin (0.42, 0.21).
    const [ruhr, berlin] = [dot(1), dot(2)];
    const unitX = (berlin.x - ruhr.x) / 0.9;
    const unitY = (ruhr.y - berlin.y) / 0.15;
    expect(unitY / unitX).toBeCloseTo(1, 1);
  }
});

test('[CH13] the area of a mark grows with its mass', () => {
  const { shapes } = readDrawing(drawn(correspondenceMapChart(aMap(), english)).svg);
  const [, ruhr, berlin] = shapes.filter(
    ({ classes }) => classes[0] === 'dot' && classes[1] === 's-a',
  );
  const area = (mark: typeof ruhr): number => (mark!.right - mark!.left) ** 2;
  expect(area(ruhr) / area(berlin)).toBeCloseTo(0.3 / 0.27, 1);
});

test('[CH13] a point with less than half of its distance in the map is drawn open', () => {
  const { shapes } = readDrawing(drawn(correspondenceMapChart(aMap(), english)).svg);
  const open = shapes.filter(({ classes }) => classes.includes('faint'));
  // The legend, Hamburg with 0.3 and "weltoffen" with 0.45.
  expect(open).toHaveLength(3);
});

test('[CH13] a row below the minimum refuses the map, for the others would give it away', () => {
  const n = { ...aMap().n, hamburg: 9 };
  const result = correspondenceMapChart(aMap({ n }), english);
  expect(result).toMatchObject({ ok: false, findings: [{ rule: 'CH13', where: 'n.hamburg' }] });
});

test('[CH13] a supplementary row below the minimum is left out and named', () => {
  const n = { ...aMap().n, ideal: 9 };
  const { svg, table, csv } = drawn(correspondenceMapChart(aMap({ n }), english));
  expect(readDrawing(svg).texts.map(({ text }) => text)).toContain(
    'Hannover: below minimum n · ideale Region: below minimum n',
  );
  expect(table.rows.at(-1)!.slice(0, 3)).toEqual(['ideale Region', 'Regions', 'below minimum n']);
  expect(csv).not.toContain('0.5,');
});

test('[CH13] one dimension is no map', () => {
  const { map } = aMap();
  const result = correspondenceMapChart(aMap({ map: { ...map, shares: [1] } }), english);
  expect(result).toMatchObject({ ok: false, findings: [{ rule: 'CH13', where: 'map.shares' }] });
});

test('[CH13] a row whose n is not known is refused', () => {
  const result = correspondenceMapChart(aMap({ n: {} }), english);
  expect(result).toMatchObject({ ok: false });
  const places = result.ok ? [] : result.findings.map(({ rule, where }) => `${rule} ${where}`);
  expect(places).toContain('CH1 n.ruhr');
});
