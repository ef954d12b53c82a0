/**
 * `npm run bench`: measures a platform of its own and writes docs/benchmarks.md. Ratios are taken in one run against
 * a named reference; absolute figures only describe this machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { startPlatform } from '../pages/platform.ts';
import { measureBytes } from './bytes.ts';
import { measureCached } from './cached.ts';
import { measureFreshness } from './freshness.ts';
import { measureMemory } from './memory.ts';
import { measureRenders } from './renders.ts';

const root = resolve(import.meta.dirname, '../..');
const dataDirectory = mkdtempSync(join(tmpdir(), 'bench-'));
const sections: string[] = [];

const say = (text: string) => process.stdout.write(`${text}\n`);
const seconds = (begun: number) => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

rmSync(join(root, '.cache'), { recursive: true, force: true });
say('cold start');
let begun = performance.now();
let platform = await startPlatform({ dataDirectory, siteOnly: true });
const coldSite = seconds(begun);
await deskReady();
const coldDesk = seconds(begun);
const administrator = platform.accounts[0]!;
await platform.stop();
say('warm start');
begun = performance.now();
platform = await startPlatform({ dataDirectory, siteOnly: true });
const warmSite = seconds(begun);
await deskReady();
const warmDesk = seconds(begun);

sections.push(
  table(
    'Start',
    ['', 'cold (empty data, nothing built)', 'warm'],
    [
      ['`npm start` to first page', coldSite, warmSite],
      ['`npm start` to desk', coldDesk, warmDesk],
    ],
  ),
  table(
    'Size',
    ['', ''],
    [
      ['node_modules', megabytes(folderBytes(join(root, 'node_modules')))],
      ['built site', megabytes(folderBytes(join(root, 'apps/site/dist')))],
      ['built desk', megabytes(folderBytes(join(root, 'apps/desk/.next')))],
    ],
  ),
);

try {
  const atRest = measureMemory(platform.pid);
  say('bytes of the first view');
  sections.push(
    table(
      'Bytes of the first view, brotli',
      ['page', 'HTML', 'CSS', 'font', 'other', 'sum', 'scripts', 'foreign hosts'],
      await measureBytes(platform.url),
    ),
  );
  say('renders');
  sections.push(
    table('Uncached render', ['', 'pages', 'p50', 'p99'], await measureRenders(platform.url)),
  );
  say('cached page against a bare server');
  sections.push(await measureCached(platform.url));
  say('freshness');
  sections.push(
    table(
      'Publish answered → new content served',
      ['stories per language', 'publishes', 'p50', 'p95', 'worst'],
      await measureFreshness(platform, administrator),
    ),
  );
  const afterLoad = measureMemory(platform.pid);
  sections.push(
    table(
      'Memory (resident)',
      ['process', 'at rest', 'after load'],
      Object.keys(atRest).map((name) => [
        name,
        megabytes(atRest[name] ?? 0),
        megabytes(afterLoad[name] ?? 0),
      ]),
    ),
  );
} finally {
  await platform.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  cwd: root,
  encoding: 'utf8',
}).trim();
const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
writeFileSync(
  join(root, 'docs/benchmarks.md'),
  `# Benchmarks\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} at ${commit}: ${machine}.\nAbsolute figures describe that machine; ratios were taken in one run.\n\n${sections.join('\n')}`,
);
say('docs/benchmarks.md written');

async function deskReady(): Promise<void> {
  while (!/desk +ready/.test(platform.output())) await new Promise((done) => setTimeout(done, 50));
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [
    `## ${title}\n`,
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

function folderBytes(path: string): number {
  let sum = 0;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) sum += statSync(join(entry.parentPath, entry.name)).size;
  return sum;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
