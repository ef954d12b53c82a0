import type { About } from './about.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartOptions, Desk, Plan, Refused } from './chart.ts';
import { finding } from './finding.ts';
import { drawSeries, seriesKeys } from './series-drawing.ts';
import type { SeriesPoint } from './series-drawing.ts';
import { fill } from './texts.ts';
import { inOrder } from './time-axis.ts';

/** The history of a figure of the register. */
export interface FigureSeries {
  readonly about: About;
  /** In the language of the chart. */
  readonly unit: string;
  /** Line between values that grow, steps between values that hold until the next. */
  readonly kind: 'line' | 'step';
  readonly points: readonly {
    /** Year, month or day, ISO 8601; null when the source names none. */
    readonly date: string | null;
    readonly value: number;
    /** How far the thing behind the figure has come; done unless stated. */
    readonly hedge?: SeriesPoint['hedge'] | undefined;
  }[];
  /** Show small movements of large figures: the scale does not begin at zero, and says so. */
  readonly isCutOff?: boolean | undefined;
}

const MOST_POINTS = 120;

/**
 * CH17: values over time from zero, planned and estimated ones dashed. What is not done yet is
 * told by the shape of its mark as well.
 */
export function seriesChart(input: FigureSeries, options: ChartOptions): Chart | Refused {
  return chartOf(input.about, options, (desk) => read(input, desk));
}

function read(input: FigureSeries, desk: Desk): () => Plan {
  const { inspect } = desk;
  inspect.text('unit', input.unit);
  inspect.length('points', input.points.length, MOST_POINTS);
  const seen = new Set<string>();
  input.points.forEach(({ date, value }, i) => {
    inspect.number(`points[${i}].value`, value);
    if (date !== null) inspect.text(`points[${i}].date`, date);
    if (date !== null && seen.has(date)) inspect.refuse(twice(`points[${i}].date`, date));
    if (date !== null) seen.add(date);
  });
  const points = inOrder(
    input.points.map(({ date, value, hedge = 'done' }): SeriesPoint => ({ date, value, hedge })),
  );
  return () => plan(input, points, desk);
}

function twice(where: string, date: string): ReturnType<typeof finding> {
  return finding(
    'CH17',
    where,
    [`Das Datum ${date} kommt zweimal vor.`, `The date ${date} occurs twice.`],
    ['Einen Wert je Datum angeben.', 'Give one value per date.'],
  );
}

/** Only then does cutting off show more; nearer to zero the scale would reach it anyway. */
function isFarFromZero(points: readonly SeriesPoint[]): boolean {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > 2 * (most - least);
}

function plan(input: FigureSeries, points: readonly SeriesPoint[], { phrases }: Desk): Plan {
  const { texts } = phrases;
  const figure = fill(texts.figure, { unit: input.unit });
  const dateOf = ({ date }: SeriesPoint): string =>
    date === null ? texts.undated : phrases.date(date);
  const isCutOff = input.isCutOff === true && isFarFromZero(points);
  const drawing = { points, kind: input.kind, title: figure, isCutOff };
  const hasHedge = points.some(({ hedge }) => hedge !== 'done');
  const remarkOf = ({ hedge }: SeriesPoint): string => (hasHedge ? texts.hedges[hedge] : '');
  return {
    keys: seriesKeys(points, phrases),
    draw: (format, top) => drawSeries(drawing, phrases, format, top),
    description: fill(texts.seriesDescription, {
      first: dateOf(points[0]!),
      last: dateOf(points.at(-1)!),
      values: phrases.list(
        points.map((point) =>
          [dateOf(point), phrases.exact(point.value), remarkOf(point)].join(' ').trim(),
        ),
      ),
    }),
    head: [texts.date, figure, ...(hasHedge ? [texts.remark] : [])],
    rows: points.map((point) => [
      dateOf(point),
      phrases.exact(point.value),
      ...(hasHedge ? [remarkOf(point)] : []),
    ]),
    records: points.map((point) => ({
      item: input.about.title,
      series: point.date ?? texts.undated,
      measure: input.unit,
      value: point.value,
      remark: remarkOf(point),
    })),
    notes: isCutOff ? [texts.notFromZero] : [],
  };
}
