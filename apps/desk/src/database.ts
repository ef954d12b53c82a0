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
      const database = adapter.init(options) as unknown as ConnectingAdapter;
      surviveLostConnections(database);
      const confirmed = confirmCommits(database);
      return capTransactions(confirmed, {
        // Payload keeps one connection for itself from the start; two stay free for reads outside transactions.
        limit: POOL_SIZE - 3,
      }) as unknown as ReturnType<DatabaseAdapterObj['init']>;
    },
  };
}

type ConnectingAdapter = Parameters<typeof confirmCommits>[0] &
  Parameters<typeof capTransactions>[0] & {
    connect: (options?: never) => Promise<void>;
    pool: {
      on(event: 'error', listener: (error: Error) => void): unknown;
      on(event: 'connect', listener: (client: ConnectingAdapter['pool']) => void): unknown;
    };
    payload: { logger: { error(entry: object): void } };
  };

/** A database that restarts must not take the desk with it: without a listener the error of an idle client does. */
function surviveLostConnections(database: ConnectingAdapter): void {
  const connect = database.connect.bind(database);
  const report = (error: Error) =>
    database.payload.logger.error({ err: error, msg: 'A database connection was lost.' });
  database.connect = async (options) => {
    await connect(options);
    database.pool.on('error', report);
    database.pool.on('connect', (client) => client.on('error', () => {}));
  };
}
