/** The register's fact → a document of collection `facts`, for the built-in facts and for imports. */
import type { Fact } from '@city-of-cities/facts';
import type { FactDocument } from './fact-document.ts';

/**
 * Every field an import may state. What a fact does not say is `null`, so that a save takes it away; notes of the desk
 * (confirmations, corrections) are left alone.
 */
export function storedFact(fact: Fact): Omit<FactDocument, 'id' | 'corrections'> {
  return {
    key: fact.key,
    topic: fact.topic ?? null,
    unit: fact.unit,
    definition: fact.definition,
    perimeter: fact.perimeter,
    values: fact.values.map(({ value, date, period, method, source }) => ({
      value,
      date,
      period: period ?? null,
      method: method ?? null,
      sourceTitle: source?.title ?? null,
      sourceAddress: source?.address ?? null,
    })),
    source: {
      publisher: fact.source.publisher ?? null,
      title: fact.source.title,
      address: fact.source.address,
      retrieved: fact.source.retrieved ?? null,
      record: fact.source.record ?? null,
    },
    client: fact.client ?? null,
    confidence: fact.confidence,
    owner: fact.owner ?? null,
    validUntil: fact.validUntil ?? null,
    reviewOn: fact.reviewOn ?? null,
    hedge: fact.hedge,
    counterEvidence: fact.counterEvidence ?? null,
    unitNames: words(fact.unitNames),
    definitions: words(fact.definitions),
    comparators: words(fact.comparators),
    claims: words(fact.claims),
    comparisons: fact.comparisons ?? [],
    derived: {
      dividend: fact.derived?.dividend ?? null,
      divisor: fact.derived?.divisor ?? null,
    },
  };
}

function words(said: Fact['claims']) {
  return { de: said?.de ?? null, en: said?.en ?? null, zh: said?.zh ?? null };
}
