/** The desk's words to schema `survey`. */
import type { Answers } from '@city-of-cities/questionnaire';
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

export interface WaveState {
  readonly id: string;
  readonly state: 'early' | 'open' | 'closed';
  readonly plan: string;
  readonly planHash: string;
}

export interface WaveCounts {
  readonly invited: number;
  readonly used: number;
  readonly submitted: number;
  readonly screenedOut: number;
  readonly quotaFull: number;
  readonly outsideQuota: number;
}

export interface CellCount {
  readonly cell: string;
  readonly target: number;
  readonly filled: number;
}

export interface StoredAnswer {
  readonly id: string;
  readonly quotaCell: string | null;
  readonly answers: Answers;
  readonly flags: Readonly<Record<string, unknown>>;
  readonly submittedOn: string;
}

type Rows = Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Each call is a transaction of its own: the letterbox must not be emptied in one that also reads invitations. */
async function ask(payload: Payload, query: ReturnType<typeof sql>): Rows {
  const { drizzle } = payload.db as unknown as PostgresAdapter;
  const { rows } = await (
    drizzle as unknown as { execute(query: unknown): Promise<{ rows: unknown[] }> }
  ).execute(query);
  return rows as Awaited<Rows>;
}

/** `registered`, `replaced`, `unchanged`; `locked` when the wave has opened or would begin too early. */
export async function registerWave(
  payload: Payload,
  plan: { readonly text: string; readonly hash: string },
): Promise<string> {
  try {
    const [row] = await ask(
      payload,
      sql`select survey.register_wave(${plan.text}, ${plan.hash}) as outcome`,
    );
    return String(row?.['outcome']);
  } catch (error) {
    if (codesOf(error).includes('55000')) return 'locked';
    throw error;
  }
}

function codesOf(error: unknown): readonly unknown[] {
  const codes: unknown[] = [];
  for (let at = error; at instanceof Error; at = at.cause) if ('code' in at) codes.push(at.code);
  return codes;
}

export async function waveState(payload: Payload, wave: string): Promise<WaveState | null> {
  const rows = await ask(
    payload,
    sql`select id, state, plan, plan_hash from survey.waves() where id = ${wave}`,
  );
  const row = rows[0];
  if (row === undefined) return null;
  return {
    id: String(row['id']),
    state: row['state'] as WaveState['state'],
    plan: String(row['plan']),
    planHash: String(row['plan_hash']),
  };
}

export async function invite(
  payload: Payload,
  wave: string,
  hashes: readonly string[],
): Promise<number> {
  const [row] = await ask(
    payload,
    sql`select survey.invite(${wave}, ${sql.param(hashes)}::text[]) as added`,
  );
  return Number(row?.['added']);
}

export async function closeWave(payload: Payload, wave: string): Promise<boolean> {
  const [row] = await ask(payload, sql`select survey.close_wave(${wave}) as closed`);
  return row?.['closed'] === true;
}

export async function waveCounts(payload: Payload, wave: string): Promise<WaveCounts> {
  const [row] = await ask(payload, sql`select * from survey.counts(${wave})`);
  const count = (name: string): number => Number(row?.[name] ?? 0);
  return {
    invited: count('invited'),
    used: count('used'),
    submitted: count('submitted'),
    screenedOut: count('screened_out'),
    quotaFull: count('quota_full'),
    outsideQuota: count('outside_quota'),
  };
}

export async function quotaCounts(payload: Payload, wave: string): Promise<readonly CellCount[]> {
  const rows = await ask(payload, sql`select * from survey.quota_counts(${wave})`);
  return rows.map((row) => ({
    cell: String(row['cell']),
    target: Number(row['target']),
    filled: Number(row['filled']),
  }));
}

/** Answers that have come out of the letterbox, and those that came in files, in the order of their random ids. */
export async function waveAnswers(
  payload: Payload,
  wave: string,
): Promise<readonly StoredAnswer[]> {
  const rows = await ask(
    payload,
    sql`select id, quota_cell, answers, flags, submitted_on::text as day from survey.answers(${wave})`,
  );
  const imported = await ask(
    payload,
    sql`select id, quota_cell, answers, jsonb_build_object('language', language) as flags,
      submitted_on::text as day from survey.imported_answers(${wave})`,
  );
  return [...rows, ...imported]
    .map((row) => ({
      id: String(row['id']),
      quotaCell: typeof row['quota_cell'] === 'string' ? row['quota_cell'] : null,
      answers: row['answers'] as Answers,
      flags: row['flags'] as StoredAnswer['flags'],
      submittedOn: String(row['day']),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** All records or none; those that are there already stay as they are. */
export async function importAnswers(
  payload: Payload,
  request: {
    readonly wave: string;
    readonly contentKey: string;
    readonly fileName: string;
    readonly records: readonly object[];
  },
): Promise<{ readonly added: number; readonly alreadyThere: number }> {
  const [row] = await ask(
    payload,
    sql`select added, already_there from survey.import_answers(${request.wave},
      ${request.contentKey}, ${request.fileName}, ${JSON.stringify(request.records)}::jsonb)`,
  );
  return { added: Number(row?.['added']), alreadyThere: Number(row?.['already_there']) };
}

export interface ImportedFile {
  readonly fileName: string;
  readonly day: string;
  readonly added: number;
  readonly alreadyThere: number;
}

/** Files that came in, the latest first. */
export async function importsOf(payload: Payload, wave: string): Promise<readonly ImportedFile[]> {
  const rows = await ask(
    payload,
    sql`select file_name, imported_at::date::text as day, added, already_there
      from survey.imports(${wave})`,
  );
  return rows.map((row) => ({
    fileName: String(row['file_name']),
    day: String(row['day']),
    added: Number(row['added']),
    alreadyThere: Number(row['already_there']),
  }));
}

/** Deletes forgotten interviews. */
export async function sweep(payload: Payload): Promise<void> {
  await ask(payload, sql`select survey.sweep()`);
}
