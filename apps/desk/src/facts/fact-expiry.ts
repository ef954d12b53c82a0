/**
 * When a fact is no longer valid, the texts that state it have ended by themselves, by the clock of the database (see
 * leavingSnapshot); here they are withdrawn for good, language by language, and the end is recorded.
 */
import { objectKey, publicFactKind } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { sql } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';
import { type EndedUse, isRecorded, recordEnd } from '../clearance/rights-ends.ts';
import { PLACE_TIME_ZONE } from '../fields/place-time.ts';
import { inTransaction } from '../load/transaction.ts';
import { lockSources } from '../publishing/locks.ts';
import { sessionOf, withdrawSnapshots } from '../publishing/site-schema.ts';
import { kindByCollection, publicCollections } from '../translate/kinds.ts';
import { endOfDay } from './validity.ts';

/** Ends what has ended since the last time; answers how many facts. */
export async function endExpiredFacts(payload: Payload): Promise<number> {
  const ended = await inTransaction(payload, async (req) => {
    const execute = await sessionOf(req);
    const { rows } = await execute(sql`select key, valid_until from desk.facts
      where valid_until < to_char(now() at time zone ${PLACE_TIME_ZONE}, 'YYYY-MM-DD')
        and valid_until <> '' order by key`);
    return rows as { key: string; valid_until: string }[];
  });
  let count = 0;
  for (const { key, valid_until } of ended)
    if (await inTransaction(payload, (req) => endFact(req, key, endOfDay(valid_until)))) count += 1;
  return count;
}

/** Answers whether there was anything to do. Call inside a transaction. */
async function endFact(req: PayloadRequest, key: string, endedAt: string): Promise<boolean> {
  await lockSources(req, 'change');
  const isKnown = await isRecorded(req, 'fact', key, endedAt);
  const uses: EndedUse[] = [];
  for (const { kind, id, language, title } of await usesOf(req, key)) {
    await withdrawSnapshots(req, kind as never, id, language);
    // Its own page ends with it and is no text that states it.
    if (kind === publicFactKind) continue;
    const collection = publicCollections.find((slug) => kindByCollection[slug] === kind);
    uses.push({
      document: `${collection ?? kind}/${id}/${language}`,
      title,
      outcome: 'withdrawn',
    });
  }
  if (isKnown && uses.length === 0) return false;
  await recordEnd(req, { kind: 'fact', id: key, endedAt, uses });
  return true;
}

interface Use {
  readonly kind: string;
  readonly id: string;
  readonly language: LanguageId;
  readonly title: string;
}

/** Snapshots that state the fact and were not withdrawn, those that ended with its validity among them. */
async function usesOf(req: PayloadRequest, key: string): Promise<readonly Use[]> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`
    select distinct on (p.kind, p.id, p.language) p.kind, p.id, p.language, p.title
    from site.publication_key k join site.publication p using (revision)
    where k.key = ${objectKey('fact', key)} and p.withdrawn_at is null and not p.spent
    order by p.kind, p.id, p.language, p.revision desc`);
  return rows as Use[];
}
