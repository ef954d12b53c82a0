import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A text that names one run of one process: the start instant as the system states it. Two processes
 * that got the same number one after the other differ in it. Null when there is no such process, or
 * when it has ended and only waits to be collected.
 */
export function processStart(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid);
}

/** The command line of a live process, arguments separated by spaces; null when there is none. */
export function processCommand(pid: number): string | null {
  if (processStart(pid) === null) return null;
  try {
    if (process.platform !== 'linux') return ps(pid, 'command=');
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return null;
  }
}

// proc_pid_stat(5): the name stands in brackets and may hold anything, so fields are counted from
// the last bracket; state is field 3, start time in ticks since boot is field 22.
function startFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticks] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X' || ticks === undefined) return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${ticks}`;
  } catch {
    return null;
  }
}

function startFromPs(pid: number): string | null {
  try {
    return ps(pid, 'stat=').startsWith('Z') ? null : ps(pid, 'lstart=') || null;
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string {
  return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
