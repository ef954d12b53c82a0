import { Client } from 'pg';
import { DatabaseStartError } from './start-error.ts';

const databaseName = 'campaign';

/** Connects as superuser, creates the platform's database when missing, and returns its address. */
export async function openDatabase(port: number, password: string): Promise<string> {
  const url = (database: string): string =>
    `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  await withClient(url('postgres'), async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  });
  return url(databaseName);
}

/** Runs `use` with one connection and closes it. A failure to connect is a `DatabaseStartError`. */
export async function withClient<T>(
  connectionString: string,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  // Without a listener a connection lost while idle would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (cause) {
    throw explainConnectionFailure(connectionString, cause);
  }
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

function explainConnectionFailure(connectionString: string, cause: unknown): DatabaseStartError {
  const { code, message } = cause as { code?: string; message?: string };
  const place = describePlace(connectionString);
  if (code === '28P01' || code === '28000') {
    return new DatabaseStartError(
      'wrong-password',
      `The database at ${place} refused the password. Use the one the data directory was created with, or correct DATABASE_URL.`,
      { cause },
    );
  }
  if (code === '3D000') {
    return new DatabaseStartError(
      'unreachable',
      `The database at ${place} does not exist. Create it, or correct DATABASE_URL.`,
      { cause },
    );
  }
  return new DatabaseStartError(
    'unreachable',
    `The database at ${place} does not answer (${code ?? message ?? 'no reason given'}). Check that it runs and that DATABASE_URL names the right host and port.`,
    { cause },
  );
}

function describePlace(connectionString: string): string {
  try {
    const { host, pathname } = new URL(connectionString);
    return `${host}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}
