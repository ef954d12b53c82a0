/** The region's proof points as facts of the desk. */
import { dateFromColumn, type Fact, periodFromColumn } from '@city-of-cities/facts';
import { facts, languageIds } from '@city-of-cities/region';
import type { Payload } from 'payload';
import { inTransaction } from '../load/transaction.ts';
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

/** Adds the facts that are missing; those people have in hand are left alone. */
export async function loadFacts(payload: Payload): Promise<void> {
  await inTransaction(payload, async (req) => {
    const { docs } = await req.payload.find({
      collection: 'facts',
      depth: 0,
      pagination: false,
      req,
    });
    const known = new Set(docs.map(({ key }) => key));
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
  });
}
