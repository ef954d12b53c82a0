import { Client } from 'pg';

/** A connected client whose later loss is no uncaught error. */
export async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  return client;
}
