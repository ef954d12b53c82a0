import type { AttributeId, AudienceId, CityId, MarketId, TopicId } from '../index.ts';
import type { Localised } from './localised.ts';

export interface ContentVenue {
  readonly name: Localised;
  /** Null where it is not on record. */
  readonly streetAddress: Localised | null;
  readonly postalCode: string | null;
}

/** An event in all languages. `body` is written in the Markdown subset of RC3. */
export interface ContentEvent {
  readonly key: string;
  readonly slug: Localised;
  readonly title: Localised;
  readonly teaser: Localised;
  readonly body: Localised;
  readonly cityId: CityId;
  readonly venue: ContentVenue;
  /** Instants, ISO 8601 with the offset in force at the place. Of a whole day: from midnight to midnight. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** RC13: true where only the day is on record. */
  readonly isAllDay: boolean;
  readonly status: 'scheduled' | 'cancelled';
  readonly topics: readonly TopicId[];
  readonly audiences: readonly AudienceId[];
  readonly markets: readonly MarketId[];
  readonly attribute: AttributeId | null;
  /** Instant, ISO 8601 with offset. */
  readonly publishedAt: string;
  /** RC6: true when the event is invented. */
  readonly isSample: boolean;
}
