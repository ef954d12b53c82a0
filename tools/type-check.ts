/** `npm run types`: the compiler over every workspace and the tools, `astro check` over the site's pages. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const LEAST_PROJECTS = 8;

function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => `${folder}/${name}`);
}

interface Job {
  readonly name: string;
  readonly script: string;
  readonly arguments: readonly string[];
}

const projects = ['apps', 'packages']
  .flatMap((folder) => foldersIn(folder))
  // Parts that run elsewhere than their package, as workers and benches do, are projects of their own.
  .flatMap((folder) => [folder, ...foldersIn(folder)])
  .filter((folder) => folder !== 'apps/site' && existsSync(join(root, folder, 'tsconfig.json')));
if (projects.length < LEAST_PROJECTS)
  throw new Error(`only ${projects.length} projects found; expected at least ${LEAST_PROJECTS}`);

const tsc = 'node_modules/typescript/bin/tsc';
const jobs: Job[] = [
  {
    name: 'apps/site',
    script: 'node_modules/astro/bin/astro.mjs',
    arguments: ['check', '--root', 'apps/site'],
  },
  ...['.', ...projects].map((name) => ({ name, script: tsc, arguments: ['--project', name] })),
];

let failures = 0;
async function work(): Promise<void> {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const { name, script } = job;
    const child = spawn(process.execPath, [join(root, script), ...job.arguments], { cwd: root });
    let words = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (words += text));
    const code = await new Promise((done) => child.once('close', done));
    if (code === 0) continue;
    failures += 1;
    process.stdout.write(`${name}\n${words}\n`);
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
process.exitCode = failures === 0 ? 0 : 1;
