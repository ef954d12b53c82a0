/** The region's figures as the desk publishes them. */
import { factSlug, type PublicFact, publicFactSchema } from '@city-of-cities/publication';
import { type Fact, facts, languageIds, type LanguageId } from '@city-of-cities/region';
import type { Publisher } from './publisher.ts';

/** Those that contradict other sources are not public. */
export const certainFacts: readonly Fact[] = facts.filter(({ confidence }) => confidence !== 'low');

export function aPublicFact(
  fact: Fact,
  language: LanguageId,
  changes: Partial<PublicFact> = {},
): PublicFact {
  return publicFactSchema.parse({
    kind: 'fact',
    language,
    key: fact.key,
    topic: fact.topic,
    value: fact.value,
    unit: fact.unit,
    unitName: fact.unitName[language],
    year: fact.year,
    definition: null,
    setAgainst: fact.setAgainst?.[language] ?? null,
    claim: fact.claim[language],
    sourceTitle: fact.sourceTitle,
    sourceUrl: fact.sourceUrl,
    publisher: null,
    client: null,
    confidence: fact.confidence,
    hedge: 'done',
    values: [{ value: fact.value, date: null, period: fact.year }],
    comparisons: [],
    corrections: [],
    ...changes,
  });
}

export async function publishFacts(publisher: Publisher): Promise<void> {
  for (const language of languageIds)
    for (const fact of certainFacts)
      await publisher.publishFact(aPublicFact(fact, language), factSlug(fact.key));
}
