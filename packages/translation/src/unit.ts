/** One passage of a document in one language. */
import type { LanguageId } from '@city-of-cities/region';
import { type Content, formOf } from './content.ts';
import { fingerprint } from './fingerprint.ts';

export interface Unit {
  /** Names the place: `title`, `body.3`. Letters, digits, `.`, `-`, `_`. */
  readonly id: string;
  /** The field it belongs to; passages of one field follow one another. */
  readonly field: string;
  /** What it is, `paragraph`, `heading`: only the same kinds are counterparts. */
  readonly kind: string;
  /** Normalised and not blank. */
  readonly content: Content;
}

export interface Languages {
  readonly source: LanguageId;
  readonly target: LanguageId;
}

/** TR5: the version of a source: differs when any passage, its order or its place does. */
export function versionOf(object: string, units: readonly Unit[]): string {
  return fingerprint(
    JSON.stringify([object, units.map(({ id, kind, content }) => [id, kind, formOf(content)])]),
  );
}

/** Passages by field, fields in the order in which they come first. */
export function byField<Passage extends { readonly field: string }>(
  units: readonly Passage[],
): ReadonlyMap<string, readonly Passage[]> {
  return Map.groupBy(units, ({ field }) => field);
}
