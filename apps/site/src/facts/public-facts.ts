/** What the pages need to know of a figure of the register, from the proof page that the desk publishes. */
import type { PublicFact } from '@city-of-cities/publication';

/** The figures whose keys are named, in that order; what is not public is left out. */
export function factsByKey(
  keys: readonly string[],
  facts: readonly PublicFact[],
): readonly PublicFact[] {
  return keys.flatMap((key) => facts.filter((fact) => fact.key === key));
}
