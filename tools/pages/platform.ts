/** The whole platform on throw-away data, started as a user would start it, for tests that need all of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../..');

export interface Account {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface Platform {
  readonly url: string;
  readonly dataDirectory: string;
  readonly pid: number;
  readonly accounts: readonly Account[];
  /** What `npm start` has printed so far. */
  output(): string;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export interface PlatformOptions {
  readonly dataDirectory?: string;
  readonly sample?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** Resolve as soon as the public site answers; the desk may still be building. */
  readonly siteOnly?: boolean;
}

const PATIENCE_MS = 300_000;

/** Starts the platform and resolves when it is ready. Throws with its output when it ends before. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const dataDirectory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), 'platform-'));
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, 'tools/start/start.ts'), ...(options.sample ? ['--sample'] : [])],
    {
      cwd: root,
      env: {
        ...process.env,
        ...options.env,
        NODE_ENV: 'production',
        PORT: String(port),
        DATA_DIR: dataDirectory,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let output = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));

  const sign = options.siteOnly ? /site +answers/ : /desk +ready/;
  for (let waitedMs = 0; !sign.test(output); waitedMs += 50) {
    if (hasEnded) throw new Error(`The platform ended before it was ready:\n${output}`);
    if (waitedMs > PATIENCE_MS) {
      child.kill('SIGTERM');
      throw new Error(`The platform was not ready in time:\n${output}`);
    }
    await sleep(50);
  }

  return {
    url: `http://127.0.0.1:${port}`,
    dataDirectory,
    pid: child.pid!,
    accounts: accountsOf(output),
    output: () => output,
    async stop() {
      if (!hasEnded) child.kill('SIGTERM');
      const code = await ended;
      if (options.dataDirectory === undefined)
        rmSync(dataDirectory, { recursive: true, force: true });
      return code;
    },
  };
}

/** The accounts that a start with `--sample` has written down. */
export function sampleUsers(platform: Platform): readonly Account[] {
  return JSON.parse(
    readFileSync(join(platform.dataDirectory, 'sample-users.json'), 'utf8'),
  ) as Account[];
}

function accountsOf(output: string): readonly Account[] {
  return [...output.matchAll(/^ {2}(\w+): (\S+@\S+) {2}(\S+)$/gm)].map(
    ([, role, email, password]) => ({
      role: role!,
      email: email!,
      password: password!,
    }),
  );
}

export async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
