/** Questions to schema `site`, asked with the least rights and a time limit. */
import { Pool } from 'pg';

export interface Database {
  /** Rows of one statement. Throws `DatabaseUnreachable` when no answer can be had at all. */
  query<Row extends object>(text: string, values: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** The database did not answer; what is kept of it may still be shown. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

/** Matches across module copies, because the built pages carry their own copy of the class. */
export function isDatabaseUnreachable(error: unknown): boolean {
  return error instanceof Error && error.name === 'DatabaseUnreachable';
}

export interface DatabaseOptions {
  readonly url: string;
  /** Few are enough for pages, which are kept: only what changed is ever asked for. */
  readonly connections?: number;
  /** How long a question waits for a free connection before it counts as unanswered. */
  readonly waitMs?: number;
}

export function openDatabase({ url, connections = 6, waitMs = 1_500 }: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: waitMs,
    idleTimeoutMillis: 30_000,
    statement_timeout: 4_000,
    query_timeout: 5_000,
    application_name: 'site',
  });
  // An idle connection that breaks is replaced with the next question.
  pool.on('error', () => {});
  return {
    async query<Row extends object>(text: string, values: readonly unknown[]) {
      try {
        const result = await pool.query<Row>({ name: nameOf(text), text, values: [...values] });
        return result.rows;
      } catch (error) {
        if (hasNoAnswer(error))
          throw new DatabaseUnreachable(error instanceof Error ? error.message : String(error), {
            cause: error,
          });
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

const names = new Map<string, string>();

/** A name makes a statement prepared: parsed and planned once per connection. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `site_${names.size}`;
  names.set(text, name);
  return name;
}

/** Connection errors, shutdown and overload (SQLSTATE classes 08, 53, 57P), as against errors in the question. */
function hasNoAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(?:08|53|57P)/.test(code)) return true;
  if (/^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E')) return false;
  return true;
}
