/** Starts a filled throw-away database and the built site on PORT (4300): `npm run try`. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestDatabase } from '@city-of-cities/postgres/testing';
import { createLog } from '../../server/log.ts';
import { startSite } from '../../server/site-server.ts';
import { drawnPictures } from './fill-kinds.ts';
import { fill } from './fill.ts';
import { startPublisher } from './publisher.ts';

const port = Number(process.env.PORT ?? 4300);
process.env.PUBLIC_URL ??= `http://127.0.0.1:${port}`;
const database = await startTestDatabase();
const publisher = await startPublisher(database.deskUrl);
await fill(publisher, { stories: Number(process.env.STORIES ?? 60) });
const mediaFolder = mkdtempSync(join(tmpdir(), 'site-try-'));
mkdirSync(join(mediaFolder, 'pictures'));
for (const [file, draw] of drawnPictures)
  writeFileSync(join(mediaFolder, 'pictures', file), await draw());
cpSync(
  fileURLToPath(new URL('../../../../packages/region/src/content/films', import.meta.url)),
  join(mediaFolder, 'films'),
  { recursive: true },
);
const site = await startSite(
  {
    databaseUrl: database.siteUrl,
    host: '127.0.0.1',
    port,
    publicUrl: process.env.PUBLIC_URL,
    deskUrl: process.env.DESK_URL ?? 'http://127.0.0.1:3001',
    mediaFolder,
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
