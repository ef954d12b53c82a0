/**
 * `npm run migration -w @city-of-cities/desk -- NAME`: writes the migration from the last recorded schema to the
 * present collections. Payload's template names types among its imports, which plain Node would look for at run
 * time, and an index without file endings; both are put right here.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPayload } from 'payload';
import config from './payload.config.ts';

const name = process.argv[2];
if (!name) throw new Error('A migration needs a name: npm run migration -- add-films');

process.env['PAYLOAD_MIGRATING'] = 'true';
const payload = await getPayload({ config, disableOnInit: true });
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true });

const folder = join(import.meta.dirname, 'migrations');
rmSync(join(folder, 'index.ts'), { force: true });
for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8')
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('{ db, payload, req }', '{ db }');
  writeFileSync(path, text);
}
process.exit(0);
