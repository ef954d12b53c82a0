/** Shows the results page with invented respondents until a wave was published. */
import { perceptionResultsKind } from '@city-of-cities/publication';
import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { publishResults } from './publish-results.ts';
import { sampleResults } from './sample-results.ts';
import { transactionQuery } from './transaction-query.ts';

/** Call within a transaction. Leaves alone what was published before. */
export async function loadSampleResults(req: PayloadRequest): Promise<void> {
  const execute = await transactionQuery(req);
  const { rows } = await execute(
    sql`select 1 from site.publication where kind = ${perceptionResultsKind} limit 1`,
  );
  if (rows.length === 0) await publishResults(sampleResults(), execute);
}
