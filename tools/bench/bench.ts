/**
 * `npm run bench`: measures platforms of its own and writes docs/benchmarks.md; names after `--` pick measurements.
 * Ratios are taken in one run against a named reference; absolute figures only describe this machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { type Account, type Platform, startPlatform } from '../pages/platform.ts';
import { measureBytes } from './bytes.ts';
import { measureCached } from './cached.ts';
import { measureClearance, measureWording } from './clearance.ts';
import { measureFactChange } from './fact-change.ts';
import { measureFreshness } from './freshness.ts';
import { measureLargeSite } from './large-site.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureMemory } from './memory.ts';
import { measurePerception } from './perception.ts';
import { measureRenders } from './renders.ts';
import { measureSurvey } from './survey.ts';
import { megabytes, table, writeSections } from './report.ts';
import { measureStart } from './start.ts';

const NAMES = [
  'start',
  'renders',
  'cached',
  'freshness',
  'large',
  'survey',
  'bytes',
  'lighthouse',
  'clearance',
  'facts',
  'perception',
] as const;
const LARGE_SITE_STORIES = 10_000;
type Name = (typeof NAMES)[number];

const root = resolve(import.meta.dirname, '../..');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !NAMES.some((known) => known === name));
if (unknown.length > 0)
  throw new Error(`there is no ${unknown.join(', ')}; there are ${NAMES.join(', ')}`);
const isAsked = (...names: readonly Name[]) =>
  asked.length === 0 || names.some((name) => asked.includes(name));

/** Of the platform under load; accounts are printed at the first start only. */
let administrator: Account | undefined;
const dataDirectory = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  if (isAsked('start')) {
    const started = await measureStart(dataDirectory);
    administrator = started.administrator;
    write(started.sections);
  }
  if (isAsked('renders', 'cached', 'freshness', 'large', 'survey'))
    await withPlatform({ dataDirectory }, measureUnderLoad);
  // Templates are measured as sample content fills them.
  if (isAsked('bytes', 'lighthouse'))
    await withPlatform({ sample: true }, async ({ url }) => {
      if (isAsked('bytes')) write([await measureBytes(url)]);
      if (isAsked('lighthouse')) write([await measureLighthouse(url)]);
    });
  if (isAsked('clearance'))
    write([
      table(
        'Clearance of a story in three languages, wording included',
        ['runs', 'p50', 'p99', 'in one pass'],
        measureClearance(),
      ),
      table(
        'Wording, figures and spelling of 10,000 characters (bound: 150 ms)',
        ['language', 'p50', 'p99', 'worst', 'characters per second'],
        measureWording(),
      ),
    ]);
  if (isAsked('facts'))
    await withPlatform({}, async (platform) => {
      const head = ['documents', 'pages', 'save answered', 'last page fresh', 'per document'];
      const rows = await measureFactChange(platform, platform.accounts[0]!);
      write([table('Fact changed → last page fresh', head, rows)]);
    });
  if (isAsked('perception')) write([await measurePerception()]);
} finally {
  rmSync(dataDirectory, { recursive: true, force: true });
}

async function measureUnderLoad(platform: Platform): Promise<void> {
  const { url } = platform;
  const atRest = measureMemory(platform.pid);
  let stories = 0;
  if (isAsked('renders'))
    write([table('Uncached render', ['', 'pages', 'p50', 'p99'], await measureRenders(url))]);
  if (isAsked('cached')) write([await measureCached(url)]);
  if (isAsked('freshness')) {
    administrator ??= platform.accounts[0]!;
    const head = ['stories per language', 'publishes', 'p50', 'p95', 'worst'];
    const freshness = await measureFreshness(platform, administrator);
    stories = freshness.stories;
    write([
      `${table('Publish answered → new content served', head, freshness.rows)}\n${freshness.growth}`,
    ]);
  }
  if (isAsked('large'))
    write([await measureLargeSite(platform, { there: stories, wanted: LARGE_SITE_STORIES })]);
  if (isAsked('survey')) {
    administrator ??= platform.accounts[0]!;
    const head = [
      'pages sent',
      'p50',
      'p95',
      'worst',
      'thanked = kept',
      'turned away by the quota',
    ];
    write([
      table('Five hundred respondents at once', head, [await measureSurvey(url, administrator)]),
    ]);
  }
  const afterLoad = measureMemory(platform.pid);
  write([
    table(
      'Memory (resident)',
      ['process', 'at rest', 'after load'],
      Object.keys(atRest).map((name) => [
        name,
        megabytes(atRest[name] ?? 0),
        megabytes(afterLoad[name] ?? 0),
      ]),
    ),
  ]);
}

async function withPlatform(
  options: Parameters<typeof startPlatform>[0],
  measure: (platform: Platform) => Promise<void>,
): Promise<void> {
  const platform = await startPlatform(options);
  try {
    await measure(platform);
  } finally {
    await platform.stop();
  }
}

function write(sections: readonly string[]): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[1]!.toFixed(1);
  writeSections(
    join(root, 'docs/benchmarks.md'),
    sections,
    `Taken on ${day} after ${commit}: ${machine}; load of the machine over five minutes ${load}.`,
  );
  for (const section of sections) process.stdout.write(`${section}\n`);
}
