/** The records of clearance as queries inside the request's transaction. Instants are the database's. */
import type { Approval, Waiver } from '@city-of-cities/clearance';
import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { sessionOf } from '../publishing/site-schema.ts';
import type { PartName } from './parts.ts';

/** Who wrote without signing in: the loader, or a script on the server. */
export const SYSTEM_AUTHOR = 'system';
/** Who approves built-in content. A person of its own, so that the rule of two persons stands. */
export const SYSTEM_APPROVER = 'built-in content';

export interface OpenEdit {
  readonly part: PartName;
  readonly person: string;
  readonly editedAt: string;
}

export interface RecordedApproval extends Approval {
  readonly part: PartName;
  readonly authors: readonly string[];
  readonly editedAt: string | null;
  /** It stands for what the public reads now. */
  readonly isReleased: boolean;
}

export interface Ledger {
  readonly edits: readonly OpenEdit[];
  readonly approvals: readonly RecordedApproval[];
  readonly waivers: readonly Waiver[];
}

export async function readLedger(req: PayloadRequest, document: string): Promise<Ledger> {
  const execute = await sessionOf(req);
  const edits = await execute(sql`select part, person, max(edited_at) as edited_at from desk.edits
    where document = ${document} and settled_at is null group by part, person`);
  const approvals = await execute(sql`
    select part, person, version, approved_at, edited_at, authors, released_at from desk.approvals
    where document = ${document} and superseded_at is null order by id`);
  const waivers = await execute(sql`select rule, place, person, reason, waived_at from desk.waivers
    where document = ${document} order by id`);
  return {
    edits: (edits.rows as Row[]).map((row) => ({
      part: row['part'] as PartName,
      person: String(row['person']),
      editedAt: instant(row['edited_at']),
    })),
    approvals: (approvals.rows as Row[]).map((row) => ({
      part: row['part'] as PartName,
      person: String(row['person']),
      version: String(row['version']),
      at: instant(row['approved_at']),
      authors: (row['authors'] ?? []) as string[],
      editedAt: row['edited_at'] ? instant(row['edited_at']) : null,
      isReleased: row['released_at'] !== null,
    })),
    waivers: (waivers.rows as Row[]).map((row) => ({
      rule: String(row['rule']),
      ...(typeof row['place'] === 'string' && { where: row['place'] }),
      person: String(row['person']),
      reason: String(row['reason']),
      at: instant(row['waived_at']),
    })),
  };
}

type Row = Readonly<Record<string, unknown>>;

function instant(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}

/** One row per person, field and version: a later save moves its instant. */
export async function recordEdits(
  req: PayloadRequest,
  document: string,
  person: string,
  edits: readonly { readonly part: PartName; readonly field: string }[],
): Promise<void> {
  if (edits.length === 0) return;
  const execute = await sessionOf(req);
  await execute(sql`
    with given as (
      select * from unnest(${sql.param(edits.map(({ part }) => part))}::text[],
        ${sql.param(edits.map(({ field }) => field))}::text[]) as g (part, field)),
    moved as (
      update desk.edits e set edited_at = clock_timestamp(), updated_at = now()
      from given g
      where e.document = ${document} and e.part = g.part and e.field = g.field
        and e.person = ${person} and e.settled_at is null
      returning e.part, e.field)
    insert into desk.edits (document, part, field, person, edited_at, created_at, updated_at)
    select ${document}, g.part, g.field, ${person}, clock_timestamp(), now(), now()
    from given g
    where not exists (select from moved m where m.part = g.part and m.field = g.field)`);
}

export async function recordApproval(
  req: PayloadRequest,
  approval: {
    readonly document: string;
    readonly part: PartName;
    readonly version: string;
    readonly person: string;
    readonly reason: string | null;
    readonly authors: readonly string[];
    readonly editedAt: string | null;
  },
): Promise<void> {
  const { document, part, version, person, reason, authors, editedAt } = approval;
  const execute = await sessionOf(req);
  await execute(sql`insert into desk.approvals
    (document, part, version, person, reason, authors, edited_at, approved_at, created_at, updated_at)
    values (${document}, ${part}, ${version}, ${person}, ${reason}, ${JSON.stringify(authors)}::jsonb,
      ${editedAt}::timestamptz, clock_timestamp(), now(), now())`);
}

export async function recordWaiver(
  req: PayloadRequest,
  waiver: {
    readonly document: string;
    readonly rule: string;
    readonly place: string | null;
    readonly person: string;
    readonly reason: string;
  },
): Promise<void> {
  const { document, rule, place, person, reason } = waiver;
  const execute = await sessionOf(req);
  await execute(sql`insert into desk.waivers
    (document, rule, place, person, reason, waived_at, created_at, updated_at)
    values (${document}, ${rule}, ${place}, ${person}, ${reason}, clock_timestamp(), now(), now())`);
}

/**
 * A part became public in a version: its approvals stand for it from now on, those of other public versions are
 * superseded, and the edits the approval has seen are settled. A draft that goes on is not touched.
 */
export async function releasePart(
  req: PayloadRequest,
  document: string,
  part: PartName,
  version: string,
): Promise<void> {
  const execute = await sessionOf(req);
  await execute(sql`
    with released as (
      update desk.approvals set released_at = clock_timestamp(), updated_at = now()
      where document = ${document} and part = ${part} and version = ${version}
        and superseded_at is null and released_at is null
      returning approved_at),
    superseded as (
      update desk.approvals set superseded_at = clock_timestamp(), updated_at = now()
      where document = ${document} and part = ${part} and version <> ${version}
        and superseded_at is null and released_at is not null)
    update desk.edits set settled_at = clock_timestamp(), updated_at = now()
    where document = ${document} and part = ${part} and settled_at is null
      and edited_at <= (select max(approved_at) from released)`);
}
