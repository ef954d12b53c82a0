/** The desk's database: Payload's tables in schema `desk`, own migrations, a bound on open transactions. */
import { capTransactions, confirmCommits } from '@city-of-cities/postgres/transactions';
import { postgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';
import type { DeskSettings } from './settings.ts';

export const POOL_SIZE = 12;

/** Payload's adapter, with commits that are confirmed and fewer open transactions than connections. */
export function deskDatabase(settings: DeskSettings): DatabaseAdapterObj {
  const adapter = postgresAdapter({
    schemaName: 'desk',
    push: false,
    disableCreateDatabase: true,
    migrationDir: `${import.meta.dirname}/migrations`,
    pool: {
      connectionString: settings.databaseUrl,
      max: POOL_SIZE,
      connectionTimeoutMillis: 10_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'desk',
    },
  });
  return {
    ...adapter,
    init: (options) => {
      const database = adapter.init(options) as Parameters<typeof confirmCommits>[0];
      return capTransactions(confirmCommits(database) as never, {
        limit: POOL_SIZE - 2,
      }) as unknown as ReturnType<DatabaseAdapterObj['init']>;
    },
  } as DatabaseAdapterObj;
}
