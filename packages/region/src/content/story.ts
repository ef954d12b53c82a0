import type { AttributeId, AudienceId, CityId, MarketId, TopicId } from '../index.ts';
import type { Localised } from './localised.ts';

/** An editorial piece in all languages. `body` is written in the Markdown subset of RC3. */
export interface ContentStory {
  readonly key: string;
  readonly slug: Localised;
  readonly title: Localised;
  readonly teaser: Localised;
  readonly body: Localised;
  readonly cityId: CityId | null;
  readonly topics: readonly TopicId[];
  readonly audiences: readonly AudienceId[];
  readonly markets: readonly MarketId[];
  /** The attribute of the image the piece works for. */
  readonly attribute: AttributeId | null;
  /** Instant, ISO 8601 with offset. */
  readonly publishedAt: string;
  /** RC6: true when people, firms or events in it are invented. */
  readonly isSample: boolean;
}
