/** Lets the desk's server process look for waiting films. Loader, tests and builds do not. */
import type { Payload } from 'payload';
import { requeueOriginals, workOnFilms } from './work.ts';

const LOOK_EVERY_MS = 5000;

/** Runs until the process ends; films left half-done then wait for the next start. */
export function startWorkOnFilms(payload: Payload): void {
  if (process.env['NEXT_PHASE'] === 'phase-production-build') return;
  const end = new AbortController();
  process.once('SIGTERM', () => end.abort());
  const look = async () => {
    try {
      await workOnFilms(payload, { signal: end.signal });
    } catch (error) {
      if (!end.signal.aborted)
        payload.logger.error({ err: error, msg: 'The work on films was interrupted.' });
    }
    if (!end.signal.aborted) setTimeout(() => void look(), LOOK_EVERY_MS).unref();
  };
  void requeueOriginals(payload)
    .catch((error: unknown) => payload.logger.warn({ err: error, msg: 'No look at old films.' }))
    .then(look);
}
