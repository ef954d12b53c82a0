import type { About } from './about.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import { finding } from './finding.ts';
import { mark } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Phrases } from './phrases.ts';
import { drawPointMap } from './point-map.ts';
import type { PointMap } from './point-map.ts';
import { spanOf } from './scale.ts';
import { fill } from './texts.ts';

/** A correspondence analysis in principal coordinates, as the image analysis returns it. */
export interface CorrespondenceMap {
  readonly activeRows: readonly string[];
  readonly cols: readonly string[];
  readonly rowMass: readonly number[];
  readonly colMass: readonly number[];
  readonly rowPrincipal: readonly (readonly number[])[];
  readonly colPrincipal: readonly (readonly number[])[];
  readonly rowCos2: readonly (readonly number[])[];
  readonly colCos2: readonly (readonly number[])[];
  /** Share of the inertia per dimension. */
  readonly shares: readonly number[];
  readonly supplementary: readonly {
    readonly row: string;
    readonly principal: readonly number[];
  }[];
}

export interface CorrespondenceInput {
  readonly about: About;
  readonly map: CorrespondenceMap;
  /** Respondents behind each active and supplementary row, by the map's own names. */
  readonly n: Readonly<Record<string, number>>;
  /** Shown names of rows and columns; the map's own unless stated. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Names of rows that the map was computed without because too few answered. */
  readonly leftOut?: readonly string[] | undefined;
}

interface Point {
  readonly kind: 'regions' | 'attributes' | 'supplementary';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly mass: number | null;
  /** cos² in the two dimensions; null where it is not known. */
  readonly quality: number | null;
  readonly n: number | null;
}

const MOST_POINTS = 40;
const LARGEST_MARK = 13;
const SMALLEST_MARK = 4;
const WELL_SHOWN = 0.5;
const LOOKS: Readonly<Record<Point['kind'], Omit<Mark, 'r'>>> = {
  regions: { shape: 'dot', series: 's-a' },
  attributes: { shape: 'diamond', series: 's-d' },
  supplementary: { shape: 'ring', series: 's-b' },
};

/**
 * CH13: the first two dimensions with their share of the inertia, equal scales, size by mass. A
 * row below the minimum refuses the whole map: the weighted points of a map sum to zero, so a
 * missing one could be worked out.
 */
export function correspondenceMapChart(
  input: CorrespondenceInput,
  options: ChartOptions,
): Chart | Refused {
  return chartOf(input.about, options, (desk) => read(input, desk));
}

function read(input: CorrespondenceInput, desk: Desk): () => Plan {
  const { inspect, minimumN } = desk;
  const { map } = input;
  const name = (id: string): string => ownValue(input.names, id) ?? id;
  const nOf = (id: string): number => ownValue(input.n, id) ?? NaN;
  if (map.shares.length < 2) inspect.refuse(tooFlat);
  map.activeRows.forEach((row) => {
    if (nOf(row) < minimumN) inspect.refuse(rowTooSmall(row, name(row)));
  });
  [...map.activeRows, ...map.supplementary.map(({ row }) => row)].forEach((row) =>
    inspect.number(`n.${row}`, nOf(row), [0, Number.MAX_SAFE_INTEGER]),
  );
  const small = map.supplementary.filter(({ row }) => nOf(row) < minimumN);
  const leftOut = [...(input.leftOut ?? []), ...small.map(({ row }) => name(row))];
  inspect.length('map', map.activeRows.length + map.cols.length, MOST_POINTS);
  map.shares.slice(0, 2).forEach((share, k) => inspect.number(`map.shares[${k}]`, share, [0, 1]));
  const points: Point[] = [
    ...map.activeRows.map((row, i): Point => ({
      kind: 'regions',
      name: name(row),
      ...coordinates(map.rowPrincipal[i]),
      mass: map.rowMass[i] ?? NaN,
      quality: qualityOf(map.rowCos2[i]),
      n: nOf(row),
    })),
    ...map.cols.map((col, j): Point => ({
      kind: 'attributes',
      name: name(col),
      ...coordinates(map.colPrincipal[j]),
      mass: map.colMass[j] ?? NaN,
      quality: qualityOf(map.colCos2[j]),
      n: null,
    })),
    ...map.supplementary
      .filter((each) => !small.includes(each))
      .map(({ row, principal }): Point => ({
        kind: 'supplementary',
        name: name(row),
        ...coordinates(principal),
        mass: null,
        quality: null,
        n: nOf(row),
      })),
  ];
  points.forEach((point) => {
    const where = `map (${point.name})`;
    inspect.text(where, point.name);
    inspect.number(`${where}.x`, point.x);
    inspect.number(`${where}.y`, point.y);
    if (point.mass !== null) inspect.number(`${where}.mass`, point.mass, [0, 1]);
    if (point.quality !== null) inspect.number(`${where}.cos2`, point.quality, [0, 1]);
  });
  return () => plan({ ...input, leftOut }, points, desk);
}

function ownValue<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function coordinates(principal: readonly number[] | undefined): { x: number; y: number } {
  return { x: principal?.[0] ?? NaN, y: principal?.[1] ?? NaN };
}

