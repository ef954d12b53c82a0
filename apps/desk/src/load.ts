/**
 * Brings the database to this version: migrations, languages, cities, built-in content, first administrator. Run by
 * the supervisor before the site starts; a second run finds with one query that nothing is to be done.
 */
import { languages } from '@city-of-cities/region';
import { cityDocuments, contentDocuments, contentVersion } from './load/built-in-content.ts';
import { filesOf } from './load/files.ts';
import { CONTENT_VERSION_KEY, readLoadedState } from './load/loaded-state.ts';
import { type LoadMessage, progress, tell } from './load/messages.ts';
import { migrationNames } from './load/migrations.ts';
import { requireSettings } from './settings.ts';

const isSample = process.argv.includes('--sample');

async function load(): Promise<LoadMessage> {
  const settings = requireSettings();
  const state = await readLoadedState(settings.databaseUrl);
  const version = contentVersion({ sample: isSample });
  // A run without --sample leaves alone what a run with it has loaded.
  const sufficient = [version, contentVersion({ sample: true })];
  const isLoaded = state.contentVersion !== null && sufficient.includes(state.contentVersion);
  const isMigrated = migrationNames().every((name) => state.migrations.includes(name));
  if (isMigrated && isLoaded && state.hasAdministrator && !isSample) return { type: 'done' };

  // Imported only now: it brings Payload, whose import alone takes longer than the check above.
  const { openDesk } = await import('./load/open-desk.ts');
  const {
    migrate,
    inTransaction,
    loadDocuments,
    loadFacts,
    loadFiles,
    loadSampleResults,
    setLanguage,
    makeAdministrator,
    makeSampleUsers,
    payload,
  } = await openDesk();
  const migrations = await migrate();
  await progress('migrations', migrations, migrations);

  if (!isLoaded) {
    await inTransaction(payload, async (req) => {
      for (const { id, liveFrom } of languages) await setLanguage(req, id, liveFrom);
    });
    await loadFacts(payload);
    const cities = cityDocuments();
    const none = new Map();
    await loadDocuments(payload, cities, none, (done) => progress('region', done, cities.length));
    const content = contentDocuments({ sample: isSample });
    const files = filesOf(content);
    const all = files.length + content.length;
    const ids = await loadFiles(payload, files, (done) => progress('content', done, all));
    await loadDocuments(payload, content, ids, (done) =>
      progress('content', files.length + done, all),
    );
    if (isSample) await inTransaction(payload, loadSampleResults);
    await payload.kv.set(CONTENT_VERSION_KEY, { version });
  }

  // The administrator first: a sample account must not pass for the real one.
  const administrator = await makeAdministrator(payload, process.env);
  if (administrator) await progress('administrator', 1, 1);
  const sampleUsers = isSample
    ? await makeSampleUsers(payload, process.env['DATA_DIR'] ?? 'data')
    : [];
  return {
    type: 'done',
    ...(administrator && { administrator }),
    ...(sampleUsers.length > 0 && { sampleUsers }),
  };
}

try {
  await tell(await load());
  process.exit(0);
} catch (error) {
  process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}
