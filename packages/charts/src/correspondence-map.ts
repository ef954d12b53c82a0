import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import { isFaint, LOOKS, mapOf } from './correspondence-drawing.ts';
import { readMap } from './correspondence-reading.ts';
import type { CorrespondenceInput, MapEntry, ReadMap } from './correspondence-reading.ts';
import { drawPointMap } from './point-map.ts';
import { fill } from './texts.ts';

/**
 * CH13: the first two dimensions with their share of the inertia, equal scales, size by mass. A
 * row below the minimum refuses the whole map: the weighted points of a map sum to zero, so a
 * missing one could be worked out.
 */
export function correspondenceMapChart(
  input: CorrespondenceInput,
  options: ChartOptions,
): Chart | Refused {
  return chartOf(input.about, options, (desk) => {
    const map = readMap(input, desk);
    return () => plan(input, map, desk);
  });
}

function plan(
  input: CorrespondenceInput,
  { points, leftOut }: ReadMap,
  { phrases, minimumN }: Desk,
): Plan {
  const { texts } = phrases;
  const [first = 0, second = 0] = input.map.shares;
  const percent = (share: number): string => phrases.percent(share, 1);
  const three = (value: number | null): string =>
    value === null ? texts.noValue : phrases.decimal(value, 3);
  const dimensions = ['1', '2'].map((number) => fill(texts.dimension, { number }));
  const namesOf = (kind: MapEntry['kind']): string =>
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
