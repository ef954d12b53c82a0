import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from '../launcher.ts';
import { prepareDatabase, type PreparedDatabase } from '../prepare.ts';

export { publish, type PublicationInput } from './publication.ts';

export interface TestDatabase extends PreparedDatabase {
  readonly adminUrl: string;
  readonly pid: number;
  /** Stops the server and removes its files. */
  stop(): Promise<void>;
}

/**
 * A real database of its own in a temporary folder, with roles, schemas and migrations. Not durable.
 * It ends with the process that started it, even when `stop` is never called.
 *
 * @example
 * const database = await startTestDatabase();
 * // connect to database.deskUrl, database.siteUrl …
 * await database.stop();
 */
export async function startTestDatabase(): Promise<TestDatabase> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'city-of-cities-'));
  const server = await startDatabase({ dataDirectory, password: 'admin', throwAway: true });
  const removeFiles = (): void => rmSync(dataDirectory, { recursive: true, force: true });
  const endWithProcess = (): void => {
    try {
      process.kill(server.pid, 'SIGQUIT');
    } catch {
      // It has ended before.
    }
    removeFiles();
  };
  process.once('exit', endWithProcess);
  const urls = await prepareDatabase({
    adminUrl: server.url,
    deskPassword: 'desk',
    sitePassword: 'site',
  });
  return {
    ...urls,
    adminUrl: server.url,
    pid: server.pid,
    async stop() {
      process.off('exit', endWithProcess);
      await server.stop();
      removeFiles();
    },
  };
}
