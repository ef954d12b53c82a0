/** What every language has to say. */
import type { AudienceId } from '@city-of-cities/region';
import type { ShownKind } from '../routing/shown-kinds.ts';

interface Explained {
  readonly title: string;
  readonly explanation: string;
}
interface Failure extends Explained {
  readonly remedy: string;
}

/** Arguments named `count`, `number`, `date` arrive formatted for the language. */
export interface Texts {
  readonly skipToContent: string;
  readonly skipPlan: string;
  readonly mainNavigation: string;
  readonly menu: string;
  readonly languageChoice: string;
  readonly toHome: string;
  readonly nav: {
    readonly cities: string;
    readonly stories: string;
    readonly facts: string;
    readonly press: string;
    readonly search: string;
  };
  readonly source: (source: string, date: string) => string;
  readonly listSeparator: string;
  readonly sample: { readonly mark: string; readonly explanation: string };
  readonly home: {
    readonly description: string;
    readonly line: readonly [string, string];
    readonly lead: string;
    readonly legend: {
      readonly people: readonly [string, string];
      readonly cities: readonly [string, string];
      readonly whole: readonly [string, string];
    };
    readonly allCities: string;
    readonly doors: string;
    readonly facts: string;
    readonly stories: string;
    readonly allStories: string;
    readonly register: string;
    readonly registerNote: string;
    readonly press: string;
    readonly allReleases: string;
  };
  readonly plan: {
    readonly title: string;
    readonly description: string;
    readonly city: (name: string, people: string, field: string) => string;
    readonly note: (people: string, field: string) => string;
  };
  readonly audiences: {
    readonly [audience in AudienceId]: {
      readonly door: string;
      readonly doorLine: string;
      readonly title: string;
      readonly lead: string;
    };
  };
  readonly audienceEmpty: string;
  readonly stories: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly ofCity: (city: string) => string;
  };
  readonly story: {
    readonly pictureOf: (city: string, topic: string) => string;
    readonly wholeRegion: string;
    readonly minutes: (count: string) => string;
    readonly alsoIn: string;
    readonly onlyHere: string;
    readonly more: string;
    readonly updated: (date: string) => string;
  };
  readonly cities: {
    readonly title: string;
    readonly lead: string;
    readonly list: string;
    readonly people: string;
  };
  readonly city: {
    readonly pageTitle: (city: string, region: string) => string;
    readonly zoomTitle: (city: string) => string;
    readonly zoomDescription: (city: string, blocks: string) => string;
    readonly place: (field: string, district: string, perBlock: string) => string;
    readonly figures: (city: string) => string;
    readonly people: (blocks: string) => string;
    readonly peopleInField: (field: string) => string;
    readonly area: string;
    readonly density: string;
    readonly share: string;
    readonly computed: (source: string) => string;
    readonly register: string;
    readonly stories: (city: string) => string;
    readonly noStories: (city: string) => string;
    readonly allStories: (city: string) => string;
    readonly nearest: string;
    readonly nearestNote: string;
    readonly distance: (number: string) => string;
    readonly twins: string;
    readonly twinsNote: string;
    readonly links: string;
    readonly inPlan: (city: string) => string;
    readonly kreisfrei: string;
  };
  readonly press: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly release: string;
    readonly contact: string;
  };
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly button: string;
    readonly hint: string;
    readonly found: (words: string) => string;
    readonly none: (words: string) => string;
    readonly noneRemedy: string;
    readonly previous: string;
    readonly next: string;
    readonly kind: { readonly [kind in ShownKind]: string };
  };
  readonly paging: {
    readonly label: string;
    readonly newer: string;
    readonly older: string;
    readonly position: (page: string, last: string) => string;
    readonly titlePart: (page: string) => string;
  };
  readonly missing: {
    readonly title: string;
    readonly explanation: string;
    readonly offer: string;
    readonly noPage: Explained;
    readonly switchNote: (language: string) => string;
  };
  readonly footer: {
    readonly label: string;
    readonly forYou: string;
    readonly campaign: string;
    readonly material: string;
    readonly legal: string;
    readonly feed: string;
    readonly licence: string;
    /** Where else the campaign speaks to readers of this language; only what is true today. */
    readonly channels: string;
    /** What they should know about their data and about the law. */
    readonly privacy: string;
    readonly sampleNote: string;
  };
  readonly preview: {
    readonly banner: string;
    readonly until: (date: string) => string;
    readonly missing: (fields: string) => string;
    readonly gone: Explained;
    readonly forged: Explained;
    readonly expired: Explained;
    readonly away: Explained;
  };
  readonly failure: {
    readonly bad: Failure;
    readonly missing: Failure;
    readonly broken: Failure;
    readonly away: Failure;
    readonly deskNotUp: Explained;
  };
}
