import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { ffmpegEnvironment } from './ffmpeg-environment.ts';

export interface FfmpegFailure {
  readonly ok: false;
  readonly why: 'failed' | 'stalled';
  /** The last lines ffmpeg wrote; they name paths, so they are for the log and not for editors. */
  readonly log: string;
}

export type FfmpegEnd = { readonly ok: true } | FfmpegFailure;

export interface FfmpegRun {
  readonly ffmpegPath: string;
  readonly parameters: readonly string[];
  /** Whatever it writes to its standard output. */
  readonly onOutput: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** RN12: silent for longer than this, it is ended. */
  readonly stallSeconds: number;
}

const MOST_LOG_CHARACTERS = 4000;

/**
 * RN9, RN12: one run of ffmpeg, without a shell, at low priority so that editors do not
 * notice it. Resolves only when the process is gone. Rejects with the signal's reason when aborted, and when the
 * program cannot be started.
 */
export async function runFfmpeg(run: FfmpegRun): Promise<FfmpegEnd> {
  run.signal?.throwIfAborted();
  const child = spawn(run.ffmpegPath, run.parameters, {
    env: ffmpegEnvironment(),
    shell: false,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const kill = () => void child.kill('SIGKILL');
  let hasStalled = false;
  let log = '';
  const stall = setTimeout(() => {
    hasStalled = true;
    kill();
  }, run.stallSeconds * 1000);

  run.signal?.addEventListener('abort', kill, { once: true });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stall.refresh();
    run.onOutput(text);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-MOST_LOG_CHARACTERS);
  });
  child.once('spawn', () => lowerPriority(child.pid));

  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    run.signal?.throwIfAborted();
    if (hasStalled) return { ok: false, why: 'stalled', log };
    return code === 0 ? { ok: true } : { ok: false, why: 'failed', log };
  } finally {
    clearTimeout(stall);
    run.signal?.removeEventListener('abort', kill);
  }
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Already gone, or the system does not allow it: politeness is no reason to fail.
  }
}
