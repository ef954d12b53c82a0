/**
 * Locks that last until the transaction ends. Always the sources first, then a document: whoever keeps this order
 * cannot meet somebody who waits the other way round.
 */
import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { sessionOf } from './site-schema.ts';

/**
 * Publishing reads facts and pictures; changing one of these makes its dependants anew. Without this lock a document
 * published at the same moment would be built from the old value and not yet be among the dependants.
 */
export async function lockSources(req: PayloadRequest, use: 'read' | 'change'): Promise<void> {
  if ((await req.transactionID) === undefined) return;
  const execute = await sessionOf(req);
  await execute(
    use === 'read'
      ? sql`select pg_advisory_xact_lock_shared(hashtextextended('desk sources', 0))`
      : sql`select pg_advisory_xact_lock(hashtextextended('desk sources', 0))`,
  );
}

/**
 * One publisher or approver at a time. Publishing one language merges it into the published text of the others; two
 * at once would each merge into what the other is about to replace.
 */
export async function lockDocument(req: PayloadRequest, key: string): Promise<void> {
  if ((await req.transactionID) === undefined) return;
  const execute = await sessionOf(req);
  await execute(sql`select pg_advisory_xact_lock(hashtextextended(${`desk ${key}`}, 0))`);
}
