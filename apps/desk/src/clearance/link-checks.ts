/** What outside addresses answered when they were last asked. */
import { sql } from '@payloadcms/db-postgres';
import type { CollectionConfig } from 'payload';
import { campaign, nobody } from '../access/rules.ts';
import { type Asker, sessionOf } from '../publishing/site-schema.ts';
import { both, spoken } from '../texts/bilingual.ts';
import { groups } from '../texts/groups.ts';

export const LinkChecks: CollectionConfig = {
  slug: 'linkChecks',
  labels: {
    singular: both('Linkprüfung', 'Link check'),
    plural: both('Linkprüfungen', 'Link checks'),
  },
  access: { read: campaign, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: groups.clearance,
    useAsTitle: 'address',
    defaultColumns: ['address', 'state', 'status', 'checkedAt'],
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'state',
  fields: [
    {
      name: 'address',
      type: 'text',
      label: spoken('Adresse', 'Address'),
      required: true,
      unique: true,
      index: true,
    },
    { name: 'state', type: 'text', label: spoken('Stand', 'State'), required: true },
    { name: 'status', type: 'number', label: spoken('Antwort (HTTP)', 'Answer (HTTP)') },
    { name: 'problem', type: 'text', label: spoken('Problem', 'Problem') },
    { name: 'checkedAt', type: 'date', label: spoken('Geprüft', 'Checked'), required: true },
  ],
};

export type LinkState = 'alive' | 'dead' | 'unknown';

/** What is known of addresses; those never asked are absent. */
export async function linkStatesOf(
  req: Asker,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, LinkState>> {
  if (addresses.length === 0) return new Map();
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select address, state from desk.link_checks
    where address = any(${sql.param(addresses)}::text[])`);
  return new Map(
    (rows as { address: string; state: LinkState }[]).map((row) => [row.address, row.state]),
  );
}

/** The result of asking one address. */
export interface LinkCheck {
  readonly address: string;
  readonly state: LinkState;
  readonly status: number | null;
  readonly problem: string | null;
}

export async function recordLinkCheck(req: Asker, check: LinkCheck): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`insert into desk.link_checks
    (address, state, status, problem, checked_at, created_at, updated_at)
    values (${check.address}, ${check.state}, ${check.status}, ${check.problem}, now(), now(), now())
    on conflict (address) do update set state = excluded.state, status = excluded.status,
      problem = excluded.problem, checked_at = now(), updated_at = now()`);
}
