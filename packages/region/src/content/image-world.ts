import type { CityId, TopicId } from '../index.ts';
import type { Localised } from './localised.ts';

/**
 * A picture that the platform draws itself from a city's quarter of the plan and a topic. The alternative text describes
 * it as drawn in 4:3 without a seed of its own.
 */
export interface ContentMotif {
  readonly key: string;
  readonly cityId: CityId;
  readonly topic: TopicId;
  readonly caption: Localised;
  readonly alt: Localised;
}

/** A curated gallery in all languages. `intro` is written in the Markdown subset of RC3. */
export interface ContentImageWorld {
  readonly key: string;
  readonly slug: Localised;
  readonly title: Localised;
  readonly teaser: Localised;
  readonly intro: Localised;
  readonly pictures: readonly ContentMotif[];
  /** RC15: no camera and no person's hand made the pictures, and the page says so. */
  readonly origin: 'generated';
  /** Value of the IPTC list “Digital Source Type”. */
  readonly digitalSourceType: string;
  readonly credit: Localised;
  readonly licence: {
    readonly name: string;
    readonly href: string;
    /** Why this licence can be given. */
    readonly note: Localised;
  };
  /** Instant, ISO 8601 with offset. */
  readonly publishedAt: string;
  readonly isSample: boolean;
}
