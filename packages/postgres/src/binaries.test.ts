import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBinaries, linkLibraries } from './binaries.ts';
import { explainServerOutput } from './start-error.ts';
import { asOrdinaryUser, chooseAccount, readAccounts } from './unprivileged.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'city-of-cities-binaries-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('[PG9] every library link the installed package lists is there', () => {
  const { postgres } = findBinaries();
  const installed = dirname(dirname(dirname(postgres)));
  const list = readFileSync(join(installed, 'native', 'pg-symlinks.json'), 'utf8');
  const links = JSON.parse(list) as { target: string }[];
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ target }) => !existsSync(join(installed, target)))).toEqual([]);
});

test('[PG9] links missing after an install without scripts are made, and made relative', () => {
  mkdirSync(join(root, 'native', 'lib'), { recursive: true });
  writeFileSync(join(root, 'native', 'lib', 'libpq.so.5.18'), 'library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  linkLibraries(root);
  linkLibraries(root);
  const link = join(root, 'native', 'lib', 'libpq.so.5');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(link, 'utf8')).toBe('library');
});

test('[PG9] root runs the server as somebody else: in a namespace, or as an account without rights', () => {
  const account = chooseAccount(root);
  if (process.getuid?.() === 0) {
    expect(account?.prefix[0] === 'unshare' || account?.identity?.uid !== 0).toBe(true);
  } else expect(account).toEqual({ prefix: [], identity: null });
  expect(asOrdinaryUser(readAccounts())?.identity?.uid).toBeGreaterThan(0);
  expect(asOrdinaryUser([])).toBeNull();
});

test.each([
  ['FATAL:  could not write file "x": No space left on device', 'disk-full'],
  ['FATAL:  database files are incompatible with server', 'wrong-version'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'locked'],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port-taken'],
  ['initdb: error: cannot be run as root', 'not-permitted'],
  ['postgres: error while loading shared libraries: libicuuc.so.60', 'no-binary'],
  ["postgres: /lib/libc.so.6: version `GLIBC_2.34' not found", 'no-binary'],
  ['FATAL:  something new', 'failed'],
])('[PG8] "%s" is explained as %s, in sentences with a remedy', (output, code) => {
  const error = explainServerOutput('PostgreSQL', output);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/^[A-Z].*\.$/);
  expect(error.message).not.toContain('\n');
});
