import { execFileSync, spawnSync } from 'node:child_process';

const R = 'Rscript';

/** Whether R and this package of R are on this machine. */
export function hasInR(name: string): boolean {
  const run = spawnSync(R, ['-e', `quit(status = !requireNamespace("${name}", quietly = TRUE))`]);
  return run.status === 0;
}

/** What R prints. Throws when it fails. */
export function runR(
  commandLine: readonly string[],
  place: { readonly folder: string; readonly locale: 'C' | 'C.UTF-8' },
): string {
  return execFileSync(R, commandLine, {
    cwd: place.folder,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, LC_ALL: place.locale },
  });
}
