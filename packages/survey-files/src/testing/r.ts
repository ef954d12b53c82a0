import { spawnSync } from 'node:child_process';

/** Whether R and this package of R are on this machine. */
export function hasInR(name: string): boolean {
  const run = spawnSync('Rscript', [
    '-e',
    `quit(status = !requireNamespace("${name}", quietly = TRUE))`,
  ]);
  return run.status === 0;
}
