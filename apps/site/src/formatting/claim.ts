/** A fact's sentence, taken apart so that its figure can stand large inside it. */
import type { PublicFact } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { formatFigure } from './figures.ts';

export interface ClaimParts {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Throws when the sentence has no place for its figure; the contract forbids that. */
export function claimParts(
  fact: Pick<PublicFact, 'claim' | 'key' | 'unit' | 'value'>,
  language: LanguageId,
): ClaimParts {
  const [before, after, ...more] = fact.claim.split('{value}');
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The claim of "${fact.key}" needs {value} exactly once (${language}).`);
  // A percent sign belongs to its figure.
  const sign = /^\s?%/.exec(after)?.[0] ?? '';
  return {
    before: before.trim(),
    figure: formatFigure(fact, language) + sign,
    after: after.slice(sign.length).trim(),
  };
}
