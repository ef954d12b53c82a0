import type * as fc from 'fast-check';
import type { Chart, ChartOptions, Refused } from '../chart.ts';
import { correspondenceMapChart } from '../correspondence-map.ts';
import { goalChart } from '../goal-chart.ts';
import { importancePerformanceChart } from '../importance-performance.ts';
import { polarityProfileChart } from '../polarity-profile.ts';
import { seriesChart } from '../series-chart.ts';
import { strengthsWeaknessesChart } from '../strengths-weaknesses.ts';
import { topTwoBoxBars } from '../top-two-box.ts';
import { waveChart } from '../wave-chart.ts';
import * as any from './arbitrary.ts';
import * as samples from './samples.ts';

export interface ChartCase {
  readonly name: string;
  readonly sample: object;
  readonly draw: (input: object, options: ChartOptions) => Chart | Refused;
  readonly inputs: fc.Arbitrary<object>;
}

function chartCase<T extends object>(
  name: string,
  draw: (input: T, options: ChartOptions) => Chart | Refused,
  sample: T,
  inputs: fc.Arbitrary<T>,
): ChartCase {
  return { name, sample, inputs, draw: (input, options) => draw(input as T, options) };
}

/** Every chart with one sample and a source of random inputs. */
export const everyChart: readonly ChartCase[] = [
  chartCase('profile', polarityProfileChart, samples.aProfile(), any.anyProfile),
  chartCase('top two', topTwoBoxBars, samples.topTwo(), any.anyTopTwo),
  chartCase('importance', importancePerformanceChart, samples.importance(), any.anyImportance),
  chartCase('map', correspondenceMapChart, samples.aMap(), any.anyMap),
  chartCase('waves', waveChart, samples.waves(), any.anyWaves),
  chartCase('goals', goalChart, samples.goals(), any.anyGoals),
  chartCase('series', seriesChart, samples.series(), any.anySeries),
  chartCase('strengths', strengthsWeaknessesChart, samples.strengths(), any.anyStrengths),
];

/** The chart, or an error with its findings. */
export function drawn(result: Chart | Refused): Chart {
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result;
}
