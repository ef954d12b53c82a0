/** Starts the site from the environment; see the README for the settings. */
import { fileURLToPath } from 'node:url';
import { createLog, reasonOf } from './log.ts';
import { startSite } from './site-server.ts';

const { env } = process;
const log = createLog(env.LOG_LEVEL, (line) => process.stderr.write(`${line}\n`));

function needed(name: string): string {
  const value = env[name];
  if (value === undefined || value === '') {
    process.stderr.write(`The site needs ${name}. Start it with "npm start" or set it.\n`);
    process.exit(1);
  }
  return value;
}

const port = Number(env.PORT ?? 3000);
const host = env.HOST ?? '127.0.0.1';

try {
  const site = await startSite(
    {
      databaseUrl: needed('SITE_DATABASE_URL'),
      host,
      port,
      publicUrl: env.PUBLIC_URL ?? `http://${host}:${port}`,
      deskUrl: env.DESK_URL ?? 'http://127.0.0.1:3001',
      mediaFolder: env.MEDIA_DIR ?? 'data/media',
      buildFolder: fileURLToPath(new URL('../dist', import.meta.url)),
      sendsSurrogateKeys: env.SURROGATE_KEYS === '1',
      cacheBytes: 256 * 1024 * 1024,
    },
    log,
  );
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    site.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('the site did not stop cleanly', reasonOf(error));
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // A supervisor that is gone takes its apps along.
  process.once('disconnect', stop);
  process.send?.({ type: 'ready', port: site.port });
  log.info('the site listens', { host, port: site.port });
} catch (error) {
  log.error('the site could not start', reasonOf(error));
  process.stderr.write(
    `The site could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
