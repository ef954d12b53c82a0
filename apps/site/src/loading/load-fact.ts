/** A figure's proof page: the figure, and where it is stated. */
import type { Reading } from '../reading/reading.ts';
import { pathOf, type Route } from '../routing/route.ts';
import { type Found, nowhere } from './found.ts';

export async function loadFact(
  route: Extract<Route, { kind: 'fact' }>,
  reading: Reading,
): Promise<Found> {
  const { language, slug } = route;
  const fact = await reading.fact(language, slug);
  if (fact === undefined) return nowhere;
  const [uses, versions] = await Promise.all([
    reading.factUses(language, fact.key),
    reading.versions('fact', fact.key),
  ]);
  return {
    content: { view: 'fact', fact, uses },
    versions: Object.fromEntries(
      versions.map((version) => [version.language, pathOf({ kind: 'fact', ...version })]),
    ),
  };
}
