/** What each translated sentence was made from. */
import type { Content } from './content.ts';
import { joined } from './sentences.ts';

/** `seen`: the source changed since, somebody looked, and the translation is still fine. */
export type MadeState = 'translated' | 'seen';

/** One translated sentence, or several that cannot be told apart. */
export interface Pair {
  /** The source it was made from; empty when it answers to none. */
  readonly source: Content;
  readonly target: Content;
  /** White space that follows in the target. */
  readonly after: string;
  readonly state: MadeState;
}

/** A passage of the target. */
export interface BaselineUnit {
  readonly id: string;
  readonly field: string;
  readonly kind: string;
  readonly pairs: readonly Pair[];
}

/** Passages in the order of the target. Plain data: it can be stored as JSON. */
export type Baseline = readonly BaselineUnit[];

/** The words of a passage of the target. */
export function targetOf({ pairs }: Pick<BaselineUnit, 'pairs'>): Content {
  return joined(pairs.map(({ target, after }) => ({ content: target, after })));
}
