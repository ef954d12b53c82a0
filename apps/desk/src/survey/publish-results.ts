/** Hands results to schema `site`: the same ones under every language, each public from its language's day on. */
import {
  type PerceptionResults,
  perceptionResultsKind,
  perceptionResultsSchema,
} from '@city-of-cities/publication';
import { languageIds } from '@city-of-cities/region';
import { sql } from '@payloadcms/db-postgres';

/**
 * Call within the transaction of the act of publishing. Throws when the results break the contract.
 */
export async function publishResults(
  results: PerceptionResults,
  execute: (query: ReturnType<typeof sql>) => Promise<unknown>,
): Promise<void> {
  const document = perceptionResultsSchema.parse(results);
  for (const language of languageIds)
    await execute(sql`select site.publish(
      ${perceptionResultsKind}, ${document.study}, ${language}, null, ${document.title[language]},
      ${JSON.stringify(document)}::jsonb,
      ${sql.param([`${perceptionResultsKind}/${document.study}`])}::text[],
      ${sql.param([`${perceptionResultsKind}.${language}`])}::text[], '{}'::text[],
      ${`${document.wave.to}T00:00:00.000Z`}::timestamptz, null, null, '')`);
}
