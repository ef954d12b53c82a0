/** The published results of a language; what breaks the contract is left out and reported. */
import {
  type PerceptionResults,
  perceptionResultsKind,
  perceptionResultsSchema,
} from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { type Database, isDatabaseUnreachable } from '../reading/database.ts';
import type { ReadingRecord } from '../reading/reading-record.ts';

export async function readAnalysis(
  language: LanguageId,
  database: Database,
  record: ReadingRecord,
): Promise<PerceptionResults | null> {
  // Also when there is none yet: the first ones make this page stale.
  record.keys.add(`${perceptionResultsKind}.${language}`);
  const rows = await database
    .query<{ document: unknown; keys: readonly string[] }>(
      // Newest first, and of two waves that ended on one day the one published last.
      `select document, keys from site.list($1, $2, 1, 0)`,
      [perceptionResultsKind, language],
    )
    .catch((error: unknown) => {
      if (isDatabaseUnreachable(error)) record.isDatabaseUnreachable = true;
      throw error;
    });
  const row = rows[0];
  if (row === undefined) return null;
  for (const key of row.keys) record.keys.add(key);
  const parsed = perceptionResultsSchema.safeParse(row.document);
  if (!parsed.success)
    throw new Error(`The published results break the contract: ${parsed.error.message}`);
  return parsed.data;
}
