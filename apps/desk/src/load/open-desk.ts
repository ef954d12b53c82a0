/** Payload without Next, and what the loader does with it. */
import { getPayload } from 'payload';
import config from '../payload.config.ts';
import { setLanguage } from '../publishing/site-schema.ts';
import { loadSampleResults } from '../survey/load-sample-results.ts';
import { loadFacts } from '../facts/built-in-facts.ts';
import { makeAdministrator, makeSampleUsers } from './accounts.ts';
import { loadDocuments } from './documents.ts';
import { loadFiles } from './load-files.ts';
import { readMigrations } from './migrations.ts';
import { inTransaction } from './transaction.ts';

export async function openDesk() {
  const payload = await getPayload({ config, disableOnInit: true });
  return {
    payload,
    makeAdministrator,
    makeSampleUsers,
    inTransaction,
    loadDocuments,
    loadFacts,
    loadFiles,
    setLanguage,
    loadSampleResults,
    /** Applies what is missing; answers how many migrations there are. */
    migrate: async (): Promise<number> => {
      const migrations = await readMigrations();
      await payload.db.migrate({ migrations: migrations as never });
      return migrations.length;
    },
  };
}
