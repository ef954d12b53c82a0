/**
 * `npm start`: database, migrations, content, site, desk, in the order in which each is of use. The public site
 * answers as soon as the content is loaded; the desk may still be building behind a page that says so.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { type Build, DESK_BUILD, isFresh, runBuild, SITE_BUILD } from './builds.ts';
import { startChild } from './child.ts';
import { openDatabase } from './database.ts';
import { keepRunning, type Kept } from './keep-running.ts';
import { type Account, loadContent } from './load.ts';
import { announce, say } from './progress.ts';
import { Refusal } from './refusal.ts';
import { keepSecrets } from './secrets.ts';
import { loadDotEnv, readSettings } from './settings.ts';

const root = resolve(import.meta.dirname, '../..');
const isSample = process.argv.includes('--sample');
const isDevelopment = process.argv.includes('--dev');

/** What has been started, last first: each is stopped before what it stands on. */
const stops: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;
const building = new AbortController();

async function run(): Promise<void> {
  loadDotEnv(root);
  const settings = readSettings(root, process.env);
  await refuseTakenPort(settings.port, settings.host);
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  mkdirSync(settings.mediaDirectory, { recursive: true, mode: 0o700 });
  const { secrets, database } = await openDatabase(settings, keepSecrets, stops);
  const deskPort = await freePort();

  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: isDevelopment ? 'development' : 'production',
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDirectory,
    MEDIA_DIR: settings.mediaDirectory,
    LOG_LEVEL: settings.logLevel,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const deskEnv = {
    ...env,
    DESK_DATABASE_URL: database.deskUrl,
    DESK_SECRET: secrets.deskSecret,
    PREVIEW_SECRET: secrets.previewSecret,
    DESK_PORT: String(deskPort),
    ...(settings.mail && { SMTP_URL: settings.mail.smtpUrl, MAIL_FROM: settings.mail.from }),
    ...(settings.administrator && {
      ADMIN_EMAIL: settings.administrator.email,
      ADMIN_PASSWORD: settings.administrator.password,
    }),
  };
  const siteEnv = {
    ...env,
    SITE_DATABASE_URL: database.siteUrl,
    DESK_URL: `http://127.0.0.1:${deskPort}`,
  };
  // Neither app sees what only the other needs.
  for (const name of [
    'DATABASE_URL',
    'ADMIN_PASSWORD',
    'DESK_SECRET',
    'PREVIEW_SECRET',
    'SMTP_URL',
  ])
    delete (siteEnv as NodeJS.ProcessEnv)[name];
  delete (deskEnv as NodeJS.ProcessEnv)['DATABASE_URL'];

  const site = () =>
    startChild({
      name: 'site',
      script: join(root, 'apps/site/server', isDevelopment ? 'dev.ts' : 'main.ts'),
      cwd: join(root, 'apps/site'),
      env: siteEnv,
    });
  const desk = () =>
    startChild({
      name: 'desk',
      script: join(root, 'apps/desk/src/server.ts'),
      arguments: isDevelopment ? ['--dev'] : [],
      cwd: join(root, 'apps/desk'),
      env: deskEnv,
    });

  const [accounts] = await Promise.all([
    loadContent({ root, env: deskEnv, sample: isSample }),
    isDevelopment ? undefined : bring(SITE_BUILD),
  ]);
  const isDeskBuilt = isDevelopment || isFresh(root, DESK_BUILD);
  const runningSite = serve(site);
  const runningDesk = isDeskBuilt ? serve(desk) : undefined;
  await runningSite.ready;
  say('site', `answers at ${settings.publicUrl}`);
  if (accounts.length > 0) announce(accountLines(accounts, settings.dataDirectory));

  if (runningDesk === undefined) await bring(DESK_BUILD);
  if (stopping) return;
  await (runningDesk ?? serve(desk)).ready;
  say('desk', 'ready');
  announce([
    `Site  ${settings.publicUrl}`,
    `Desk  ${settings.publicUrl}/desk`,
    'Stop with Ctrl-C.',
  ]);
}

async function bring(build: Build): Promise<void> {
  if (isFresh(root, build)) return;
  say(build.name, 'building');
  const begun = performance.now();
  await runBuild(root, build, building.signal);
  say(build.name, `built in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

function serve(start: Parameters<typeof keepRunning>[0]): Kept {
  const kept = keepRunning(start, (sentence) => say('restart', sentence));
  stops.unshift(() => kept.stop());
  return kept;
}

function accountLines(accounts: readonly Account[], dataDirectory: string): readonly string[] {
  const lines = accounts.map(({ role, email, password }) => `${role}: ${email}  ${password}`);
  const file = join(dataDirectory, 'sample-users.json');
  const isKept = isSample && existsSync(file);
  return [
    'Accounts made just now; the passwords are shown only once:',
    ...lines,
    ...(isKept ? [`The sample accounts are also in ${file}.`] : []),
  ];
}

async function refuseTakenPort(port: number, host: string): Promise<void> {
  const server = createServer();
  const problem = await new Promise<NodeJS.ErrnoException | null>((done) => {
    server.once('error', done);
    server.listen(port, host, () => server.close(() => done(null)));
  });
  if (problem?.code === 'EADDRINUSE')
    throw new Refusal(
      `Port ${port} on ${host} is taken by another program; set PORT to a free one.`,
    );
  if (problem?.code === 'EACCES')
    throw new Refusal(`Port ${port} may not be opened by this user; set PORT to one above 1023.`);
  if (problem)
    throw new Refusal(
      `The address ${host}:${port} cannot be opened (${problem.message}); check HOST and PORT.`,
    );
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Apps drain before the database goes; a second signal does not hurry it. */
function shutDown(): Promise<void> {
  stopping ??= (async () => {
    building.abort();
    for (let stop = stops.shift(); stop; stop = stops.shift())
      await stop().catch((error: unknown) => say('stop', String(error)));
  })();
  return stopping;
}

// `disconnect` comes when a test run that started the platform over IPC has gone.
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const)
  process.on(signal, () => {
    if (!stopping) say('stop', 'draining');
    void shutDown().then(() => process.exit(process.exitCode ?? 0));
  });

try {
  await run();
} catch (error) {
  if (!stopping) {
    process.exitCode = 1;
    process.stderr.write(
      `\n${error instanceof Refusal ? error.message : String((error as Error).stack)}\n`,
    );
  }
  await shutDown();
  process.exit();
}
