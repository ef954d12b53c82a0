import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, readMigrations } from './migrate.ts';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';

let database: TestDatabase;
let admin: Client;
const known = readMigrations();

beforeAll(async () => {
  database = await startTestDatabase();
  admin = await connect(database.adminUrl);
});
afterAll(async () => {
  await admin.end();
  await database.stop();
});

test('[PG10] what is applied is not applied again', async () => {
  expect(await migrate(admin)).toEqual([]);
});

test('[PG10] two that migrate at once apply a migration once', async () => {
  const other = await connect(database.adminUrl);
  const more = [...known, { name: '9001-more.sql', sql: 'create table site.more (n int)' }];
  const applied = await Promise.all([migrate(admin, more), migrate(other, more)]);
  expect(applied.flat()).toEqual(['9001-more.sql']);
  await other.end();
  await admin.query(
    `drop table site.more; delete from site.migration where name = '9001-more.sql'`,
  );
});

test('[PG10] a migration that fails leaves nothing of itself', async () => {
  const sql = 'create table site.half (n int); select 1 / 0';
  const failing = [...known, { name: '9002-failing.sql', sql }];
  await expect(migrate(admin, failing)).rejects.toMatchObject({ code: 'migration' });
  const { rows } = await admin.query(`select to_regclass('site.half') as half`);
  expect(rows).toEqual([{ half: null }]);
  expect(await migrate(admin)).toEqual([]);
});

test('[PG10] a file that changed after it was applied is refused, line ends aside', async () => {
  const [first, ...rest] = known;
  const changed = [{ name: first?.name ?? '', sql: `${first?.sql} ` }, ...rest];
  await expect(migrate(admin, changed)).rejects.toThrow(/has changed since/);
  const otherEnds = known.map(({ name, sql }) => ({ name, sql: sql.replaceAll('\n', '\r\n') }));
  expect(await migrate(admin, otherEnds)).toEqual([]);
});

test('[PG10] a database that is newer than the program is refused', async () => {
  await expect(migrate(admin, known.slice(0, -1))).rejects.toThrow(/newer/);
});
