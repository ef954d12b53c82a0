/** Gives each render its reading. Under the site's server database and record come with the request. */
import { defineMiddleware } from 'astro:middleware';
import { machineAnswer } from './machines/machine-answer.ts';
import { type Database, isDatabaseUnreachable, openDatabase } from './reading/database.ts';
import { createReading } from './reading/reading.ts';
import { newReadingRecord } from './reading/reading-record.ts';

let developmentDatabase: Database | undefined;

function databaseOfDevelopment(): Database {
  const url = process.env.SITE_DATABASE_URL;
  if (url === undefined) throw new Error('Set SITE_DATABASE_URL; "npm run dev" does so.');
  developmentDatabase ??= openDatabase({ url });
  return developmentDatabase;
}

function logError(message: string, fields: object): void {
  const line = { time: new Date().toISOString(), level: 'error', part: 'site', message, ...fields };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

export const onRequest = defineMiddleware(async (context, next) => {
  const { locals } = context;
  const database = locals.database ?? databaseOfDevelopment();
  locals.reading = createReading(database, locals.record ?? newReadingRecord(), {
    now: Date.now,
    refuse: (row) => logError('a snapshot breaks the contract', row),
  });
  try {
    return (await machineAnswer(context.url.pathname, locals.reading)) ?? (await next());
  } catch (error) {
    if (import.meta.env.DEV) throw error;
    // The site's server has its own pages for both.
    if (isDatabaseUnreachable(error)) return new Response(null, { status: 503 });
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    logError('a page could not be rendered', {
      path: context.url.pathname,
      reason: message,
      stack,
    });
    return new Response(null, { status: 500 });
  }
});
