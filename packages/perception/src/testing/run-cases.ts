/**
 * node packages/perception/src/testing/run-cases.ts DIR…
 * Each DIR is a case or holds cases; without DIR the package's own cases run. Prints what differs
 * and, last, how many checks passed and failed; exit code 1 on a failure or when a DIR holds no case.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';

import { checkCase } from './check-case.ts';

const OWN_CASES = join(import.meta.dirname, '../../cases');

function casesIn(dir: string): string[] {
  if (existsSync(join(dir, 'case.json'))) return [dir];
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .toSorted()
    .map((name) => join(dir, name))
    .filter((inner) => existsSync(join(inner, 'case.json')));
}

let isComplete = true;
const given = argv.slice(2);
const outcomes = (given.length > 0 ? given : [OWN_CASES]).flatMap((dir) => {
  const cases = casesIn(dir);
  if (cases.length === 0) {
    stdout.write(`${dir}: no case.json here or one level below\n`);
    isComplete = false;
  }
  return cases.flatMap(checkCase);
});
const failed = outcomes.filter(({ found }) => found.length > 0);
for (const { case: id, check, found } of failed) {
  const shown = found.slice(0, 3).join(' | ').slice(0, 500);
  stdout.write(`FAIL ${id} ${check.id} (${check.op}): ${found.length} difference(s): ${shown}\n`);
}
stdout.write(`${outcomes.length - failed.length} passed, ${failed.length} failed\n`);
exit(failed.length === 0 && isComplete ? 0 : 1);
