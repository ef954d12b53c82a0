/** What stops a start: one clear sentence, no stack, a non-zero exit. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keepSecrets } from './secrets.ts';
import { readSettings } from './settings.ts';

const folders: string[] = [];
const servers: Server[] = [];
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
  for (const server of servers.splice(0)) server.close();
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'start-'));
  folders.push(path);
  return path;
}

async function run(
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number | null; words: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, words: words.trim() };
}

async function occupied(): Promise<number> {
  const server = createServer();
  servers.push(server);
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port));
  });
}

test('a taken port', async () => {
  const port = await occupied();
  const { code, words } = await run({ PORT: String(port), DATA_DIR: folder() });

  expect(code).toBe(1);
  expect(words).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program; set PORT to a free one.`,
  );
});

test('a database that does not answer', async () => {
  const { code, words } = await run({
    PORT: '39417',
    DATA_DIR: folder(),
    DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none',
  });

  expect(code).toBe(1);
  expect(words.split('\n')).toHaveLength(1);
  expect(words).toMatch(/database/i);
  expect(words).not.toContain('secret');
});

test('a data directory that a live instance holds', async () => {
  const path = folder();
  const { lockDataDirectory } = await import('@city-of-cities/postgres');
  const lock = lockDataDirectory(path);
  const { code, words } = await run({ PORT: '39418', DATA_DIR: path });
  lock.release();

  expect(code).toBe(1);
  expect(words.split('\n')).toHaveLength(1);
  expect(words).toContain(String(process.pid));
});

test('secrets are made once, readable by their owner only, and given ones win', () => {
  const path = folder();
  const settings = readSettings('/', { DATA_DIR: path });
  const first = keepSecrets(settings);

  expect(statSync(join(path, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(keepSecrets(settings)).toEqual(first);
  expect(new Set(Object.values(first)).size).toBe(5);
  const given = 'x'.repeat(32);
  expect(keepSecrets(readSettings('/', { DATA_DIR: path, DESK_SECRET: given })).deskSecret).toBe(
    given,
  );
  expect(readFileSync(join(path, 'secrets.json'), 'utf8')).not.toContain(given);
});

test('secrets that cannot be read are never replaced by new ones', () => {
  const path = folder();
  writeFileSync(join(path, 'secrets.json'), '{"deskSecret": "cut o');
  chmodSync(join(path, 'secrets.json'), 0o600);

  expect(() => keepSecrets(readSettings('/', { DATA_DIR: path }))).toThrow(/backup/);
  expect(readFileSync(join(path, 'secrets.json'), 'utf8')).toBe('{"deskSecret": "cut o');
});
