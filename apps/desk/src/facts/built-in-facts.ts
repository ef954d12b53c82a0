/** The region's proof points as facts of the desk. */
import { dateFromColumn } from '@city-of-cities/facts';
import { facts } from '@city-of-cities/region';
import type { Payload } from 'payload';
import { inTransaction } from '../load/transaction.ts';
import type { FactDocument } from './fact-document.ts';

type NewFact = Omit<FactDocument, 'id'>;

/** The region's facts; those of low confidence are in the register and never in a text. */
export function builtInFacts(): readonly NewFact[] {
  return facts.map((fact) => ({
    key: fact.key,
    topic: fact.topic,
    unit: fact.unit,
    definition: [fact.claim.en, fact.comparator].filter(Boolean).join(' | '),
    perimeter: `region, ${fact.year}`,
    values: [{ value: fact.value, date: dateFromColumn(fact.year) }],
    source: { title: fact.sourceTitle, address: fact.sourceUrl, record: fact.retrievedFrom },
    confidence: fact.confidence,
    hedge: 'done',
    claims: fact.claim,
  }));
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
    for (const data of builtInFacts())
      if (!known.has(data.key))
        await req.payload.create({
          collection: 'facts',
          data: { ...data, confirmation: 'Mitgelieferter Bestand / built-in register' } as never,
          depth: 0,
          req,
        });
  });
}
