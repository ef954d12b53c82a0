/**
 * Keeps the page cache true: drops what a change notice names, and what the clock opens or ends. While notices
 * cannot be heard nothing kept is trusted.
 */
import { listen } from '@city-of-cities/postgres';
import type { Database } from '../src/reading/database.ts';
import { languagesKey } from '../src/reading/reading.ts';
import { databaseNow, lookAround } from '../src/reading/turns.ts';
import type { Answer } from './answer.ts';
import { type Log, reasonOf } from './log.ts';
import type { PageCache } from './page-cache.ts';

export interface NoticesOptions {
  readonly url: string;
  readonly database: Database;
  readonly cache: PageCache<Answer>;
  readonly log: Log;
  /** Called with the addresses of dropped pages. */
  readonly onDropped: (addresses: readonly string[]) => void;
}

/** `setTimeout` cannot wait longer than 2^31 ms; a day is soon enough to look again. */
const longestWaitMs = 86_400_000;
const retryMs = 500;

export function startNotices(options: NoticesOptions) {
  const { cache, database, log, onDropped } = options;
  let timer: NodeJS.Timeout | undefined;
  let isUp = false;
  let since = '';
  let languages = '';
  // Steps follow one another: two at a time could undo each other's trust.
  let steps: Promise<void> = Promise.resolve();

  function step(work: () => Promise<void>): void {
    steps = steps.then(work).catch((error: unknown) => {
      log.warn('the page cache lost touch with the database', reasonOf(error));
      cache.distrust();
      plan(retryMs);
    });
  }

  function plan(waitMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => step(turn), waitMs);
    timer.unref();
  }

  /**
   * Drops what the clock opened or ended. Trust then holds until the next planned turn and never beyond: at that
   * instant the database is asked again before anything kept is served.
   */
  async function turn(): Promise<void> {
    if (!isUp) return;
    const askedAt = Date.now();
    const turned = await lookAround(database, since);
    if (!isUp) return;
    const hasNewLanguages = turned.languages !== languages;
    since = turned.at;
    languages = turned.languages;
    const keys = hasNewLanguages ? [...turned.keys, languagesKey] : turned.keys;
    if (keys.length > 0) onDropped(cache.drop(keys));
    const waitMs =
      turned.seconds === null ? longestWaitMs : Math.min(turned.seconds * 1000, longestWaitMs);
    cache.trustUntil(askedAt + waitMs);
    plan(Math.max(askedAt + waitMs - Date.now(), 1));
  }

  /** What changed while nobody listened is unknown: pages kept before count as unconfirmed from here on. */
  async function begin(): Promise<void> {
    cache.distrust();
    since = await databaseNow(database);
    await turn();
  }

  function hear(payload: string): void {
    const notice = parseNotice(payload);
    onDropped(notice === 'all' ? cache.dropAll() : cache.drop(notice));
    step(turn);
  }

  const listener = listen({
    url: options.url,
    channel: 'publication',
    onNotice: hear,
    onUp() {
      isUp = true;
      step(begin);
    },
    onDown() {
      isUp = false;
      clearTimeout(timer);
      cache.distrust();
      log.warn('change notices are not heard; pages are rendered afresh');
    },
  });

  return {
    get isUp() {
      return isUp;
    },
    async stop() {
      clearTimeout(timer);
      await listener.stop();
    },
  };
}

/** A notice that cannot be read counts as a change of everything. */
function parseNotice(payload: string): readonly string[] | 'all' {
  try {
    const notice: unknown = JSON.parse(payload);
    if (typeof notice === 'object' && notice !== null && 'keys' in notice) {
      const { keys } = notice;
      if (Array.isArray(keys) && keys.every((key) => typeof key === 'string')) return keys;
    }
  } catch {
    return 'all';
  }
  return 'all';
}
