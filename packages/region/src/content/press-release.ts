import type { CityId } from '../index.ts';
import type { Localised } from './localised.ts';

/** A press release in all languages. `body` is written in the Markdown subset of RC3. */
export interface ContentPressRelease {
  readonly key: string;
  readonly slug: Localised;
  readonly title: Localised;
  readonly teaser: Localised;
  readonly body: Localised;
  /** Whom the press may ask; one line of text. */
  readonly contact: Localised;
  readonly cityId: CityId | null;
  /** Instant, ISO 8601 with offset. */
  readonly publishedAt: string;
  /** Not public before this instant; null when there is none. */
  readonly embargoUntil: string | null;
  readonly isSample: boolean;
}
