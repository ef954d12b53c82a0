import { execFile } from 'node:child_process';
import { delimiter, isAbsolute, join } from 'node:path';
import { ffmpegEnvironment } from './ffmpeg-environment.ts';

/**
 * The ffmpeg to use, or `null` when there is none that answers: the absolute path in `FFMPEG` when that is set, and
 * then no other; otherwise the first in `PATH`. An answer names its version.
 */
export async function findFfmpeg(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<{ readonly path: string; readonly version: string } | null> {
  const named = environment['FFMPEG'];
  const candidates = named
    ? [named]
    : (environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'ffmpeg'));
  for (const path of candidates.filter((candidate) => isAbsolute(candidate))) {
    const version = await versionOf(path);
    if (version !== null) return { path, version };
  }
  return null;
}

function versionOf(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { env: ffmpegEnvironment(), timeout: 10_000, windowsHide: true };
    execFile(path, ['-version'], options, (error, stdout) => {
      resolve(error === null ? (/^ffmpeg version (\S+)/.exec(stdout)?.[1] ?? null) : null);
    });
  });
}
