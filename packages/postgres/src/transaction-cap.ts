/**
 * Payload reads outside its transaction while one is open (payloadcms/payload#8412). When as many
 * saves are under way as the pool has connections, each waits for a connection that only the others
 * could give back, for good. Fewer transactions than connections keep some free for those reads.
 */

type TransactionId = string | number;

/** The three functions of a Payload database adapter that open and end a transaction. */
export interface TransactionalAdapter {
  beginTransaction(options?: never): Promise<TransactionId | null>;
  commitTransaction(id: TransactionId | Promise<TransactionId>): Promise<void>;
  rollbackTransaction(id: TransactionId | Promise<TransactionId>): Promise<void>;
}

export interface TransactionCapOptions {
  /** Open transactions at a time: the size of the connection pool less two. */
  readonly limit: number;
  /** How long to queue before giving up. */
  readonly waitMs?: number;
  /** How long a transaction may stay open; then it is rolled back and its place given away. */
  readonly leaseMs?: number;
}

/** No transaction became free within the time: the desk is overloaded, the same act later works. */
export class TransactionWaitError extends Error {
  constructor(waitMs: number, limit: number) {
    super(
      `All ${limit} database transactions were busy for ${waitMs / 1000} seconds. Nothing was saved; try again in a moment.`,
    );
    this.name = 'TransactionWaitError';
  }
}

/**
 * PG20: replaces the adapter's three functions by ones that let `limit` transactions be open at a
 * time, first come first served. A place is given back exactly once: when the transaction has ended
 * by commit or rollback (done or failed), could not begin, or outlived its lease. Returns the adapter.
 */
export function capTransactions<Adapter extends TransactionalAdapter>(
  adapter: Adapter,
  { limit, waitMs = 15_000, leaseMs = 120_000 }: TransactionCapOptions,
): Adapter {
  const places = new Places(limit, waitMs);
  const leases = new Map<TransactionId, NodeJS.Timeout>();
  const begin = adapter.beginTransaction.bind(adapter);
  const commit = adapter.commitTransaction.bind(adapter);
  const rollback = adapter.rollbackTransaction.bind(adapter);

  async function end(
    incoming: TransactionId | Promise<TransactionId>,
    act: (id: TransactionId) => Promise<void>,
  ): Promise<void> {
    const id = await incoming;
    const lease = leases.get(id);
    leases.delete(id);
    clearTimeout(lease);
    try {
      await act(id);
    } finally {
      if (lease !== undefined) places.giveBack();
    }
  }

  adapter.beginTransaction = async (options) => {
    await places.take();
    let id: TransactionId | null = null;
    try {
      id = await begin(options);
    } finally {
      if (id === null) places.giveBack();
    }
    if (id === null) return null;
    const lent = id;
    const expire = (): void => void end(lent, rollback).catch(() => {});
    leases.set(lent, setTimeout(expire, leaseMs).unref());
    return id;
  };
  adapter.commitTransaction = (id) => end(id, commit);
  adapter.rollbackTransaction = (id) => end(id, rollback);
  return adapter;
}

class Places {
  readonly #limit: number;
  readonly #waitMs: number;
  readonly #queue: (() => void)[] = [];
  #taken = 0;

  constructor(limit: number, waitMs: number) {
    if (!Number.isInteger(limit) || limit < 1) {
      throw new RangeError(`the limit of open transactions must be at least 1, not ${limit}`);
    }
    this.#limit = limit;
    this.#waitMs = waitMs;
  }

  take(): Promise<void> {
    if (this.#taken < this.#limit) {
      this.#taken += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        clearTimeout(patience);
        resolve();
      };
      const patience = setTimeout(() => {
        this.#queue.splice(this.#queue.indexOf(enter), 1);
        reject(new TransactionWaitError(this.#waitMs, this.#limit));
      }, this.#waitMs);
      this.#queue.push(enter);
    });
  }

  /** Hands the place to the first in the queue, so a newcomer cannot slip in between. */
  giveBack(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#taken -= 1;
    else next();
  }
}
