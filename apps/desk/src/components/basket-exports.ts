import type { LanguageId } from '@city-of-cities/region';
import type { WorkEntry } from '../translation/open-work.ts';

/** The endpoint's own limit. */
const MOST_DOCUMENTS = 200;

/**
 * The addresses of the files that take a basket out: a file has one source and one target language, and a limit of
 * documents.
 */
export function exportsOf(
  basket: readonly WorkEntry[],
  targets: readonly LanguageId[],
): readonly string[] {
  const pairs = new Map<string, string[]>();
  for (const target of targets)
    for (const { document, source } of basket)
      if (source !== target) {
        const pair = `${source} ${target}`;
        pairs.set(pair, [...(pairs.get(pair) ?? []), document]);
      }
  return [...pairs].flatMap(([pair, documents]) => {
    const target = pair.split(' ', 2)[1]!;
    return portionsOf(documents).map(
      (portion) => `/api/translation/export?target=${target}&documents=${portion.join(',')}`,
    );
  });
}

function portionsOf(documents: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(documents.length / MOST_DOCUMENTS);
  return Array.from({ length: count }, (_, index) =>
    documents.slice(index * MOST_DOCUMENTS, (index + 1) * MOST_DOCUMENTS),
  );
}
