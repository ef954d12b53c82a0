/**
 * node measure.ts TASK ROWS: does one task on made data in a process of its own and prints one line
 * of JSON: seconds of the task, peak memory of the whole process, and a digest of the figures.
 */
import { argv, resourceUsage, stdout } from 'node:process';

import {
  bootstrap,
  domainsBy,
  isRefusal,
  profile,
  rake,
  scoreOf,
  surveyDesign,
} from '../src/index.ts';
import type { ProfileRow, Refusal, SurveyDesign } from '../src/index.ts';
import { replicateSumsInParallel } from '../workers/index.ts';
import { makeSample, SEGMENTS } from './sample.ts';
import type { BenchSample } from './sample.ts';

export interface Measurement {
  readonly task: string;
  readonly rows: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  /** Sum of all standard errors, or of the squared weights: tells whether two runs agree. */
  readonly digest: number;
}

const REPLICATES = 200;

const TASKS: Readonly<Record<string, (sample: BenchSample) => number | Promise<number>>> = {
  linearised: (sample) => digestOf(profile(segments(sample, designOf(sample)))),
  bootstrap: (sample) => bootstrapWith(sample, 1),
  'bootstrap, 2 threads': (sample) => bootstrapWith(sample, 2),
  raking: (sample) => {
    const raked = granted(rake({ weights: sample.weights, margins: sample.margins, total: 'n' }));
    return raked.weights.reduce((sum, w) => sum + w * w, 0);
  },
};

const [task = 'linearised', rows = '100000'] = argv.slice(2);
const sample = makeSample(Number(rows));
const cpuBefore = cpuSeconds();
const begun = performance.now();
const digest = await TASKS[task]!(sample);
const measurement: Measurement = {
  task,
  rows: sample.rows,
  seconds: (performance.now() - begun) / 1000,
  cpuSeconds: cpuSeconds() - cpuBefore,
  peakMb: resourceUsage().maxRSS / 1024,
  digest,
};
stdout.write(`${JSON.stringify(measurement)}\n`);

function granted<T extends object>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(value.message);
  return value;
}

function designOf({ rows: count, weights, stratum }: BenchSample): SurveyDesign {
  return granted(surveyDesign({ rows: count, weights, strata: [stratum] }));
}

function segments({ items, segment }: BenchSample, design: SurveyDesign) {
  return { design, items, by: { column: segment, levels: SEGMENTS } };
}

async function bootstrapWith(from: BenchSample, threads: number): Promise<number> {
  const design = designOf(from);
  const replicates = granted(bootstrap(design, { seed: 53, replicates: REPLICATES }));
  const domains = domainsBy(from.segment, SEGMENTS);
  const scores = from.items.map((item) => scoreOf(item));
  const request = { design, scores, domains, replicates };
  const sums = granted(await replicateSumsInParallel(request, { threads }));
  return digestOf(profile({ ...segments(from, design), replicates, sums }));
}

function digestOf(result: ProfileRow[] | Refusal): number {
  return granted(result).reduce((sum, row) => sum + (row.se ?? 0), 0);
}

function cpuSeconds(): number {
  const { userCPUTime, systemCPUTime } = resourceUsage();
  return (userCPUTime + systemCPUTime) / 1e6;
}
