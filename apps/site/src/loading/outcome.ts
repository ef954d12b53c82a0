/** What a request for a page comes to: a page with its content, or another address. */
import type {
  City as CityDocument,
  Event,
  Film,
  ImageWorld,
  Page,
  PressRelease,
  PublicDocument,
  PublicFact,
  Series,
  Story,
} from '@city-of-cities/publication';
import type { AudienceId, City, LanguageId, MarketId, TopicId } from '@city-of-cities/region';
import type { WrittenForm } from '../messages/form.ts';
import type { FactUse, StatedFact } from '../reading/fact-reading.ts';
import type { EventsInTime } from '../reading/event-reading.ts';
import type { Hit, PageLink } from '../reading/list-reading.ts';
import type { EventFilter } from '../routing/event-filter.ts';
import type { Route } from '../routing/route.ts';
import type { ShownKind } from '../routing/shown-kinds.ts';
import { progressOf, type SeriesProgress } from '../series/progress.ts';

export interface Paging {
  readonly page: number;
  readonly last: number;
  /** The list's address without a number. */
  readonly path: string;
}

/** A document offered in other languages, because it is missing in this one. */
export interface Offer {
  readonly language: LanguageId;
  readonly path: string;
}

/** What a page for an audience, a market or a topic picks beside its stories. */
export interface Selection {
  readonly facts: readonly PublicFact[];
  readonly events: readonly Event[];
  readonly films: readonly Film[];
  readonly imageWorlds: readonly ImageWorld[];
  readonly cities: readonly City[];
}

export interface SeriesInTime {
  readonly series: Series;
  readonly progress: SeriesProgress;
}

export type Content =
  | {
      readonly view: 'home';
      readonly stories: readonly Story[];
      readonly releases: readonly PressRelease[];
      readonly events: EventsInTime;
      readonly films: readonly Film[];
      readonly imageWorlds: readonly ImageWorld[];
      readonly series: SeriesInTime | null;
      readonly facts: readonly PublicFact[];
    }
  | { readonly view: 'stories'; readonly stories: readonly Story[]; readonly paging: Paging }
  | {
      readonly view: 'cityStories';
      readonly city: City;
      readonly document: CityDocument;
      readonly stories: readonly Story[];
      readonly paging: Paging;
    }
  | {
      readonly view: 'audience';
      readonly audience: AudienceId;
      readonly market: MarketId | null;
      /** Nothing is told for this audience in this market yet; what is shown is told for the audience everywhere. */
      readonly isFallback: boolean;
      readonly stories: readonly Story[];
      readonly paging: Paging;
      readonly selection: Selection;
    }
  | {
      readonly view: 'market';
      readonly market: MarketId;
      readonly isFallback: boolean;
      readonly stories: readonly Story[];
      readonly paging: Paging;
      readonly selection: Selection;
    }
  | { readonly view: 'markets' }
  | {
      readonly view: 'topic';
      readonly topic: TopicId;
      readonly stories: readonly Story[];
      readonly paging: Paging;
      readonly selection: Selection;
    }
  | { readonly view: 'topics' }
  | { readonly view: 'facts'; readonly facts: readonly PublicFact[] }
  | {
      readonly view: 'fact';
      readonly fact: PublicFact;
      /** Where it is stated. */
      readonly uses: readonly FactUse[];
    }
  | { readonly view: 'films'; readonly films: readonly Film[]; readonly paging: Paging }
  | { readonly view: 'film'; readonly film: Film }
  | {
      readonly view: 'imageWorlds';
      readonly imageWorlds: readonly ImageWorld[];
      readonly paging: Paging;
    }
  | { readonly view: 'imageWorld'; readonly imageWorld: ImageWorld }
  | {
      readonly view: 'events';
      readonly filter: EventFilter | null;
      readonly events: EventsInTime;
      /** What there is to filter by. */
      readonly all: EventsInTime;
    }
  | { readonly view: 'event'; readonly event: Event; readonly isPast: boolean }
  | ({ readonly view: 'series' } & SeriesInTime)
  | { readonly view: 'thanks' }
  | {
      readonly view: 'story';
      readonly story: Story;
      readonly more: readonly Story[];
      /** The figures its text states. */
      readonly stated: readonly StatedFact[];
    }
  | { readonly view: 'cities' }
  | {
      readonly view: 'city';
      readonly document: CityDocument;
      readonly city: City;
      readonly stories: readonly Story[];
      readonly hasMoreStories: boolean;
      readonly events: EventsInTime;
    }
  | {
      readonly view: 'releases';
      /** Of the press kit, on the first page. */
      readonly worlds: readonly ImageWorld[];
      readonly releases: readonly PressRelease[];
      readonly paging: Paging;
    }
  | { readonly view: 'release'; readonly release: PressRelease }
  | {
      readonly view: 'campaignPage';
      readonly page: Page;
      /** What a visitor wrote and what is wrong with it; `null` before anything was sent. */
      readonly form: WrittenForm | null;
    }
  | {
      readonly view: 'search';
      readonly words: string;
      readonly kind: ShownKind | null;
      readonly hits: readonly Hit[];
      /** Without a hit: the other languages that have one. */
      readonly elsewhere: readonly LanguageId[];
      readonly paging: Paging;
    }
  | { readonly view: 'missing'; readonly offers: readonly Offer[] }
  | { readonly view: 'unknown' };

/** Where the same page stands in another language; `null` when it does not. */
export type Versions = Readonly<Partial<Record<LanguageId, string | null>>>;

export interface PageOutcome {
  readonly kind: 'page';
  readonly status: 200 | 404 | 422;
  readonly route: Route;
  readonly language: LanguageId;
  /** Languages in public. */
  readonly live: readonly LanguageId[];
  readonly versions: Versions;
  readonly campaignPages: readonly PageLink[];
  readonly content: Content;
}

export type Outcome =
  PageOutcome | { readonly kind: 'redirect'; readonly to: string; readonly status: 301 | 302 };

/** A document as the one content of its page, for previews. */
export function previewContent(document: PublicDocument, city: City | undefined): Content {
  switch (document.kind) {
    case 'story':
      return { view: 'story', story: document, more: [], stated: [] };
    case 'page':
      return { view: 'campaignPage', page: document, form: null };
    case 'pressRelease':
      return { view: 'release', release: document };
    case 'city':
      return city === undefined
        ? { view: 'unknown' }
        : {
            view: 'city',
            document,
            city,
            stories: [],
            hasMoreStories: false,
            events: { upcoming: [], past: [] },
          };
    case 'film':
      return { view: 'film', film: document };
    case 'imageWorld':
      return { view: 'imageWorld', imageWorld: document };
    case 'event':
      return { view: 'event', event: document, isPast: false };
    case 'series':
      return { view: 'series', series: document, progress: progressOf(document, Date.now()) };
  }
}

export type ContentOf<View extends Content['view']> = Extract<Content, { view: View }>;
