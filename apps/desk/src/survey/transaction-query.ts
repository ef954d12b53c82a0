import type { PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

export type Execute = (
  query: ReturnType<typeof sql>,
) => Promise<{ readonly rows: readonly unknown[] }>;

/** Queries within the request's own transaction. Throws when it has none. */
export async function transactionQuery(req: PayloadRequest): Promise<Execute> {
  const { sessions } = req.payload.db as unknown as PostgresAdapter;
  const session = sessions?.[String(await req.transactionID)];
  if (session === undefined)
    throw new Error('Results are published in a transaction, and there is none.');
  const connection = session.db as unknown as { execute: Execute };
  return (query) => connection.execute(query);
}
