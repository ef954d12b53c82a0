/**
 * Payload's drizzle adapter swallows a COMMIT that failed (its `beginTransaction` catches the end of
 * the transaction and drops the error), so a save is acknowledged that the database never kept: when
 * the server dies at that moment, or when an error inside the transaction was caught and PostgreSQL
 * answers COMMIT by rolling back.
 */

type TransactionId = string | number;

interface DrizzleTransaction {
  execute(statement: string): PromiseLike<unknown>;
}

type RunTransaction = (
  work: (transaction: DrizzleTransaction) => Promise<unknown>,
  options?: never,
) => Promise<unknown>;

/** What this needs of a Payload drizzle adapter. `drizzle` is set when the adapter connects. */
export interface DrizzleAdapter {
  drizzle: unknown;
  sessions: object;
  beginTransaction(options?: never): Promise<TransactionId | null>;
  commitTransaction(id: TransactionId | Promise<TransactionId>): Promise<void>;
}

/** The transaction was not kept, or the connection was lost before anyone could know. */
export class CommitError extends Error {
  constructor(cause: unknown) {
    super('The database did not confirm the change. Reload, and save again if it is missing.', {
      cause,
    });
    this.name = 'CommitError';
  }
}

/**
 * PG21: makes `commitTransaction` throw `CommitError` unless the database confirmed the commit.
 * Costs one short statement per commit. Apply it before `capTransactions`. Returns the adapter.
 */
export function confirmCommits<Adapter extends DrizzleAdapter>(adapter: Adapter): Adapter {
  const outcomes = new WeakMap<object, Promise<unknown>>();
  const watched = new WeakSet<object>();
  const begin = adapter.beginTransaction.bind(adapter);
  const commit = adapter.commitTransaction.bind(adapter);

  function watch(drizzle: { transaction: RunTransaction }): void {
    if (watched.has(drizzle)) return;
    watched.add(drizzle);
    const run = drizzle.transaction.bind(drizzle);
    drizzle.transaction = (work, options) => {
      const outcome: Promise<unknown> = run(async (transaction) => {
        outcomes.set(transaction, outcome);
        const result = await work(transaction);
        // Fails when an earlier statement did, where COMMIT would only roll back.
        await transaction.execute('select 1');
        return result;
      }, options);
      return outcome;
    };
  }

  adapter.beginTransaction = (options) => {
    if (isDrizzle(adapter.drizzle)) watch(adapter.drizzle);
    return begin(options);
  };
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming;
    const session = (adapter.sessions as Record<TransactionId, { db?: object } | undefined>)[id];
    const outcome = session?.db === undefined ? undefined : outcomes.get(session.db);
    await commit(id);
    try {
      await outcome;
    } catch (error) {
      throw new CommitError(error);
    }
  };
  return adapter;
}

function isDrizzle(value: unknown): value is { transaction: RunTransaction } {
  return typeof value === 'object' && value !== null && 'transaction' in value;
}
