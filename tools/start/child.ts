/**
 * A process of ours that speaks over IPC: `ready` once it listens, and goes when the supervisor goes. It stands in
 * its own process group, so that Ctrl-C reaches the supervisor alone and the order of stopping is the supervisor's.
 */
import { type ChildProcess, spawn } from 'node:child_process';

export interface Child {
  readonly name: string;
  /** Resolves when the process listens; rejects when it ends before. */
  readonly ready: Promise<void>;
  /** Resolves with a sentence when the process has ended, for whatever reason. */
  readonly ended: Promise<string>;
  /** Asks the process to drain, and ends it when the patience is over. */
  stop(patienceMs?: number): Promise<void>;
}

export interface ChildOptions {
  readonly name: string;
  readonly script: string;
  readonly arguments?: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onMessage?: (message: unknown) => void;
  /** Where its standard output goes; structured logs of the servers go through. */
  readonly output?: 'inherit' | 'ignore';
}

const PATIENCE_MS = 15_000;

export function startChild(options: ChildOptions): Child {
  const child: ChildProcess = spawn(
    process.execPath,
    [options.script, ...(options.arguments ?? [])],
    {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ['ignore', options.output ?? 'inherit', 'inherit', 'ipc'],
    },
  );
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) =>
      resolve(`${options.name} could not be started: ${error.message}`),
    );
    child.once('exit', (code, signal) =>
      resolve(`${options.name} ended (${signal ?? `exit ${code}`})`),
    );
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      if (isReady(message)) resolve();
      else options.onMessage?.(message);
    });
    void ended.then((sentence) => reject(new Error(sentence)));
  });
  // A child that nobody waits for may end before it was ready; `ended` tells of it.
  ready.catch(() => {});

  return {
    name: options.name,
    ready,
    ended,
    async stop(patienceMs = PATIENCE_MS) {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

function isReady(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready'
  );
}
