/**
 * Begins and ends transactions in the way of @payloadcms/drizzle 3.90 (`src/transactions`) over
 * drizzle's node-postgres session: the end of a transaction is lifted out of a callback, and an error
 * of COMMIT is dropped. Exists to test what wraps such an adapter.
 */
import type { Pool, PoolClient } from 'pg';

class LikeDrizzle {
  readonly #pool: Pool;
  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async transaction(work: (transaction: LikeTransaction) => Promise<unknown>): Promise<unknown> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      try {
        const result = await work(new LikeTransaction(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    } finally {
      client.release();
    }
  }
}

class LikeTransaction {
  readonly #client: PoolClient;
  constructor(client: PoolClient) {
    this.#client = client;
  }
  execute(statement: string): Promise<unknown> {
    return this.#client.query(statement);
  }
}

interface Session {
  readonly db: LikeTransaction;
  readonly resolve: () => Promise<unknown>;
  readonly reject: () => Promise<unknown>;
}

export class DrizzleLikeAdapter {
  readonly drizzle: LikeDrizzle;
  readonly sessions: Record<number, Session> = {};
  #last = 0;

  constructor(pool: Pool) {
    this.drizzle = new LikeDrizzle(pool);
  }

  async beginTransaction(): Promise<number> {
    this.#last += 1;
    const id = this.#last;
    const ready = Promise.withResolvers<LikeTransaction>();
    const end = Promise.withResolvers<void>();
    const done = this.drizzle
      .transaction(async (transaction) => {
        ready.resolve(transaction);
        await end.promise;
      })
      .catch((error: unknown) => ready.reject(error));
    const db = await ready.promise;
    this.sessions[id] = {
      db,
      resolve: () => (end.resolve(), done),
      reject: () => (end.reject(new Error('rolled back')), done),
    };
    return id;
  }

  async commitTransaction(incoming: number | string | Promise<number | string>): Promise<void> {
    await this.#take(await incoming)?.resolve();
  }

  async rollbackTransaction(incoming: number | string | Promise<number | string>): Promise<void> {
    await this.#take(await incoming)?.reject();
  }

  query(id: number, statement: string): Promise<unknown> {
    const session = this.sessions[id];
    if (session === undefined) throw new Error(`no transaction ${id}`);
    return session.db.execute(statement);
  }

  #take(id: number | string): Session | undefined {
    const session = this.sessions[Number(id)];
    delete this.sessions[Number(id)];
    return session;
  }
}
