import type { Client } from 'pg';
import { withClient } from './first-connection.ts';
import { DatabaseStartError } from './start-error.ts';

const roleNames = ['desk', 'site'] as const;
export type RoleName = (typeof roleNames)[number];

/** The address of a role in the same database. */
export function urlOfRole(adminUrl: string, role: RoleName, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.href;
}

/**
 * PG7: makes the two roles, or gives the existing ones their passwords. A user who may not do that
 * can still start when an administrator has made the roles with these passwords.
 */
export async function prepareRoles(
  client: Client,
  adminUrl: string,
  passwords: Readonly<Record<RoleName, string>>,
): Promise<void> {
  const { rows } = await client.query<{ is_superuser: boolean; may_create: boolean }>(
    `select rolsuper as is_superuser, rolsuper or rolcreaterole as may_create
     from pg_roles where rolname = current_user`,
  );
  const { is_superuser: isSuperuser = false, may_create: mayCreate = false } = rows[0] ?? {};
  for (const role of roleNames) {
    if (!mayCreate) {
      await requireLogin(client, urlOfRole(adminUrl, role, passwords[role]), role);
      continue;
    }
    await requireOwnRole(client, role);
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${role} login noinherit password ${client.escapeLiteral(passwords[role])}`,
    );
    if (!isSuperuser) await client.query(`grant ${role} to current_user`);
  }
}

async function requireLogin(client: Client, url: string, role: RoleName): Promise<void> {
  try {
    await withClient(url, (connection) => connection.query('select 1'));
  } catch (cause) {
    throw notPermitted(client, `the role ${role} cannot sign in`, cause);
  }
}

// Roles belong to the whole server. One that is privileged, or owns or may use things in another
// database, serves something else: giving it a new password would break that.
async function requireOwnRole(client: Client, role: RoleName): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_roles r where r.rolname = $1 and (
       r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls
       or exists (select from pg_shdepend d where d.refclassid = 'pg_authid'::regclass
         and d.refobjid = r.oid
         and d.dbid not in (0, (select oid from pg_database where datname = current_database()))))`,
    [role],
  );
  if (rowCount === 0) return;
  throw new DatabaseStartError(
    'role-in-use',
    `The database server already has a role "${role}" that serves something else. Use a PostgreSQL server of its own for this platform.`,
  );
}

/** Says what an administrator has to run; passwords are left out because messages end up in logs. */
export function notPermitted(client: Client, reason: string, cause: unknown): DatabaseStartError {
  const user = client.escapeIdentifier(client.user ?? 'the user of DATABASE_URL');
  const database = client.escapeIdentifier(client.database ?? 'the database');
  return new DatabaseStartError(
    'not-permitted',
    `The user of DATABASE_URL may not prepare the database (${reason}). Let an administrator run: ` +
      `alter role ${user} createrole; alter database ${database} owner to ${user};`,
    { cause },
  );
}
