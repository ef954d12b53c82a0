import type { Client } from 'pg';
import { postgresMajor } from './binaries.ts';
import { withClient } from './first-connection.ts';
import { migrate } from './migrate.ts';
import { notPermitted, prepareRoles, urlOfRole } from './roles.ts';
import { DatabaseStartError } from './start-error.ts';

export interface PrepareDatabaseOptions {
  readonly adminUrl: string;
  readonly deskPassword: string;
  readonly sitePassword: string;
  readonly log?: (sentence: string) => void;
}

export interface PreparedDatabase {
  readonly deskUrl: string;
  readonly siteUrl: string;
}

/**
 * Makes roles, schemas and rights, and applies the platform's own migrations. Doing it again changes
 * nothing but the passwords. Throws `DatabaseStartError`.
 */
export async function prepareDatabase(options: PrepareDatabaseOptions): Promise<PreparedDatabase> {
  const { adminUrl, deskPassword, sitePassword } = options;
  await withClient(adminUrl, async (client) => {
    await requireVersion(client);
    try {
      await prepareRoles(client, adminUrl, { desk: deskPassword, site: sitePassword });
      await prepareSchemas(client);
      await closeLargeObjects(client);
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      throw code === '42501' ? notPermitted(client, message, error) : error;
    }
    const applied = await migrate(client);
    if (applied.length > 0) options.log?.(`Database: ${applied.length} migrations applied`);
  });
  return {
    deskUrl: urlOfRole(adminUrl, 'desk', deskPassword),
    siteUrl: urlOfRole(adminUrl, 'site', sitePassword),
  };
}

async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= postgresMajor) return;
  throw new DatabaseStartError(
    'wrong-version',
    `The database server is PostgreSQL ${major}, this program needs ${postgresMajor} or newer. Upgrade the server, or leave DATABASE_URL unset to use the embedded one.`,
  );
}

async function prepareSchemas(client: Client): Promise<void> {
  const database = client.escapeIdentifier(client.database ?? '');
  await client.query(`
    begin;
    select pg_advisory_xact_lock(20180504);
    revoke all on database ${database} from public;
    grant connect on database ${database} to desk, site;
    revoke all on schema public from public;
    create schema if not exists desk authorization desk;
    create schema if not exists site;
    create schema if not exists inbox;
    alter role desk in database ${database} set search_path = desk;
    alter role desk in database ${database} set idle_in_transaction_session_timeout = '60s';
    alter role site in database ${database} set search_path = site;
    alter role site in database ${database} set statement_timeout = '5s';
    alter role site in database ${database} set idle_in_transaction_session_timeout = '10s';
    commit;
  `);
}

// Anyone may make large objects unless told otherwise; only a superuser can tell.
async function closeLargeObjects(client: Client): Promise<void> {
  await client.query(`
    do $$
    begin
      if (select rolsuper from pg_roles where rolname = current_user) then
        revoke execute on function
          pg_catalog.lo_creat(int), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea)
          from public;
      end if;
    end $$`);
}