function qualityOf(cos2: readonly number[] | undefined): number {
  return (cos2?.[0] ?? NaN) + (cos2?.[1] ?? NaN);
}

const tooFlat = finding(
  'CH13',
  'map.shares',
  ['Die Karte hat weniger als zwei Dimensionen.', 'The map has fewer than two dimensions.'],
  [
    'Mindestens drei Regionen und drei Merkmale aufnehmen.',
    'Include at least three regions and three attributes.',
  ],
);

function rowTooSmall(row: string, name: string): ReturnType<typeof finding> {
  return finding(
    'CH13',
    `n.${row}`,
    [
      `„${name}“ liegt unter der Mindestzahl und ließe sich aus den übrigen Punkten ausrechnen.`,
      `"${name}" is below the minimum and could be worked out from the other points.`,
    ],
    [
      'Die Karte ohne diese Zeile rechnen und ihren Namen in leftOut nennen.',
      'Compute the map without this row and name it in leftOut.',
    ],
  );
}

function plan(
  input: CorrespondenceInput,
  points: readonly Point[],
  { phrases, minimumN }: Desk,
): Plan {
  const { texts } = phrases;
  const [first = 0, second = 0] = input.map.shares;
  const percent = (share: number): string => phrases.percent(share, 1);
  const three = (value: number | null): string =>
    value === null ? texts.noValue : phrases.decimal(value, 3);
  const dimensions = ['1', '2'].map((number) => fill(texts.dimension, { number }));
  const leftOut = input.leftOut ?? [];
  const namesOf = (kind: Point['kind']): string =>
    phrases.list(points.filter((point) => point.kind === kind).map(({ name }) => name));
  const kinds = (['regions', 'attributes', 'supplementary'] as const).filter((kind) =>
    points.some((point) => point.kind === kind),
  );
  return {
    keys: [
      ...kinds.map((kind) => ({ label: texts[kind], mark: LOOKS[kind] })),
      ...(points.some(isFaint)
        ? [{ label: texts.faintPoint, mark: { ...LOOKS.attributes, isFaint: true } }]
        : []),
    ],
    draw: (format, top) =>
      drawPointMap(mapOf(points, leftOut, [first, second], phrases), format, top),
    description: fill(texts.mapDescription, {
      regions: namesOf('regions'),
      attributes: namesOf('attributes'),
    }),
    head: [
      texts.item,
      texts.kind,
      ...dimensions.map((name, k) => `${name} (${percent(k === 0 ? first : second)})`),
      texts.mass,
      texts.quality,
      'n',
    ],
    rows: [
      ...points.map((point) => [
        point.name,
        texts[point.kind],
        three(point.x),
        three(point.y),
        three(point.mass),
        three(point.quality),
        point.n === null ? texts.noValue : phrases.decimal(point.n, 0),
      ]),
      ...leftOut.map((name) => [
        name,
        texts.regions,
        texts.belowMinimum,
        ...Array.from({ length: 4 }, () => texts.noValue),
      ]),
    ],
    records: [
      ...points.flatMap((point) =>
        [point.x, point.y].map((value, k) => ({
          item: point.name,
          series: texts[point.kind],
          measure: dimensions[k]!,
          value,
          n: point.n,
        })),
      ),
      ...leftOut.map((item) => ({
        item,
        series: texts.regions,
        measure: dimensions.join(', '),
        value: null,
        remark: texts.belowMinimum,
      })),
    ],
    notes: [
      fill(texts.mapNote, { share: percent(first + second) }),
      ...(leftOut.length === 0
        ? []
        : [
            `${phrases.list(leftOut)}: ${texts.belowMinimum}.`,
            fill(texts.belowMinimumNote, { minimum: String(minimumN) }),
          ]),
    ],
  };
}

function isFaint({ quality }: Point): boolean {
  return quality !== null && quality < WELL_SHOWN;
}

function mapOf(
  points: readonly Point[],
  leftOut: readonly string[],
  [first, second]: readonly [number, number],
  phrases: Phrases,
): PointMap {
  const heaviest = Math.max(...points.map(({ mass }) => mass ?? 0));
  const axis = (number: string, share: number, values: readonly number[]): PointMap['x'] => ({
    title: fill(phrases.texts.inertia, { number, share: phrases.percent(share, 1) }),
    domain: spanOf([...values, 0], 0.1),
    crossAt: 0,
    write: (value, digits) => phrases.decimal(value, digits),
  });
  return {
    points: points.map((point) => {
      // The area of a mark grows with the mass.
      const size = point.mass === null ? 0.5 : Math.sqrt(point.mass / heaviest);
      const r = Math.max(SMALLEST_MARK, LARGEST_MARK * size);
      const look = { ...LOOKS[point.kind], r, isFaint: isFaint(point) };
      return {
        x: point.x,
        y: point.y,
        name: point.name,
        r,
        draw: (x, y) => mark(look, x(point.x), y(point.y)),
      };
    }),
    x: axis(
      '1',
      first,
      points.map(({ x }) => x),
    ),
    y: axis(
      '2',
      second,
      points.map(({ y }) => y),
    ),
    isEqualScale: true,
    missing: leftOut.map((name) => `${name}: ${phrases.texts.belowMinimum}`),
  };
}
