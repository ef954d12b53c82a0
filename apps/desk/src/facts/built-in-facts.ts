/** The region's proof points as facts of the desk. */
import { dateFromColumn, type Fact, periodFromColumn } from '@city-of-cities/facts';
import { publicFactKind } from '@city-of-cities/publication';
import { facts, languageIds } from '@city-of-cities/region';
import { sql } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '../load/transaction.ts';
import { sessionOf } from '../publishing/site-schema.ts';
import { readFacts, registerOf } from './fact-document.ts';
import { publishFact } from './publish-fact.ts';
import { storedFact } from './stored-fact.ts';

/** The region's facts; those of low confidence are in the register and never in a text. */
export function builtInFacts(): readonly Fact[] {
  return facts.map((fact): Fact => {
    const period = periodFromColumn(fact.year);
    return {
      key: fact.key,
      topic: fact.topic,
      unit: fact.unit,
      unitNames: fact.unitName,
      definition: [fact.claim.en, fact.comparator].filter(Boolean).join(' | '),
      definitions: Object.fromEntries(
        languageIds.map((language) => [language, fact.claim[language].replace('{value}', '…')]),
      ),
      ...(fact.setAgainst && { comparators: fact.setAgainst }),
      perimeter: `region, ${fact.year}`,
      values: [
        {
          value: fact.value,
          date: dateFromColumn(fact.year),
          ...(period !== undefined && { period }),
        },
      ],
      source: {
        title: fact.sourceTitle,
        address: fact.sourceUrl,
        record: fact.retrievedFrom,
      },
      confidence: fact.confidence,
      hedge: 'done',
      claims: fact.claim,
    };
  });
}

/** Adds the facts that are missing, and pages of facts that have none; those people have in hand are left alone. */
export async function loadFacts(payload: Payload): Promise<void> {
  await inTransaction(payload, async (req) => {
    const known = new Set((await readFacts(req)).map(({ key }) => key));
    for (const fact of builtInFacts())
      if (!known.has(fact.key))
        await req.payload.create({
          collection: 'facts',
          data: {
            ...storedFact(fact),
            confirmation: 'Mitgelieferter Bestand / built-in register',
          } as never,
          depth: 0,
          req,
        });
    await publishMissing(req);
  });
}

async function publishMissing(req: PayloadRequest): Promise<void> {
  const execute = await sessionOf(req);
  const { rows } = await execute(sql`select distinct id from site.publication
    where kind = ${publicFactKind} and not spent`);
  const shown = new Set((rows as { id: string }[]).map(({ id }) => id));
  const documents = await readFacts(req);
  const register = registerOf(documents);
  for (const { key, corrections } of documents) {
    const fact = register.get(key);
    if (fact && !shown.has(key)) await publishFact(req, fact, corrections ?? [], register);
  }
}
