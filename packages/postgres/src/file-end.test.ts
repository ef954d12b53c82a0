import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from './testing/connect.ts';
import { startTestDatabase, type TestDatabase } from './testing/index.ts';
import { publish } from './testing/publication.ts';

let database: TestDatabase;
let desk: Client;
let site: Client;

beforeAll(async () => {
  database = await startTestDatabase();
  [desk, site] = await Promise.all([connect(database.deskUrl), connect(database.siteUrl)]);
  await desk.query(`select site.set_language('de', '2017-01-01')`);
});
afterAll(async () => {
  await Promise.all([desk.end(), site.end()]);
  await database.stop();
});

async function isServed(name: string): Promise<boolean> {
  const { rowCount } = await site.query('select from site.visible_file where name = $1', [name]);
  return rowCount === 1;
}

/** Sets the end of files some milliseconds from now, or lifts it. */
async function endFiles(names: readonly string[], inMs: number | null): Promise<void> {
  await desk.query(
    `select site.set_file_end($1, clock_timestamp() + $2 * interval '1 millisecond')`,
    [names, inMs],
  );
}

test('[PG27] a file stops being served at its instant, by the clock of the database alone', async () => {
  await publish(desk, { id: 'a', files: ['ends.avif', 'stays.avif'] });
  await endFiles(['ends.avif'], 700);

  expect(await isServed('ends.avif')).toBe(true);
  await expect.poll(() => isServed('ends.avif'), { timeout: 3000, interval: 50 }).toBe(false);
  expect(await isServed('stays.avif')).toBe(true);
});

test('[PG27] an end may be moved and lifted, and a page published anew does not bring the file back', async () => {
  await publish(desk, { id: 'b', files: ['moved.avif'] });
  await endFiles(['moved.avif'], -1000);
  await publish(desk, { id: 'b', files: ['moved.avif'] });
  expect(await isServed('moved.avif')).toBe(false);

  await endFiles(['moved.avif', 'moved.avif'], 60_000);
  expect(await isServed('moved.avif')).toBe(true);
  await endFiles(['moved.avif'], -1000);
  expect(await isServed('moved.avif')).toBe(false);
  await endFiles(['moved.avif'], null);
  expect(await isServed('moved.avif')).toBe(true);
});

test('[PG27] only the desk sets an end', async () => {
  await expect(site.query(`select site.set_file_end('{x.avif}', now())`)).rejects.toThrow(
    'permission denied',
  );
  await expect(site.query('select * from site.file_end')).rejects.toThrow('permission denied');
  await expect(desk.query('delete from site.file_end')).rejects.toThrow('permission denied');
});
