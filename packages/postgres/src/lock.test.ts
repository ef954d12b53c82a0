import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDirectory } from './lock.ts';
import { processStart } from './process-identity.ts';
import { DatabaseStartError } from './start-error.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'city-of-cities-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseStartError);
    return (error as DatabaseStartError).code;
  }
}

function writeHolder(holder: object | string, place = directory): void {
  const text = typeof holder === 'string' ? holder : JSON.stringify(holder);
  writeFileSync(join(place, 'instance.lock'), text);
}

test('[PG1] a second taker is refused and told the number of the holder', () => {
  lockDataDirectory(directory);
  expect(codeOf(() => lockDataDirectory(directory))).toBe('locked');
  expect(() => lockDataDirectory(directory)).toThrow(`process ${process.pid}`);
});

test('[PG1] after release the next taker gets it, and a late release does not take it away', () => {
  const first = lockDataDirectory(directory);
  first.release();
  lockDataDirectory(directory);
  first.release();
  expect(codeOf(() => lockDataDirectory(directory))).toBe('locked');
});

test('[PG2] the lock of an ended process is taken over and leaves nothing behind', async () => {
  const child = spawn('sleep', ['60']);
  const pid = child.pid ?? 0;
  writeHolder({ pid, start: processStart(pid), word: 'once' });
  expect(codeOf(() => lockDataDirectory(directory))).toBe('locked');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = lockDataDirectory(directory);
  expect(readdirSync(directory)).toEqual(['instance.lock']);
  lock.release();
  expect(readdirSync(directory)).toEqual([]);
});

test('[PG2] a number given to another process since does not hold the lock', () => {
  writeHolder({ pid: process.pid, start: 'another boot:1', word: 'once' });
  expect(codeOf(() => lockDataDirectory(directory))).toBeUndefined();
});

test('[PG2] a lock file nobody can read counts as left behind', () => {
  writeHolder('{"pid": 1');
  expect(codeOf(() => lockDataDirectory(directory))).toBeUndefined();
});

test('[PG2] of many that find the same stale lock exactly one takes it over', async () => {
  const rounds = 400;
  for (let round = 0; round < rounds; round += 1) {
    mkdirSync(join(directory, String(round)));
    writeHolder({ pid: 0, start: null, word: 'once' }, join(directory, String(round)));
  }
  const script = `
    import { lockDataDirectory } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    while (Date.now() < Number(process.argv[2])) {}
    const mine = [];
    for (let round = 0; round < ${rounds}; round += 1) {
      try { lockDataDirectory(process.argv[1] + '/' + round); mine.push(round); } catch {}
    }
    console.log(JSON.stringify(mine));
    process.stdin.resume();`;
  const startAt = String(Date.now() + 700);
  const takers = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const taker = spawn(process.execPath, [
        '--input-type=module-typescript',
        '-e',
        script,
        directory,
        startAt,
      ]);
      const [line] = (await once(createInterface(taker.stdout), 'line')) as [string];
      return { taker, mine: JSON.parse(line) as number[] };
    }),
  );
  for (const { taker } of takers) taker.stdin.end();
  const taken = takers.flatMap(({ mine }) => mine).toSorted((a, b) => a - b);
  expect(taken).toEqual(Array.from({ length: rounds }, (_, round) => round));
});
