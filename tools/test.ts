/**
 * `npm test`: rules, and flows against a real PostgreSQL. A whole run that passed leaves a mark of the files it passed
 * on, so that `npm run check` right after it need not run the same tests on the same files again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fingerprint } from './start/fingerprint.ts';

const root = resolve(import.meta.dirname, '..');
const mark = resolve(root, '.cache/tests.passed-on');
const INPUTS = [
  'package.json',
  'package-lock.json',
  'vitest.config.ts',
  'apps',
  'packages',
  'tools',
];

const isUnlessPassed = process.argv[2] === '--unless-passed';
const filters = process.argv.slice(isUnlessPassed ? 3 : 2);
const before = fingerprint(root, INPUTS);

if (isUnlessPassed && existsSync(mark) && readFileSync(mark, 'utf8') === before) {
  process.stdout.write('passed just before, on exactly these files\n');
} else {
  rmSync(mark, { force: true });
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
  const projects = ['--project', 'packages', '--project', 'flows'];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...projects, ...filters], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0 && filters.length === 0) {
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, before);
  }
  process.exitCode = status ?? 1;
}
