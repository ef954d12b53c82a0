import { campaignReferences } from './data/campaign-references.ts';
import type { LocalText } from './languages.ts';

/** Key of a stored page. */
export type ReferenceKey = keyof typeof campaignReferences;

export interface Reference {
  readonly title: string;
  /** Null where no full address is known; do not print such a page as a footnote unchecked. */
  readonly url: string | null;
}

/**
 * RE10: A = the association itself, its agency, an office or two independent sources; B = one press
 * source; C = opinion or party source.
 */
export type SourceConfidence = 'A' | 'B' | 'C';

/** A statement about the campaign that pages may print together with its sources. */
export interface Sourced {
  readonly statement: LocalText;
  readonly references: readonly ReferenceKey[];
  readonly confidence: SourceConfidence;
}

export const references: Readonly<Record<ReferenceKey, Reference>> = campaignReferences;
