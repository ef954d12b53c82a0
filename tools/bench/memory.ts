import { readdirSync, readFileSync } from 'node:fs';

/** Resident bytes of the supervisor, desk, site and the whole of PostgreSQL, by walking /proc; empty elsewhere. */
export function measureMemory(supervisorPid: number): Record<string, number> {
  const sums: Record<string, number> = {};
  let entries: string[];
  try {
    entries = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return sums;
  }
  const parentOf = new Map<number, number>();
  for (const pid of entries) {
    const stat = readProcess(pid, 'stat');
    if (stat)
      parentOf.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]));
  }
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parentOf.get(at))
      if (at === supervisorPid) return true;
    return false;
  };
  for (const pid of parentOf.keys()) {
    if (!isOurs(pid)) continue;
    const command = readProcess(String(pid), 'cmdline').replaceAll('\0', ' ');
    const name = /postgres/.test(command)
      ? 'PostgreSQL'
      : /apps\/site/.test(command)
        ? 'site'
        : /apps\/desk|next-server/.test(command)
          ? 'desk'
          : 'supervisor';
    const pages = Number(readProcess(String(pid), 'statm').split(' ')[1] ?? 0);
    sums[name] = (sums[name] ?? 0) + pages * 4096;
  }
  return sums;
}

function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It ended between listing and reading.
    return '';
  }
}
