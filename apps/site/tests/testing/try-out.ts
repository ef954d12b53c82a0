/** Starts a filled throw-away database and the built site on PORT (4300): `npm run try`. */
import { fileURLToPath } from 'node:url';
import { startTestDatabase } from '@city-of-cities/postgres/testing';
import { createLog } from '../../server/log.ts';
import { startSite } from '../../server/site-server.ts';
import { fill } from './fill.ts';
import { startPublisher } from './publisher.ts';

const port = Number(process.env.PORT ?? 4300);
process.env.PUBLIC_URL ??= `http://127.0.0.1:${port}`;
const database = await startTestDatabase();
const publisher = await startPublisher(database.deskUrl);
await fill(publisher, { stories: Number(process.env.STORIES ?? 60) });
const site = await startSite(
  {
    databaseUrl: database.siteUrl,
    host: '127.0.0.1',
    port,
    publicUrl: process.env.PUBLIC_URL,
    deskUrl: process.env.DESK_URL ?? 'http://127.0.0.1:3001',
    mediaFolder: 'data/media',
    buildFolder: fileURLToPath(new URL('../../dist', import.meta.url)),
    sendsSurrogateKeys: true,
    cacheBytes: 256 * 1024 * 1024,
  },
  createLog(process.env.LOG_LEVEL ?? 'info', (line) => process.stderr.write(`${line}\n`)),
);
process.stdout.write(`http://127.0.0.1:${site.port}  SITE_DATABASE_URL=${database.siteUrl}\n`);
process.once('SIGTERM', () => {
  void site
    .stop()
    .then(() => publisher.stop())
    .then(() => database.stop())
    .then(() => process.exit(0));
});
