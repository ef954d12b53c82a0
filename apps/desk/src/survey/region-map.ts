/** Regions and attributes on one map, from how many see a region that way. */
import {
  type CellNote,
  isRefusal,
  type ItemColumn,
  mentionsByRegion,
  perceptualMap,
} from '@city-of-cities/perception';
import type { PerceptionResults } from '@city-of-cities/publication';

interface RegionAnswers {
  readonly regions: readonly string[];
  readonly attributes: readonly string[];
  /** Answers by region, then attribute. */
  readonly columns: readonly (readonly ItemColumn[])[];
  /** Valid answers by attribute, then region. */
  readonly n: readonly (readonly number[])[];
  readonly weights: Float64Array;
}

/**
 * PE36 over the attributes that every region shows and somebody mentions; null with fewer than three of them or of
 * regions, for then there are no two dimensions. `note` tells whether a cell (attribute, region) is suppressed.
 */
export function describeMap(
  { regions, attributes, columns, n, weights }: RegionAnswers,
  note: (attribute: number, region: number) => CellNote,
): PerceptionResults['map'] {
  const shown = attributes.flatMap((_, i) =>
    regions.some((_region, r) => note(i, r) === 'suppressed') ? [] : [i],
  );
  const table = mentionsByRegion({
    weights,
    regions,
    attributes: shown.map((i) => attributes[i] ?? ''),
    items: columns.map((row) => shown.flatMap((i) => row[i] ?? [])),
  });
  const mentioned = table.cols.flatMap((_, j) =>
    table.counts.some((row) => (row[j] ?? 0) > 0) ? [j] : [],
  );
  if (regions.length < 3 || mentioned.length < 3) return null;
  const map = perceptualMap({
    rows: table.rows,
    cols: mentioned.map((j) => table.cols[j] ?? ''),
    counts: table.counts.map((row) => mentioned.map((j) => row[j] ?? 0)),
  });
  // A region nobody mentions has no place; that costs the map and nothing else.
  if (isRefusal(map)) return null;
  const place = (
    mass: number | undefined,
    principal: readonly number[] = [],
    cos2: readonly number[] = [],
  ) => ({
    mass: mass ?? 0,
    at: principal.slice(0, 2),
    quality: Math.min(1, (cos2[0] ?? 0) + (cos2[1] ?? 0)),
  });
  const places = {
    regions: map.activeRows.map((id, r) => ({
      id,
      n: Math.min(...mentioned.map((j) => n[shown[j] ?? -1]?.[r] ?? 0)),
      ...place(map.rowMass[r], map.rowPrincipal[r], map.rowCos2[r]),
    })),
    attributes: map.cols.map((id, j) => ({
      id,
      ...place(map.colMass[j], map.colPrincipal[j], map.colCos2[j]),
    })),
    shares: map.shares.slice(0, 2),
  };
  // Regions seen alike span no two dimensions.
  const figures = [...places.regions, ...places.attributes].flatMap(({ at, quality }) => [
    ...at,
    quality,
  ]);
  return [...figures, ...places.shares].every(Number.isFinite) ? places : null;
}
