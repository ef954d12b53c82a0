import type { Child } from './child.ts';

export interface Kept {
  /** Resolves when the first process listens; rejects when it ends before. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_MS = 60_000;

/**
 * Starts a process again whenever it ends without being asked to, after a pause that doubles while it keeps failing
 * and starts over once it ran for a minute. A process that fails before it was ever ready is not started again.
 */
export function keepRunning(start: () => Child, onRestart: (sentence: string) => void): Kept {
  let child = start();
  let isStopping = false;
  let pauseMs = FIRST_PAUSE_MS;
  let wake: (() => void) | undefined;
  const { ready } = child;

  const watch = async (): Promise<void> => {
    try {
      await ready;
    } catch {
      return;
    }
    for (;;) {
      const since = performance.now();
      const sentence = await child.ended;
      if (isStopping) return;
      onRestart(sentence);
      if (performance.now() - since > STEADY_MS) pauseMs = FIRST_PAUSE_MS;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pauseMs);
      });
      if (isStopping) return;
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      child = start();
    }
  };
  const watching = watch();

  return {
    ready,
    async stop() {
      isStopping = true;
      wake?.();
      await child.stop();
      await watching;
    },
  };
}
