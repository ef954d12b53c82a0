/**
 * node packages/perception/bench/run.ts [--rows=100000,1000000] [--r-rows=100000]
 * Weighted means of 20 items in 8 segments with linearised variance and with 200 bootstrap
 * replicates, and raking on three margins: seconds and peak memory, beside R's survey package on
 * the same data in the same run when R is installed. One process per task; both take turns for some
 * rounds, so that they meet the same noise, and the median counts. R's bootstrap takes minutes: one round.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { parseArgs } from 'node:util';

import type { Measurement } from './measure.ts';
import { makeSample } from './sample.ts';
import type { BenchSample } from './sample.ts';

const R_COMMAND = 'Rscript';
const TASKS = ['linearised', 'bootstrap', 'bootstrap, 2 threads', 'raking'];
const ROUNDS = 3;
const roundsOf = (task: string): number => (task.startsWith('bootstrap') ? 1 : ROUNDS);

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    rows: { type: 'string', default: '100000,1000000' },
    'r-rows': { type: 'string', default: '100000' },
  },
});
const sizes = values.rows.split(',').map(Number);
const sizesInR = hasSurvey() ? values['r-rows'].split(',').map(Number) : [];
if (sizesInR.length === 0) say('R with the package survey was not found: no comparison.');
const folder = mkdtempSync(join(tmpdir(), 'perception-bench-'));
try {
  say('| task | rows | seconds | CPU s | peak MB | R seconds | R CPU s | R peak MB | ratio |');
  say('|---|---|---|---|---|---|---|---|---|');
  for (const rows of sizes) {
    const inR = sizesInR.includes(rows) ? writeData(rows) : null;
    for (const task of TASKS) {
      const rounds = Array.from({ length: roundsOf(task) }, () => {
        const ours = measure(task, rows);
        const theirs = inR === null ? null : measureInR(inR, task);
        checkDigest(ours, theirs);
        return { ours, theirs, ratio: (theirs?.seconds ?? Number.NaN) / ours.seconds };
      });
      say(line(median(rounds)));
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

function say(text: string): void {
  stdout.write(`${text}\n`);
}

function hasSurvey(): boolean {
  try {
    execFileSync(R_COMMAND, ['-e', 'stopifnot(requireNamespace("survey"))'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function measure(task: string, rows: number): Measurement {
  const script = join(import.meta.dirname, 'measure.ts');
  return JSON.parse(
    execFileSync(execPath, [script, task, String(rows)], { encoding: 'utf8' }),
  ) as Measurement;
}

type InR = Pick<Measurement, 'seconds' | 'cpuSeconds' | 'peakMb' | 'digest'>;

function measureInR(file: string, task: string): InR {
  const script = join(import.meta.dirname, 'survey.R');
  const name = task.split(',')[0]!;
  const printed = execFileSync(R_COMMAND, [script, file, name], { encoding: 'utf8' });
  const [seconds = NaN, cpuSeconds = NaN, peakMb = NaN, digest = NaN] = printed
    .trim()
    .split(' ')
    .map(Number);
  return { seconds, cpuSeconds, peakMb, digest };
}

interface Round {
  readonly ours: Measurement;
  readonly theirs: InR | null;
  readonly ratio: number;
}

/** The middle round by ratio, or without R by our own seconds. */
function median(rounds: readonly Round[]): Round {
  const by = ({ ours, theirs, ratio }: Round): number => (theirs === null ? ours.seconds : ratio);
  return rounds.toSorted((a, b) => by(a) - by(b))[Math.floor(rounds.length / 2)]!;
}

function line({ ours, theirs, ratio }: Round): string {
  const figures = (m: InR): string[] => [
    m.seconds.toFixed(2),
    m.cpuSeconds.toFixed(2),
    m.peakMb.toFixed(0),
  ];
  const compared = theirs === null ? ['', '', ''] : figures(theirs);
  const times = theirs === null ? '' : `${ratio.toFixed(0)} ×`;
  return `| ${[ours.task, ours.rows, ...figures(ours), ...compared, times].join(' | ')} |`;
}

/** Faster is worth nothing unless it is the same work; the bootstraps draw different numbers. */
function checkDigest(ours: Measurement, theirs: InR | null): void {
  if (theirs === null) return;
  const allowed = ours.task.startsWith('bootstrap') ? 0.05 : 1e-6;
  if (!(Math.abs(ours.digest / theirs.digest - 1) < allowed))
    throw new Error(`${ours.task}: the figures differ, ${ours.digest} and in R ${theirs.digest}`);
}

function writeData(rows: number): string {
  const sample: BenchSample = makeSample(rows);
  const { segment, items, margins, weights } = sample;
  const categories = [segment, ...margins.map((margin) => margin.column)];
  const lines = [[...categories.map((c) => c.name), 'w', ...items.map((i) => i.name)].join(',')];
  for (let k = 0; k < rows; k++) {
    const labels = categories.map((column) => column.labels[column.codes[k]!]!);
    const answers = items.map(({ codes, lo, hi }) => {
      const code = codes[k]!;
      return code >= lo && code <= hi ? code : '';
    });
    lines.push([...labels, weights[k]!, ...answers].join(','));
  }
  const file = join(folder, `${rows}.csv`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
