/**
 * What a running server says about itself in `postmaster.pid` (one value per line: process number,
 * data directory, start in seconds, port, socket directory, address, shared memory, state).
 * Source: src/include/utils/pidfile.h.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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

/** The live server of this cluster, null when none runs. */
export function readPostmaster(cluster: string): Postmaster | null {
  const lines = readLines(cluster);
  const pid = Number(lines[0]);
  const start = processStart(pid);
  if (start === null || !isPostgres(pid)) return null;
  const state = (lines[7] ?? '').trim();
  return {
    pid,
    start,
    port: Number(lines[3]),
    state: state === 'ready' || state === 'stopping' || state === 'standby' ? state : 'starting',
  };
}

/** No process ever has it: above the highest number of any system. */
const nobody = 99_999_999;

/**
 * PG6: a server refuses to start while the process named in a file left behind is alive, also when
 * the number has gone to a foreign program since. Then another number is put in its place. The file
 * is never removed: what else it says lets the server find backends that outlived a hard kill, and
 * two servers on the same files would destroy them.
 */
export function disownForeignPid(cluster: string): void {
  const [pid = '', ...rest] = readLines(cluster);
  if (processStart(Number(pid)) === null || isPostgres(Number(pid))) return;
  writeFileSync(join(cluster, 'postmaster.pid'), [nobody, ...rest].join('\n'));
}

// A server writes the file in steps, so it may be empty or cut off at any moment.
function readLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function isPostgres(pid: number): boolean {
  return processCommand(pid)?.includes('postgres') === true;
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
