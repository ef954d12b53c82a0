/** The database of an installation: embedded and kept running, or the given one; prepared in either case. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  DatabaseStartError,
  lockDataDirectory,
  prepareDatabase,
  type RunningDatabase,
  startDatabase,
} from '@city-of-cities/postgres';
import { say } from './progress.ts';
import { Refusal } from './refusal.ts';
import type { Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

const WATCH_EVERY_MS = 250;

/**
 * Locks the data directory, starts the database and prepares roles and schemas. What has to be undone at the end is
 * put before `stops`. Throws a {@link Refusal} with the cause and the remedy.
 */
export async function openDatabase(
  settings: Settings,
  keepSecrets: (settings: Settings) => Secrets,
  stops: (() => Promise<void>)[],
): Promise<{
  readonly secrets: Secrets;
  readonly database: { readonly deskUrl: string; readonly siteUrl: string };
}> {
  try {
    const lock = lockDataDirectory(settings.dataDirectory);
    stops.unshift(async () => lock.release());
    const secrets = keepSecrets(settings);
    const adminUrl = settings.databaseUrl ?? (await keepDatabase(settings, secrets, stops));
    const database = await prepareDatabase({
      adminUrl,
      deskPassword: secrets.deskDatabasePassword,
      sitePassword: secrets.siteDatabasePassword,
    });
    say('migrations', 'schemas site and inbox are up to date');
    return { secrets, database };
  } catch (error) {
    if (error instanceof DatabaseStartError) throw new Refusal(error.message);
    throw error;
  }
}

/** Starts the embedded server, and starts it again on the same port when it dies; returns its address. */
async function keepDatabase(
  settings: Settings,
  secrets: Secrets,
  stops: (() => Promise<void>)[],
): Promise<string> {
  const options = {
    dataDirectory: settings.dataDirectory,
    password: secrets.databasePassword,
    log: (sentence: string) => say('database', sentence),
  };
  let running: RunningDatabase = await startDatabase(options);
  const { url } = running;
  const port = Number(new URL(url).port);
  say('database', `PostgreSQL ready on port ${port}`);

  const stopping = new AbortController();
  const watching = (async () => {
    for (;;) {
      await sleep(WATCH_EVERY_MS);
      if (stopping.signal.aborted) return;
      if (isAlive(running.pid)) continue;
      say('database', 'ended unasked; starting it again');
      await running.stop();
      try {
        running = await startDatabase({ ...options, port });
      } catch (error) {
        say('database', (error as Error).message);
        await sleep(WATCH_EVERY_MS * 8);
      }
    }
  })();
  stops.unshift(async () => {
    stopping.abort();
    await watching;
    await running.stop();
    say('database', 'stopped');
  });
  return url;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
