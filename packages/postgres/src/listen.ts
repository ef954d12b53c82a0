import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

export interface ListenOptions {
  readonly url: string;
  readonly channel: string;
  readonly onNotice: (payload: string) => void;
  /** Notices arrive from now on. Those sent while the connection was down are lost. */
  readonly onUp?: () => void;
  /** The connection is lost or could not be made; called once until the next `onUp`. */
  readonly onDown?: (error: Error) => void;
  /** A connection that leaves a question unanswered for as long as this counts as lost. */
  readonly heartbeatMs?: number;
}

export interface Listener {
  stop(): Promise<void>;
}

const firstPauseMs = 100;
const longestPauseMs = 2_000;

/**
 * PG22: passes on the notices of a channel and keeps the connection, reconnecting for ever with
 * pauses from 100 ms to 2 s. Between a lost connection and `onDown` at most two heartbeats pass.
 */
export function listen(options: ListenOptions): Listener {
  const { heartbeatMs = 2_000 } = options;
  const stopped = new AbortController();
  let isDown = false;

  async function run(): Promise<void> {
    let pauseMs = firstPauseMs;
    while (!stopped.signal.aborted) {
      const error = await holdConnection(options, heartbeatMs, stopped.signal, () => {
        pauseMs = firstPauseMs;
        isDown = false;
        options.onUp?.();
      });
      if (stopped.signal.aborted) return;
      if (!isDown) options.onDown?.(error);
      isDown = true;
      await sleep(pauseMs, undefined, { signal: stopped.signal }).catch(() => {});
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    }
  }

  const running = run();
  return {
    stop() {
      stopped.abort();
      return running;
    },
  };
}

/** Resolves with the reason when the connection has ended. */
async function holdConnection(
  { url, channel, onNotice }: ListenOptions,
  heartbeatMs: number,
  stop: AbortSignal,
  onUp: () => void,
): Promise<Error> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: heartbeatMs,
    query_timeout: heartbeatMs,
    keepAlive: true,
  });
  const end = new AbortController();
  client.on('error', (error) => end.abort(error));
  client.on('end', () => end.abort(new Error('the database closed the connection')));
  client.on('notification', ({ payload }) => onNotice(payload ?? ''));
  const either = AbortSignal.any([end.signal, stop]);
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    onUp();
    while (!either.aborted) {
      await sleep(heartbeatMs, undefined, { signal: either }).catch(() => {});
      if (!either.aborted) await client.query('select 1');
    }
  } catch (error) {
    end.abort(error);
  }
  await close(client);
  return end.signal.reason instanceof Error ? end.signal.reason : new Error('stopped');
}

// A polite end waits for the server; one that is silent would be waited for without end.
async function close(client: Client): Promise<void> {
  await Promise.race([client.end().catch(() => {}), sleep(500, undefined, { ref: false })]);
  (
    client as unknown as { connection: { stream: { destroy(): void } } }
  ).connection.stream.destroy();
}
