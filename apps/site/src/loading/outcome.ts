/** What a request for a page comes to: a page with its content, or another address. */
import type {
  City as CityDocument,
  Page,
  PressRelease,
  PublicDocument,
  Story,
} from '@city-of-cities/publication';
import type { AudienceId, City, LanguageId } from '@city-of-cities/region';
import type { Hit, PageLink } from '../reading/list-reading.ts';
import type { Route } from '../routing/route.ts';

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

export type Content =
  | {
      readonly view: 'home';
      readonly stories: readonly Story[];
      readonly releases: readonly PressRelease[];
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
      readonly stories: readonly Story[];
      readonly paging: Paging;
    }
  | { readonly view: 'story'; readonly story: Story; readonly more: readonly Story[] }
  | { readonly view: 'cities' }
  | {
      readonly view: 'city';
      readonly document: CityDocument;
      readonly city: City;
      readonly stories: readonly Story[];
      readonly hasMoreStories: boolean;
    }
  | {
      readonly view: 'releases';
      readonly releases: readonly PressRelease[];
      readonly paging: Paging;
    }
  | { readonly view: 'release'; readonly release: PressRelease }
  | { readonly view: 'campaignPage'; readonly page: Page }
  | {
      readonly view: 'search';
      readonly words: string;
      readonly hits: readonly Hit[];
      readonly paging: Paging;
    }
  | { readonly view: 'missing'; readonly offers: readonly Offer[] }
  | { readonly view: 'unknown' };

/** Where the same page stands in another language; `null` when it does not. */
export type Versions = Readonly<Partial<Record<LanguageId, string | null>>>;

export interface PageOutcome {
  readonly kind: 'page';
  readonly status: 200 | 404;
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
      return { view: 'story', story: document, more: [] };
    case 'page':
      return { view: 'campaignPage', page: document };
    case 'pressRelease':
      return { view: 'release', release: document };
    case 'city':
      return city === undefined
        ? { view: 'unknown' }
        : { view: 'city', document, city, stories: [], hasMoreStories: false };
    case 'film':
    case 'imageWorld':
    case 'event':
    case 'series':
      return { view: 'unknown' };
  }
}

export type ContentOf<View extends Content['view']> = Extract<Content, { view: View }>;
