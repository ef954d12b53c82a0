import { createHash, randomBytes } from 'node:crypto';
import type { Client, Pool } from 'pg';

type Connection = Pick<Client | Pool, 'query'>;

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function aToken(): string {
  return randomBytes(24).toString('base64url');
}

export interface WaveInput {
  readonly wave: string;
  readonly openLink?: boolean;
  readonly beginsPerMinute?: number;
  readonly targets?: Readonly<Record<string, number>>;
}

/** The text of a plan with what the database reads of it; opens in 2099. */
export function aPlanText(input: WaveInput): string {
  const cells = Object.entries(input.targets ?? {}).map(([key, target]) => ({ key, target }));
  return JSON.stringify({
    wave: input.wave,
    fieldFrom: '2099-01-01T00:00:00.000Z',
    fieldUntil: '2099-02-01T00:00:00.000Z',
    openLink: input.openLink ?? true,
    beginsPerMinute: input.beginsPerMinute ?? 100_000,
    questionnaire: { id: 'q', items: [] },
    quotas: cells.length === 0 ? null : { dimensions: ['market'], cells },
  });
}

/** Registers a wave by the desk's function, then lets the administrator move its opening to the past. */
export async function openWave(
  admin: Connection,
  desk: Connection,
  input: WaveInput,
): Promise<void> {
  const plan = aPlanText(input);
  await desk.query('select survey.register_wave($1, $2)', [plan, sha256(plan)]);
  await admin.query(`update survey.wave set opens_at = now() - interval '1 hour' where id = $1`, [
    input.wave,
  ]);
}

export async function invite(desk: Connection, wave: string, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, aToken);
  await desk.query('select survey.invite($1, $2)', [wave, tokens.map(sha256)]);
  return tokens;
}

export interface Begun {
  readonly outcome: string;
  readonly key: string;
}

/** `token` null: by the open link. */
export async function begin(site: Connection, wave: string, token: string | null): Promise<Begun> {
  const { rows } = await site.query<{ outcome: string; session_key: string | null }>(
    'select * from survey.begin($1, $2)',
    [wave, token === null ? null : sha256(token)],
  );
  return { outcome: rows[0]?.outcome ?? '', key: rows[0]?.session_key ?? '' };
}

export async function save(
  site: Connection,
  key: string,
  page: string,
  answers: object,
  version: number,
): Promise<readonly [outcome: string, version: number | null]> {
  const { rows } = await site.query<{ outcome: string; version: number | null }>(
    'select * from survey.save($1, $2, $3, $4)',
    [key, page, answers, version],
  );
  return [rows[0]?.outcome ?? '', rows[0]?.version ?? null];
}

export interface Resumed {
  readonly outcome: string;
  readonly wave: string | null;
  readonly last_page: string | null;
  readonly answers: object | null;
  readonly version: number | null;
  readonly elapsed_seconds: number | null;
}

export async function resume(site: Connection, key: string): Promise<Resumed> {
  const { rows } = await site.query<Resumed>('select * from survey.resume($1)', [key]);
  return rows[0] as Resumed;
}

export async function submit(
  site: Connection,
  key: string,
  cell: string | null = null,
  flags: object = {},
): Promise<string> {
  const { rows } = await site.query<{ submit: string }>('select survey.submit($1, $2, $3)', [
    key,
    cell,
    flags,
  ]);
  return rows[0]?.submit ?? '';
}

/** Calls one of the functions that take a text and return one value. */
export async function call(client: Connection, name: string, argument: string): Promise<unknown> {
  const { rows } = await client.query<{ value: unknown }>(`select survey.${name}($1) as value`, [
    argument,
  ]);
  return rows[0]?.value;
}

/** A whole interview by open link with one answer `n`. */
export async function interview(
  site: Connection,
  wave: string,
  n: number,
  cell: string | null = null,
): Promise<string> {
  const { key } = await begin(site, wave, null);
  await save(site, key, 'p1', { n }, 0);
  return submit(site, key, cell);
}

export interface StoredAnswer {
  readonly id: string;
  readonly quota_cell: string | null;
  readonly answers: Record<string, unknown>;
  readonly flags: object;
}

export async function readAnswers(desk: Connection, wave: string): Promise<StoredAnswer[]> {
  return (await desk.query<StoredAnswer>('select * from survey.answers($1)', [wave])).rows;
}

export async function countsOf(desk: Connection, wave: string): Promise<Record<string, number>> {
  const { rows } = await desk.query<Record<string, string>>('select * from survey.counts($1)', [
    wave,
  ]);
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, n]) => [name, Number(n)]));
}
