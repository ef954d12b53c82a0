/** The built site on a database of its own, and the desk's hand that publishes into it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestDatabase } from '@city-of-cities/postgres/testing';
import { createLog } from '../../server/log.ts';
import { startSite } from '../../server/site-server.ts';
import { startCuttableLine } from './cuttable-line.ts';
import { startPublisher } from './publisher.ts';

const siteFolder = fileURLToPath(new URL('../..', import.meta.url));
const packagesFolder = fileURLToPath(new URL('../../../../packages', import.meta.url));
const buildFolder = join(siteFolder, 'dist');

function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .reduce(
      (newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs),
      0,
    );
}

/** Builds only when a source is newer than the last build; of several test files one builds and the others wait. */
export function ensureBuilt(): void {
  const lock = join(siteFolder, '.astro', 'test-build');
  mkdirSync(join(siteFolder, '.astro'), { recursive: true });
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const isStale =
        Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 120_000;
      if (isStale) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(clock, 0, 0, 200);
    }
  }
  try {
    buildWhenStale();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function buildWhenStale(): void {
  const entry = join(buildFolder, 'server', 'entry.mjs');
  const sources = [
    join(siteFolder, 'src'),
    ...['region', 'mosaic', 'publication'].map((name) => join(packagesFolder, name, 'src')),
  ];
  const isFresh =
    existsSync(entry) && sources.every((folder) => newestIn(folder) < statSync(entry).mtimeMs);
  if (isFresh) return;
  const astro = fileURLToPath(
    new URL('../../../../node_modules/astro/bin/astro.mjs', import.meta.url),
  );
  execFileSync(process.execPath, [astro, 'build'], {
    cwd: siteFolder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: 'pipe',
  });
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type RunningTestSite = Awaited<ReturnType<typeof startTestSite>>;

export async function startTestSite(options: { readonly deskUrl?: string } = {}) {
  ensureBuilt();
  const database = await startTestDatabase();
  const line = await startCuttableLine(database.siteUrl);
  const publisher = await startPublisher(database.deskUrl);
  const mediaFolder = mkdtempSync(join(tmpdir(), 'site-media-'));
  mkdirSync(join(mediaFolder, 'pictures'));
  const lines: string[] = [];
  process.env.PUBLIC_URL = 'http://campaign.example';
  process.env.DESK_URL = options.deskUrl ?? 'http://127.0.0.1:9';
  const site = await startSite(
    {
      databaseUrl: line.url,
      host: '127.0.0.1',
      port: 0,
      publicUrl: process.env.PUBLIC_URL,
      deskUrl: process.env.DESK_URL,
      mediaFolder,
      buildFolder,
      sendsSurrogateKeys: false,
      cacheBytes: 64 * 1024 * 1024,
    },
    createLog('error', (text) => lines.push(text)),
  );
  const origin = `http://127.0.0.1:${site.port}`;

  async function get(path: string, init: RequestInit = {}): Promise<Reply> {
    const response = await fetch(origin + path, { redirect: 'manual', ...init });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  return {
    origin,
    port: site.port,
    /** The database as the desk reaches it. */
    deskDatabaseUrl: database.deskUrl,
    publisher,
    line,
    picturesFolder: join(mediaFolder, 'pictures'),
    /** What the site logged as an error. */
    errors: lines,
    get,
    async status(path: string): Promise<number> {
      return (await get(path)).status;
    },
    async stop() {
      await site.stop();
      await publisher.stop();
      await line.stop();
      await database.stop();
      rmSync(mediaFolder, { recursive: true, force: true });
    },
  };
}

/** Asks again until it is so; the last error tells why it is not. */
export async function eventually(claim: () => Promise<void>, withinMs = 1_000): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      await claim();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
