import type { About } from './about.ts';
import type { Desk } from './chart.ts';
import { finding } from './finding.ts';

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

/** A point with everything a reader may know of it. */
export interface MapEntry {
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

/** The points that may be shown and the names of those that may not. */
export interface ReadMap {
  readonly points: readonly MapEntry[];
  readonly leftOut: readonly string[];
}

export function readMap(input: CorrespondenceInput, desk: Desk): ReadMap {
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
  const points: MapEntry[] = [
    ...map.activeRows.map((row, i): MapEntry => ({
      kind: 'regions',
      name: name(row),
      ...coordinates(map.rowPrincipal[i]),
      mass: map.rowMass[i] ?? NaN,
      quality: qualityOf(map.rowCos2[i]),
      n: nOf(row),
    })),
    ...map.cols.map((col, j): MapEntry => ({
      kind: 'attributes',
      name: name(col),
      ...coordinates(map.colPrincipal[j]),
      mass: map.colMass[j] ?? NaN,
      quality: qualityOf(map.colCos2[j]),
      n: null,
    })),
    ...map.supplementary
      .filter((each) => !small.includes(each))
      .map(({ row, principal }): MapEntry => ({
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
  return { points, leftOut };
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
