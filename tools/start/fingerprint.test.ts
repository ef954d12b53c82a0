import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(root, 'packages/facts/dist'), { recursive: true });
  writeFileSync(join(root, 'lock.json'), '{}');
  writeFileSync(join(root, 'packages/facts/rule.ts'), 'one');
  writeFileSync(join(root, 'packages/facts/rule.test.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

const take = (isInput?: (name: string) => boolean) =>
  fingerprint(root, ['lock.json', 'packages'], isInput);

test('a changed, renamed or added file changes the fingerprint, at any depth', () => {
  const first = take();
  writeFileSync(join(root, 'packages/facts/rule.ts'), 'two');
  const changed = take();
  renameSync(join(root, 'packages/facts/rule.ts'), join(root, 'packages/facts/other.ts'));
  const renamed = take();
  writeFileSync(join(root, 'lock.json'), '{"a":1}');

  expect(new Set([first, changed, renamed, take()]).size).toBe(4);
});

test('what is built or left out leaves it as it was', () => {
  const sources = (name: string) => !name.endsWith('.test.ts');
  const first = take(sources);
  writeFileSync(join(root, 'packages/facts/dist/rule.js'), 'built');
  writeFileSync(join(root, 'packages/facts/rule.test.ts'), 'two');

  expect(take(sources)).toBe(first);
});

test('a missing input is no empty one', () => {
  expect(() => fingerprint(root, ['apps'])).toThrow('apps');
});
