import type { LanguageId } from '@city-of-cities/region';
import type { PublicCollection } from '../translate/kinds.ts';

/** A document to load: what all languages share, and what each has of its own. */
export interface BuiltInDocument {
  readonly collection: PublicCollection;
  /** Unique among all; the loader recognises its documents by it. */
  readonly key: string;
  /** Set where the id is fixed. */
  readonly id?: string;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly byLanguage: Readonly<Record<LanguageId, Readonly<Record<string, unknown>>>>;
}
