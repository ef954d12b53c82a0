/**
 * What a running server says about itself in `postmaster.pid` (one value per line: process number,
 * data directory, start in seconds, port, socket directory, address, shared memory, state).
 * Source: src/include/utils/pidfile.h.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processCommand, processStart } from './process-identity.ts';

export interface Postmaster {
  readonly pid: number;
  /** Tells this process from a later one of the same number. */
  readonly start: string;
  readonly port: number;
  readonly state: 'starting' | 'ready' | 'stopping' | 'standby';
}

/** The server of this cluster, null when none runs. A file left by an ended server is removed. */
export function readPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Math.abs(Number(lines[0]));
  const start = processStart(pid);
  const command = processCommand(pid);
  if (start === null || command === null || !command.includes('postgres')) {
    // The number may belong to some other program by now; the server would then refuse to start.
    rmSync(file, { force: true });
    return null;
  }
  const state = (lines[7] ?? '').trim();
  return {
    pid,
    start,
    port: Number(lines[3]),
    state: state === 'ready' || state === 'stopping' || state === 'standby' ? state : 'starting',
  };
}

/** Waits until the process has ended; false when it has not within the time. */
export async function hasEnded(
  { pid, start }: Pick<Postmaster, 'pid' | 'start'>,
  withinMs: number,
): Promise<boolean> {
  for (let waitedMs = 0; processStart(pid) === start; waitedMs += 20) {
    if (waitedMs >= withinMs) return false;
    await sleep(20);
  }
  return true;
}

/**
 * PG6: fast shutdown (SIGINT: clients are disconnected, everything is written), after 30 seconds
 * immediate shutdown (SIGQUIT: the next start recovers from the log). Never SIGKILL.
 */
export async function stopPostmaster(server: Postmaster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (processStart(server.pid) !== server.start) return;
    send(server.pid, signal);
    if (await hasEnded(server, 30_000)) return;
  }
  throw new Error(`the database server (process ${server.pid}) does not stop`);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
