/** A connection to a measured platform's own database, with the desk's rights. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

export async function openDatabase(dataDirectory: string): Promise<Client> {
  const { deskDatabasePassword } = JSON.parse(
    readFileSync(join(dataDirectory, 'secrets.json'), 'utf8'),
  ) as { deskDatabasePassword: string };
  const port = readFileSync(join(dataDirectory, 'cluster/postmaster.pid'), 'utf8').split('\n')[3];
  const database = new Client({
    connectionString: `postgres://desk:${deskDatabasePassword}@127.0.0.1:${port}/campaign`,
  });
  await database.connect();
  return database;
}
