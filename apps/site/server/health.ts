/** For operators: is the process alive, and can it answer with fresh pages. */
import type { ServerResponse } from 'node:http';
import type { Database } from '../src/reading/database.ts';

export interface Health {
  readonly database: Database;
  readonly isListening: () => boolean;
  readonly keptPages: () => number;
}

export async function respondHealth(
  path: string,
  health: Health,
  response: ServerResponse,
): Promise<void> {
  const send = (status: number, body: object): void => {
    const text = JSON.stringify(body);
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
    });
    response.end(text);
  };
  if (path === '/health/live') return send(200, { status: 'live' });
  const isDatabaseUp = await health.database.query('select 1 as one', []).then(
    () => true,
    () => false,
  );
  const isReady = isDatabaseUp && health.isListening();
  send(isReady ? 200 : 503, {
    status: isReady ? 'ready' : 'degraded',
    database: isDatabaseUp ? 'up' : 'down',
    notices: health.isListening() ? 'heard' : 'not heard',
    keptPages: health.keptPages(),
  });
}
