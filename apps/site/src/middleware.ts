/** Gives each render its reading. Under the site's server database and record come with the request. */
import { defineMiddleware } from 'astro:middleware';
import { type Database, openDatabase } from './reading/database.ts';
import { createReading } from './reading/reading.ts';
import { newReadingRecord } from './reading/reading-record.ts';

let developmentDatabase: Database | undefined;

function databaseOfDevelopment(): Database {
  const url = process.env.SITE_DATABASE_URL;
  if (url === undefined) throw new Error('Set SITE_DATABASE_URL; "npm run dev" does so.');
  developmentDatabase ??= openDatabase({ url });
  return developmentDatabase;
}

export const onRequest = defineMiddleware((context, next) => {
  const { locals } = context;
  const database = locals.database ?? databaseOfDevelopment();
  locals.reading = createReading(database, locals.record ?? newReadingRecord(), {
    now: Date.now,
    refuse(row) {
      const line = { time: new Date().toISOString(), level: 'error', part: 'site' };
      process.stderr.write(
        `${JSON.stringify({ ...line, message: 'a snapshot breaks the contract', ...row })}\n`,
      );
    },
  });
  return next();
});
