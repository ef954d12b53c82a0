import type { AttributeId, AudienceId, CityId, MarketId, TopicId } from '../index.ts';
import type { Localised } from './localised.ts';

/** A film in all languages. File names are those of the folder `films` of this content. */
export interface ContentFilm {
  readonly key: string;
  readonly slug: Localised;
  readonly title: Localised;
  readonly teaser: Localised;
  /** Written in the Markdown subset of RC3. */
  readonly description: Localised;
  readonly file: string;
  /** Media type with codecs. */
  readonly type: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationSeconds: number;
  readonly poster: { readonly file: string; readonly alt: Localised };
  /** WebVTT files; the transcript is made from them. */
  readonly captions: Localised;
  readonly transcriptSource: 'captions';
  /** WebVTT files whose cues are the titles of chapters. */
  readonly chapters: Localised;
  readonly hasSound: boolean;
  /** RC14: what is not there is said, with the reason. */
  readonly audioDescription: {
    readonly state: 'notNeeded' | 'notProduced';
    readonly reason: Localised;
  };
  readonly signLanguage: { readonly state: 'notProduced'; readonly reason: Localised };
  readonly credit: Localised;
  readonly cityId: CityId | null;
  readonly topics: readonly TopicId[];
  readonly audiences: readonly AudienceId[];
  readonly markets: readonly MarketId[];
  readonly attribute: AttributeId | null;
  /** Instant, ISO 8601 with offset. */
  readonly publishedAt: string;
  readonly isSample: boolean;
}
