import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommitError, confirmCommits } from './commit-outcome.ts';
import { DrizzleLikeAdapter } from './testing/drizzle-like-adapter.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import {
  capTransactions,
  TransactionWaitError,
  type TransactionalAdapter,
} from './transaction-cap.ts';

class FakeAdapter implements TransactionalAdapter {
  open = 0;
  most = 0;
  begun: number[] = [];
  failsToBegin = false;
  failsToEnd = false;

  async beginTransaction(): Promise<number | null> {
    if (this.failsToBegin) throw new Error('cannot begin');
    this.open += 1;
    this.most = Math.max(this.most, this.open);
    await sleep(1);
    this.begun.push(this.begun.length);
    return this.begun.length;
  }
  async commitTransaction(id: number | Promise<number>): Promise<void> {
    await id;
    this.open -= 1;
    if (this.failsToEnd) throw new Error('cannot end');
  }
  rollbackTransaction(id: number | Promise<number>): Promise<void> {
    return this.commitTransaction(id);
  }
}

const fakes = (options = {}): FakeAdapter =>
  capTransactions(new FakeAdapter(), { limit: 2, waitMs: 80, ...options });
const beginId = async (adapter: TransactionalAdapter): Promise<number> =>
  Number(await adapter.beginTransaction());

test('[PG20] forty that begin at once are let in two at a time, in their order', async () => {
  const adapter = fakes({ waitMs: 5_000 });
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 40 }, async (_, n) => {
      const id = await beginId(adapter);
      order.push(n);
      await (n % 2 === 0
        ? adapter.commitTransaction(id)
        : adapter.rollbackTransaction(Promise.resolve(id)));
    }),
  );
  expect(adapter.most).toBe(2);
  expect(order).toEqual(Array.from({ length: 40 }, (_, n) => n));
});

test('[PG20] who waits too long is told, and does not take the place later', async () => {
  const adapter = fakes();
  const [first] = [await beginId(adapter), await beginId(adapter)];
  await expect(adapter.beginTransaction()).rejects.toBeInstanceOf(TransactionWaitError);
  await adapter.commitTransaction(first);
  await beginId(adapter);
  expect(adapter.open).toBe(2);
});

test('[PG20] a place is given back once: by commit, rollback, both, or a failure of either', async () => {
  const adapter = fakes();
  for (let n = 0; n < 5; n += 1) {
    adapter.failsToEnd = n % 2 === 0;
    const id = await beginId(adapter);
    await Promise.allSettled([
      adapter.commitTransaction(id),
      adapter.rollbackTransaction(id),
      adapter.rollbackTransaction(id),
    ]);
  }
  adapter.open = 0;
  adapter.most = 0;
  adapter.failsToEnd = false;
  await Promise.allSettled(Array.from({ length: 6 }, () => adapter.beginTransaction()));
  expect(adapter.most).toBe(2);
});

test('[PG20] a transaction that cannot begin, or is none, takes no place', async () => {
  const adapter = fakes();
  adapter.failsToBegin = true;
  for (let n = 0; n < 4; n += 1)
    await expect(adapter.beginTransaction()).rejects.toThrow('cannot begin');
  adapter.failsToBegin = false;
  await Promise.all([beginId(adapter), beginId(adapter)]);
  const none = capTransactions({ ...plainNone }, { limit: 1, waitMs: 50 });
  for (let n = 0; n < 3; n += 1) expect(await none.beginTransaction()).toBeNull();
});
const plainNone: TransactionalAdapter = {
  beginTransaction: async () => null,
  commitTransaction: async () => {},
  rollbackTransaction: async () => {},
};

test('[PG20] a transaction nobody ends is rolled back after its lease', async () => {
  const adapter = fakes({ leaseMs: 30 });
  await Promise.all([beginId(adapter), beginId(adapter)]);
  await beginId(adapter);
  expect(adapter.most).toBe(2);
});

test('[PG20] a limit that lets nobody in is a mistake of the caller', () => {
  expect(() => capTransactions(new FakeAdapter(), { limit: 0 })).toThrow(RangeError);
});

describe('with the database', () => {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await startTestDatabase();
    pool = new Pool({ connectionString: database.deskUrl, max: 6, connectionTimeoutMillis: 4_000 });
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    await pool.query(
      `create table desk.saved (n int primary key);
       create table desk.checked (n int references desk.saved deferrable initially deferred)`,
    );
  });
  afterAll(async () => {
    await pool.end();
    await database.stop();
  });

  test('[PG20] forty parallel saves that read outside their transaction all pass, where without the cap they starve', async () => {
    const save = async (adapter: DrizzleLikeAdapter, n: number): Promise<void> => {
      const id = await adapter.beginTransaction();
      try {
        await adapter.query(id, `insert into desk.saved values (${n})`);
        await pool.query('select 1');
        await adapter.commitTransaction(id);
      } catch (error) {
        await adapter.rollbackTransaction(id);
        throw error;
      }
    };
    const saves = (
      adapter: DrizzleLikeAdapter,
      from: number,
    ): Promise<PromiseSettledResult<void>[]> =>
      Promise.allSettled(Array.from({ length: 40 }, (_, n) => save(adapter, from + n)));
    const capped = await saves(capTransactions(new DrizzleLikeAdapter(pool), { limit: 4 }), 0);
    expect(capped.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect((await pool.query('select from desk.saved where n < 40')).rowCount).toBe(40);
    const uncapped = await saves(new DrizzleLikeAdapter(pool), 100);
    expect(uncapped.some(({ status }) => status === 'rejected')).toBe(true);
  });

  test('[PG21] a commit the database refuses is told, where the adapter alone keeps silent', async () => {
    const failing = async (adapter: DrizzleLikeAdapter): Promise<void> => {
      const id = await adapter.beginTransaction();
      await adapter.query(id, 'insert into desk.checked values (-1)');
      await adapter.commitTransaction(id);
    };
    await failing(new DrizzleLikeAdapter(pool));
    await expect(failing(confirmCommits(new DrizzleLikeAdapter(pool)))).rejects.toBeInstanceOf(
      CommitError,
    );
  });

  test('[PG21] a transaction that already failed, or whose connection died, is not acknowledged', async () => {
    const adapter = capTransactions(confirmCommits(new DrizzleLikeAdapter(pool)), {
      limit: 1,
      waitMs: 500,
    });
    for (const harm of ['select 1 / 0', 'select pg_terminate_backend(pg_backend_pid())']) {
      const id = await adapter.beginTransaction();
      await expect(adapter.query(id, harm)).rejects.toThrow();
      await expect(adapter.commitTransaction(id)).rejects.toBeInstanceOf(CommitError);
    }
    const id = await adapter.beginTransaction();
    await adapter.query(id, 'insert into desk.saved values (1000)');
    await adapter.commitTransaction(id);
    const undone = await adapter.beginTransaction();
    await adapter.query(undone, 'insert into desk.saved values (1001)');
    await adapter.rollbackTransaction(undone);
    expect((await pool.query('select n from desk.saved where n >= 1000')).rows).toEqual([
      { n: 1000 },
    ]);
  });
});
