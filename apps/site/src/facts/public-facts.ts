/** The figures of the register that may be printed. */
import { type Fact, facts } from '@city-of-cities/region';

/** Those that contradict other sources (RE9) are not published. */
export const publicFacts: readonly Fact[] = facts.filter(({ confidence }) => confidence !== 'low');

/** Part of the address, the same in every language: `share-nrw-population`. */
export function factSlug(fact: Fact): string {
  return fact.key.replaceAll('_', '-');
}

const bySlug: ReadonlyMap<string, Fact> = new Map(
  publicFacts.map((fact) => [factSlug(fact), fact]),
);

export function factBySlug(slug: string): Fact | undefined {
  return bySlug.get(slug);
}
